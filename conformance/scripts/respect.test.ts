import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { startIssuer } from './issuer-process.ts';
import { outcomeOf, redacted, runWorkflow } from './respect.ts';

const root = resolve(import.meta.dirname, '../..');

test.each([
  ['all steps passed', true, 'Steps: 7 passed, 7 total', true, 7],
  ['a step failed', false, 'Steps: 5 passed, 1 failed, 6 total', false, 5],
  ['a step failed and Respect ended well', true, 'Steps: 5 passed, 1 failed, 6 total', false, 5],
  ['a step was passed over', true, 'Steps: 5 passed, 1 skipped, 6 total', false, 5],
  ['nothing ran', true, 'no workflows', false, null],
])('%s', (_given, isDone, output, passed, steps) => {
  expect(outcomeOf(isDone, output)).toMatchObject({ passed, steps });
});

test('neither the secret nor a token is printed', () => {
  expect(redacted('Bearer open-sesame, "valid": "eyJhbGci.eyJ-x_1.abc-_9"', 'open-sesame')).toBe(
    'Bearer …, "valid": "…"',
  );
});

test('a workflow whose criterion is not met fails by it', async () => {
  const issuer = await startIssuer();
  const folder = await mkdtemp(join(tmpdir(), 'workflow-'));
  try {
    const text = await readFile(join(root, 'openapi/v1/workflows/hold-expires.arazzo.yaml'), 'utf8');
    const document = join(root, 'conformance/src/generated/document.json');
    const sound = text.replace(/url: \S+/, `url: ${document}`);
    const file = join(folder, 'broken.arazzo.yaml');
    await writeFile(file, sound.replace("'HOLD_EXPIRED'", "'HOLD_LOST'"));
    const { passed, output } = await runWorkflow(file, issuer);
    expect(passed).toBe(false);
    expect(output).toContain('stepId - confirmTooLate');
    expect(output).toContain("$response.body#/code == 'HOLD_LOST'");
    expect(output).not.toContain(issuer.sandboxSecret);
    await writeFile(file, sound);
    expect(await runWorkflow(file, issuer)).toMatchObject({ passed: true, steps: 8 });
  } finally {
    await issuer.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
