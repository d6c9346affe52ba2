/** Starts an Issuer from the environment and stops it gracefully. What is wrong is told in one sentence. */
import { readConfig } from './config.ts';
import { openIssuer } from './issuer.ts';
import { startSentence } from './start-sentence.ts';

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const issuer = await openIssuer(config);
  await issuer.app.listen({ host: config.host, port: config.port });
  const stop = (): void => void issuer.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

try {
  await main();
} catch (error) {
  console.error(startSentence(error));
  process.exit(1);
}
