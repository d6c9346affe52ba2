import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startIssuerProcess, type IssuerProcess } from '../../src/testing/issuer-process.ts';
import type { Account } from './measured-store.ts';

export type MeasuredIssuer = IssuerProcess & {
  /** What it wrote since it was last asked, or since its start. */
  account(): Promise<Account>;
};

const entry = fileURLToPath(new URL('measured-issuer.ts', import.meta.url));

export async function startMeasured(
  variables: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<MeasuredIssuer> {
  const issuer = await startIssuerProcess({ REQUESTS_PER_SECOND: '1000000', ...variables }, { entry, options });
  const accounts = (): string[] => issuer.output().split('\n').slice(0, -1);
  return {
    ...issuer,
    async account() {
      const before = accounts().length;
      process.kill(issuer.pid, 'SIGUSR2');
      while (accounts().length === before) await sleep(5);
      return JSON.parse(accounts().at(-1) ?? '') as Account;
    },
  };
}
