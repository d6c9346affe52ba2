import { startMeasured, type MeasuredIssuer } from '../../scripts/support/start-measured.ts';
import { adults } from '../../src/testing/worlds.ts';
import type { Ground } from './grounds.ts';
import { nodeOptions } from './node-options.ts';

export type { MeasuredIssuer };

/** An Issuer whose accounts can be asked for. `PROFILE=DIRECTORY` keeps a CPU profile of each. */
export function startIssuer(
  databaseUrl: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<MeasuredIssuer> {
  const directory = process.env['PROFILE'];
  const options = [...nodeOptions, ...(directory ? ['--cpu-prof', `--cpu-prof-dir=${directory}`] : [])];
  return startMeasured({ DATABASE_URL: databaseUrl, ...variables }, options);
}

/** The text of a hold of two seats, as the Issuer answers it. */
export async function exampleAnswer({ world: { sellerA }, allocationId }: Ground): Promise<string> {
  return (await sellerA('createHold', { path: { allocationId }, body: adults(2) })).text;
}
