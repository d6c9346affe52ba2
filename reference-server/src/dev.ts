/** A whole Issuer to try: a real-size ground, one away allocation of 2 000 seats, clients printed at the start. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig, type Config } from './config.ts';
import { openIssuer, type Issuer } from './issuer.ts';
import { seedDemonstration, type Demonstration } from './sandbox/demonstration.ts';
import { startSentence } from './start-sentence.ts';

const folder = await mkdtemp(join(tmpdir(), 'open-away-ticketing-'));

try {
  const config = readConfig({
    DATABASE_URL: `sqlite:${join(folder, 'issuer.sqlite')}`,
    TOKEN_SECRET: randomBytes(32).toString('hex'),
    SANDBOX_SECRET: randomBytes(16).toString('hex'),
    LOG_LEVEL: 'warn',
    ISSUER_NAME: 'Northbridge Town FC',
    ...process.env,
  });
  const issuer = await openIssuer(config);
  await issuer.listen();
  tell(config, await seedDemonstration(issuer.services));
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop(issuer));
} catch (error) {
  await rm(folder, { recursive: true });
  console.error(startSentence(error));
  process.exit(1);
}

function tell({ baseUrl, sandboxSecret }: Config, { fixtureId, allocationId, quantity, clients }: Demonstration): void {
  const [first] = clients;
  console.log(`An Issuer answers at ${baseUrl}; its reference is at ${new URL('/docs', baseUrl).href}.`);
  console.log(`Sandbox secret: ${sandboxSecret ?? 'off'}`);
  console.log(`Fixture ${fixtureId}, allocation ${allocationId} of ${quantity} seats`);
  for (const { name, clientId, secret } of clients)
    console.log(`${name.padEnd(12)} client ${clientId}  secret ${secret}`);
  console.log(`
A token of the away club:
  curl -s -u ${first?.clientId}:${first?.secret} -d grant_type=client_credentials ${baseUrl}/oauth/token
Two seats held with it:
  curl -s -H "Authorization: Bearer $TOKEN" -H 'Idempotency-Key: my-first-hold' -H 'Content-Type: application/json' \\
    -d '{"selection":{"mode":"bestAvailable","items":[{"priceTypeId":"adult","quantity":2}]}}' \\
    ${baseUrl}/allocations/${allocationId}/holds

All data is in a temporary folder and goes with it. Stop with Ctrl+C.`);
}

async function stop(issuer: Issuer): Promise<void> {
  await issuer.close();
  await rm(folder, { recursive: true });
  process.exit(0);
}
