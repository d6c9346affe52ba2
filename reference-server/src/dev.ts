/** A whole Issuer to try: a real-size ground, one away allocation of 2 000 seats, clients printed at the start. */
import { randomBytes } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from './config.ts';
import { openIssuer } from './issuer.ts';
import { seedDemonstration } from './sandbox/demonstration.ts';

const folder = await mkdtemp(join(tmpdir(), 'open-away-ticketing-'));
const config = readConfig({
  DATABASE_URL: `sqlite:${join(folder, 'issuer.sqlite')}`,
  TOKEN_SECRET: randomBytes(32).toString('hex'),
  SANDBOX_SECRET: randomBytes(16).toString('hex'),
  LOG_LEVEL: 'warn',
  ISSUER_NAME: 'Northbridge Town FC',
  ...process.env,
});
const issuer = await openIssuer(config);
await issuer.app.listen({ host: config.host, port: config.port });
const demonstration = await seedDemonstration(issuer.services);

console.log(`An Issuer answers at ${config.baseUrl}; its reference is at ${new URL('/docs', config.baseUrl).href}.`);
console.log(`Sandbox secret: ${config.sandboxSecret ?? 'off'}`);
console.log(
  `Fixture ${demonstration.fixtureId}, allocation ${demonstration.allocationId} of ${demonstration.quantity} seats`,
);
for (const { name, clientId, secret } of demonstration.clients) {
  console.log(`${name.padEnd(12)} client ${clientId}  secret ${secret}`);
}
console.log('All data is in a temporary folder and goes with it. Stop with Ctrl+C.');

const stop = (): void => void issuer.close().then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
