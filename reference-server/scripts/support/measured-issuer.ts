/** An Issuer like any other that, on SIGUSR2, prints the account of what it wrote and begins a new one. */
import { serveIssuer } from '../../src/testing/serve-issuer.ts';
import { createAccount, measured } from './measured-store.ts';

const account = createAccount();
await serveIssuer((store) => measured(store, account));

let before = process.cpuUsage();
process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  process.stdout.write(`${JSON.stringify({ ...account, cpu: user + system, memory: process.memoryUsage.rss() })}\n`);
  Object.assign(account, createAccount());
});
