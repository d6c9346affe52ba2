import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { siteUrl } from '../../src/site.ts';
import type { Site } from '../support/site.ts';

const source = resolve(import.meta.dirname, '../../../openapi/v1/errors.yaml');

export function errorCases(site: () => Site): void {
  const catalogue = parse(readFileSync(source, 'utf8')) as { base: string; errors: Record<string, unknown> };

  it('is where the types of problems lead', () => {
    expect(catalogue.base).toBe(`${siteUrl}/errors/`);
  });

  it.each(Object.keys(catalogue.errors))('has a page for %s', async (code) => {
    const page = await fetch(`${site().url}errors/${code.toLowerCase().replaceAll('_', '-')}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`<code dir="auto">${code}</code>`);
  });
}
