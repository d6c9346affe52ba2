import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, createConfig } from '@redocly/openapi-core';
import { parse } from 'yaml';
import type {
  Bundle,
  ChoosingDecision,
  Example,
  OperationFile,
  OperationObject,
  RefusingDecision,
  Source,
  Standard,
  Withdrawn,
} from './standard.ts';

const folder = 'openapi/v1';

/** Reads the standard from the project's root. Throws with the file's name where YAML or a reference is broken. */
export async function loadStandard(root: string): Promise<Standard> {
  const one = <Content>(file: string): Promise<Source<Content>> => readSource(root, join(folder, file));
  const many = async <Content>(kind: string): Promise<Source<Content>[]> => {
    const names = await namesIn(root, join(folder, kind), '.yaml');
    return Promise.all(names.map((name) => one<Content>(join(kind, name))));
  };
  const decisions = await many<RefusingDecision | ChoosingDecision>('decisions');
  return {
    bundle: await loadBundle(root),
    errors: await one('errors.yaml'),
    events: await one('events.yaml'),
    profiles: await one('profiles.yaml'),
    criteria: await one('criteria.yaml'),
    lifecycles: await many('lifecycles'),
    refusals: decisions.filter((source): source is Source<RefusingDecision> => 'refuse' in source.content),
    choices: decisions.filter((source): source is Source<ChoosingDecision> => !('refuse' in source.content)),
    requirements: await many('requirements'),
    withdrawn: await loadWithdrawn(root),
    workflows: await many('workflows'),
    operationFiles: await loadOperationFiles(root),
    examples: await loadExamples(root),
  };
}

async function readSource<Content>(root: string, file: string): Promise<Source<Content>> {
  return { file, content: parseYaml(await readFile(join(root, file), 'utf8'), file) as Content };
}

function parseYaml(text: string, file: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new Error(`${file} is not YAML: ${String(error)}`, { cause: error });
  }
}

async function namesIn(root: string, path: string, ending: string): Promise<string[]> {
  const names = await readdir(join(root, path)).catch(() => []);
  return names.filter((name) => name.endsWith(ending)).sort();
}

async function loadBundle(root: string): Promise<Bundle> {
  const result = await bundle({ ref: join(root, folder, 'openapi.yaml'), config: await createConfig({}) });
  const broken = result.problems.filter((problem) => problem.severity === 'error');
  if (broken.length > 0) throw new Error(broken.map((problem) => problem.message).join('\n'));
  return result.bundle.parsed as Bundle;
}

/** The file comes to be with the first id that is withdrawn. */
async function loadWithdrawn(root: string): Promise<Source<Withdrawn>> {
  const [name] = await namesIn(root, folder, 'withdrawn.yaml');
  const file = join(folder, 'withdrawn.yaml');
  return name ? readSource(root, file) : { file, content: { says: 'Nothing is withdrawn.', rows: [] } };
}

async function loadOperationFiles(root: string): Promise<OperationFile[]> {
  const names = await namesIn(root, join(folder, 'operations'), '.yaml');
  return Promise.all(
    names.map(async (name) => {
      const file = join(folder, 'operations', name);
      const text = await readFile(join(root, file), 'utf8');
      return { file, content: parseYaml(text, file) as OperationObject, lines: text.trimEnd().split('\n').length };
    }),
  );
}

/** `examples/<Type>/{valid,invalid}/*.json`. */
async function loadExamples(root: string): Promise<Example[]> {
  const types = await namesIn(root, join(folder, 'examples'), '');
  const kinds = types.flatMap((type) => [true, false].map((valid) => ({ type, valid })));
  return (await Promise.all(kinds.map(({ type, valid }) => loadExamplesOf(root, type, valid)))).flat();
}

async function loadExamplesOf(root: string, type: string, valid: boolean): Promise<Example[]> {
  const path = join(folder, 'examples', type, valid ? 'valid' : 'invalid');
  const names = await namesIn(root, path, '.json');
  return Promise.all(
    names.map(async (name) => {
      const file = join(path, name);
      return { file, content: parseJson(await readFile(join(root, file), 'utf8'), file), type, valid };
    }),
  );
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file} is not JSON: ${String(error)}`, { cause: error });
  }
}
