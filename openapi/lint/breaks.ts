/** What breaks whoever builds on the last release, and whether the change owns up to it. */
import { resolve } from 'node:path';
import { compareVersions } from '../generator/releases.ts';
import { runTool, withFile } from './bundle.ts';

type Report = { changes: { impact: string; path: string; verdicts: { impact: string; message: string }[] }[] };

/** Every breaking change from one document (a file) to another, a sentence each. */
export async function breaksBetween(base: string, document: unknown): Promise<string[]> {
  return withFile(document, async (revision) => {
    const config = resolve(import.meta.dirname, 'redocly-diff.yaml');
    const options = ['--config', config, '--format', 'json', '--fail-on', 'none'];
    const { stdout, stderr } = await runTool('@redocly/cli', 'redocly', ['diff', base, revision, ...options]);
    if (!stdout.trim().startsWith('{')) throw new Error(`Redocly could not compare: ${stderr}`);
    return readBreaks(JSON.parse(stdout) as Report);
  });
}

function readBreaks({ changes }: Report): string[] {
  const broken = changes.filter(({ impact }) => impact === 'major');
  return broken.flatMap(({ path, verdicts }) =>
    verdicts.filter(({ impact }) => impact === 'major').map(({ message }) => `${message} (${path})`),
  );
}

/** What is missing for these breaks to be let through: a higher version and a line that says what to do. */
export function missingFor(breaks: readonly string[], last: string, present: string, changelog: string): string[] {
  if (breaks.length === 0) return [];
  const needed = nextVersion(last);
  const version =
    compareVersions(present, needed) >= 0
      ? []
      : [`expected version ${needed} or higher in openapi/v1/openapi.yaml, came ${present}`];
  const line = sectionOf(changelog, present).some((text) => text.startsWith('- Break: '))
    ? []
    : [`expected a line "- Break: …" below "## ${present}" in CHANGELOG.md that says what to do, came none`];
  return [...version, ...line];
}

/** Until 1.0 a break takes a minor version, from then on a major one. */
function nextVersion(last: string): string {
  const [major = 0, minor = 0] = last.split('.').map(Number);
  return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
}

function sectionOf(changelog: string, version: string): string[] {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line === `## ${version}` || line.startsWith(`## ${version} `));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  return end < 0 ? rest : rest.slice(0, end);
}
