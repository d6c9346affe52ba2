/** Pieces of pages: plain Markdown, escaped. */
import { kebabName } from './text.ts';

export type Page = { slug: string; source: string; title: string; lines: string[] };

/** A sentence of the document as Markdown: its code spans stay, nothing else becomes markup. */
export function prose(text: string): string {
  const parts = text.trim().split(/(`[^`]*`)/);
  return parts.map((part) => (part.startsWith('`') ? part : escaped(part))).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replace(/[*[\]]/g, '\\$&');
}

export function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** A value in a line. */
export function value(of: unknown): string {
  return code(JSON.stringify(of));
}

export function json(of: unknown): string[] {
  return ['```json', JSON.stringify(of, null, 2), '```', ''];
}

/** A table of Markdown cells; a line's end or a bar inside one does not break it. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

/** From page to page without knowing where the site is served. */
export function link(from: string, to: string, text: string): string {
  const [slug = '', anchor] = to.split('#');
  const up = '../'.repeat(from.split('/').length);
  return `[${text}](${up}${slug.replace(/\/$/, '')}/${anchor === undefined ? '' : `#${anchor}`})`;
}

export function anchor(id: string): string {
  return `<a id="${id}"></a>`;
}

/** `hold-admission` or `confirmOrder` as `Hold admission`, `Confirm order`. */
export function titleOf(name: string): string {
  const words = kebabName(name).replace(/[-.]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function list(lines: readonly string[]): string[] {
  return [...lines.map((line) => `- ${line}`), ''];
}

/** Lines with a heading, or nothing where there is nothing to say. */
export function section(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, '', ...lines, ''];
}
