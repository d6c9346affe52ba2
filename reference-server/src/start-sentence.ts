import { ConfigRefused } from './config.ts';
import { StoreRefused, StoreUnavailable } from './store/store.ts';

/** Why the Issuer did not start, in one sentence that says what to do. */
export function startSentence(error: unknown): string {
  if (error instanceof ConfigRefused || error instanceof StoreRefused || error instanceof StoreUnavailable)
    return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') return 'The port is in use. Set PORT to a free one, or stop the program that has it.';
  if (code === 'EACCES') return 'The port may not be opened by this user. Set PORT to one above 1023.';
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return 'HOST is no address of this machine. Set it to one that is.';
  return `The Issuer could not start: ${error instanceof Error ? error.message : String(error)}.`;
}
