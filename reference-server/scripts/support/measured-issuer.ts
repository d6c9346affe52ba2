/** An Issuer like any other that, when it is told to stop, prints the account of what it wrote. */
import { readConfig } from '../../src/config.ts';
import { openIssuer } from '../../src/issuer.ts';
import { openStore } from '../../src/store/open-store.ts';
import { createAccount, measured } from './measured-store.ts';

const account = createAccount();
const config = readConfig(process.env);
const issuer = await openIssuer(config, { open: async (url) => measured(await openStore(url), account) });
await issuer.app.listen({ host: config.host, port: config.port });

/** What went before is no part of what is measured. */
process.on('SIGUSR2', () => Object.assign(account, createAccount()));
process.once('SIGTERM', () => {
  const told = JSON.stringify(account);
  void issuer.close().then(() => process.stdout.write(told, () => process.exit(0)));
});
