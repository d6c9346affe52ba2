/** Starts an Issuer from the environment and stops it gracefully. What is wrong is told in one sentence. */
import { readConfig } from './config.ts';
import { openIssuer } from './issuer.ts';
import { startSentence } from './start-sentence.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const issuer = await openIssuer(config);
  await issuer.listen();
  let stopped: Promise<void> | undefined;
  // Told twice (by a supervisor, and by npm, which passes it on) it still answers what it has.
  const stop = (): void => void (stopped ??= issuer.close().then(() => process.exit(0)));
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

try {
  await main();
} catch (error) {
  console.error(startSentence(error));
  process.exit(1);
}
