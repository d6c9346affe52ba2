import { relative } from 'node:path';
import { getLineColLocation, lint, loadConfig, type NormalizedProblem } from '@redocly/openapi-core';
import { resolve } from 'node:path';

/** What Redocly finds in the source, a line each with its place. */
export async function lintSource(root: string, document = 'openapi/v1/openapi.yaml'): Promise<string[]> {
  const config = await loadConfig({ configPath: resolve(import.meta.dirname, 'redocly.yaml') });
  const problems = await lint({ ref: resolve(root, document), config });
  return problems.filter(({ ignored }) => !ignored).map((problem) => lineOf(root, problem));
}

function lineOf(root: string, { location: [location], message, ruleId }: NormalizedProblem): string {
  if (!location) return `${message} (${ruleId})`;
  const { start } = getLineColLocation(location);
  return `${relative(root, location.source.absoluteRef)}:${start.line}:${start.col}: ${message} (${ruleId})`;
}
