/** RFC 6238 with HMAC-SHA-256 and eight digits. */
import { createHmac } from 'node:crypto';

const digits = 8;

/** `step` counts the spans of time since 1970. */
export function oneTimeCode(key: Uint8Array, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigInt64BE(BigInt(step));
  const hash = createHmac('sha256', key).update(counter).digest();
  const offset = hash.readUInt8(hash.length - 1) & 0xf;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** digits).padStart(digits, '0');
}
