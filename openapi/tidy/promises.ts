/** What the project promises of its own shape. The lists of exceptions only shrink. */
import type { Layer } from './imports.ts';

export const rootEntries = [
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'GOVERNANCE.md',
  'LICENSE',
  'README.md',
  'conformance',
  'docs',
  'openapi',
  'package-lock.json',
  'package.json',
  'reference-server',
  'tsconfig.json',
  'vitest.config.ts',
] as const;

export const limits = { operationDocument: 120, handler: 80, function: 60, file: 300 } as const;

const server = 'reference-server/src';
const contracts = [`${server}/store/store.ts`, `${server}/store/command.ts`];
const ground = [`${server}/generated/`, `${server}/clock.ts`, `${server}/ids.ts`, `${server}/config.ts`];

/** One way down: http → operations → domain → generated; nothing back up. */
export const layers: readonly Layer[] = [
  { folder: `${server}/generated/`, may: [] },
  { folder: `${server}/domain/`, may: [`${server}/generated/`], types: contracts },
  { folder: `${server}/fulfilment/`, may: [`${server}/generated/`] },
  { folder: `${server}/store/`, may: [`${server}/generated/`] },
  { folder: `${server}/events/`, may: [`${server}/domain/`, `${server}/store/`, ...ground] },
  {
    folder: `${server}/sandbox/`,
    may: [`${server}/domain/`, `${server}/store/`, `${server}/access-tokens.ts`, ...ground],
    types: [`${server}/services.ts`],
  },
  {
    folder: `${server}/operations/`,
    may: [
      `${server}/domain/`,
      `${server}/store/`,
      `${server}/events/`,
      `${server}/fulfilment/`,
      `${server}/sandbox/`,
      `${server}/access-tokens.ts`,
      ...ground,
    ],
    types: [`${server}/services.ts`],
  },
  {
    folder: `${server}/http/`,
    may: [
      `${server}/outside-tokens.ts`,
      `${server}/operations/`,
      `${server}/domain/`,
      `${server}/store/`,
      `${server}/sandbox/`,
      `${server}/access-tokens.ts`,
      ...ground,
    ],
    types: [`${server}/services.ts`],
  },
  { folder: 'conformance/src/generated/', may: [] },
  { folder: 'conformance/src/', may: [] },
  { folder: 'openapi/generator/', may: [] },
];

/** `path:line` or path of what is larger than its limit, each with a reason. Empty, and to stay so. */
export const exceptions: Readonly<Record<string, string>> = {};
