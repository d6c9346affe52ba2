/** An Issuer like any other that, on SIGUSR2, prints the account of what it wrote and begins a new one. */
import { readConfig } from '../../src/config.ts';
import { openIssuer } from '../../src/issuer.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createAccount, measured } from './measured-store.ts';

const account = createAccount();
const config = readConfig(process.env);
const issuer = await openIssuer(config, { open: async (url) => measured(await openStore(url), account) });
await issuer.app.listen({ host: config.host, port: config.port });

let before = process.cpuUsage();
process.on('SIGUSR2', () => {
  const { user, system } = process.cpuUsage(before);
  before = process.cpuUsage();
  process.stdout.write(`${JSON.stringify({ ...account, cpu: user + system, memory: process.memoryUsage.rss() })}\n`);
  Object.assign(account, createAccount());
});
process.once('SIGTERM', () => void issuer.close().then(() => process.exit(0)));
