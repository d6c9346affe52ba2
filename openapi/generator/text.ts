/** How generated files are written. */
import { format, resolveConfig } from 'prettier';
import type { Output } from './standard.ts';

/** A TypeScript file with its banner, formatted as the rest of the project. */
export async function typescriptFile(
  root: string,
  path: string,
  sources: readonly string[],
  text: string,
): Promise<Output> {
  const options = await resolveConfig(`${root}/package.json`);
  const banner = `// Generated from ${sources.join(', ')}: change it there, then run \`npm run generate\`.\n\n`;
  return { path, text: await format(banner + text, { ...options, parser: 'typescript' }) };
}

/** A page of the site. Its address does not show that it was generated. */
export async function page(
  path: string,
  source: string,
  slug: string,
  title: string,
  lines: readonly string[],
): Promise<Output> {
  const front = ['---', `title: ${JSON.stringify(title)}`, `slug: ${slug}`, `editUrl: false`, '---', ''];
  const banner = `<!-- Generated from ${source}: change it there, then run \`npm run generate\`. -->\n`;
  return {
    path,
    text: await format([...front, banner, ...lines, ''].join('\n'), { parser: 'markdown', proseWrap: 'never' }),
  };
}

/** A value as a TypeScript literal. */
export function literal(value: unknown): string {
  return JSON.stringify(value);
}

/** `create-hold` or `hold-admission` or `createHold` as `CreateHold`. */
export function typeName(name: string): string {
  const camel = camelName(name);
  return camel.charAt(0).toUpperCase() + camel.slice(1);
}

/** `hold-admission` as `holdAdmission`. */
export function camelName(name: string): string {
  return name.replace(/[-.]([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** `ORDER_CONFLICT` or `createHold` as `order-conflict`, `create-hold`. */
export function kebabName(name: string): string {
  if (/^[A-Z0-9_]+$/.test(name)) return name.toLowerCase().replaceAll('_', '-');
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}

/** A union of quoted names, or `never`. */
export function union(names: readonly string[]): string {
  return names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | ');
}
