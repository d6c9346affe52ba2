import { fileURLToPath } from 'node:url';
import { startIssuerProcess, type IssuerProcess } from '../../src/testing/issuer-process.ts';
import type { Account } from './measured-store.ts';

export type MeasuredIssuer = IssuerProcess & {
  /** Forgets what was measured so far. */
  reset(): void;
  /** Stops it and gives its account. */
  account(): Promise<Account>;
};

const entry = fileURLToPath(new URL('measured-issuer.ts', import.meta.url));

export async function startMeasured(variables: Readonly<Record<string, string>>): Promise<MeasuredIssuer> {
  const issuer = await startIssuerProcess({ REQUESTS_PER_SECOND: '1000000', ...variables }, { entry });
  return {
    ...issuer,
    reset: () => void process.kill(issuer.pid, 'SIGUSR2'),
    async account() {
      const { stdout, stderr, code } = await issuer.end('SIGTERM');
      if (code !== 0) throw new Error(`the Issuer ended with ${code}: ${stderr}`);
      return JSON.parse(stdout) as Account;
    },
  };
}
