/** Starts an Issuer from the environment and stops it gracefully. What is wrong is told in one sentence. */
import { ConfigRefused, readConfig } from './config.ts';
import { openIssuer } from './issuer.ts';
import { StoreRefused, StoreUnavailable } from './store/store.ts';

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
  const isTold = error instanceof ConfigRefused || error instanceof StoreRefused || error instanceof StoreUnavailable;
  console.error(isTold ? error.message : listenSentence(error));
  process.exit(1);
}

function listenSentence(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return 'The port is in use. Set PORT to a free one, or stop the program that has it.';
  if (code === 'EACCES') return 'The port may not be opened by this user. Set PORT to one above 1023.';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST is no address of this machine. Set it to one that is.';
  return `The Issuer could not start: ${error instanceof Error ? error.message : String(error)}.`;
}
