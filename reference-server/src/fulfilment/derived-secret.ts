/** Secrets of single purposes from the one secret of the server, so that none of them is stored. */
import { hkdfSync } from 'node:crypto';

/** 32 bytes. `info` names the purpose: another text, another secret. */
export function derivedSecret(secret: string, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', info, 32));
}
