/**
 * Arrays in the binary form that PostgreSQL receives: five numbers, then each element as its length and its bytes. The
 * driver would write them as text and escape every quotation mark in every answer, which costs more than a hold.
 */

const headerBytes = 20;
const lengthBytes = 4;
const bigintBytes = 8;
const lengthOfNull = -1;
const typeIds = { text: 25, bigint: 20 } as const;

export function textArray(values: readonly (string | null)[]): Buffer {
  let bytes = 0;
  for (const value of values) if (value !== null) bytes += Buffer.byteLength(value);
  const buffer = withHeader(typeIds.text, values.length, bytes);
  let end = headerBytes;
  for (const value of values) {
    const length = value === null ? lengthOfNull : buffer.write(value, end + lengthBytes);
    end = buffer.writeInt32BE(length, end) + Math.max(0, length);
  }
  return buffer;
}

/** Of safe integers. */
export function bigintArray(values: readonly (number | null)[]): Buffer {
  const present = values.filter((value) => value !== null).length;
  const buffer = withHeader(typeIds.bigint, values.length, bigintBytes * present);
  let end = headerBytes;
  for (const value of values) {
    end = buffer.writeInt32BE(value === null ? lengthOfNull : bigintBytes, end);
    if (value !== null) end = writeBigint(buffer, value, end);
  }
  return buffer;
}

function writeBigint(buffer: Buffer, value: number, offset: number): number {
  const high = Math.floor(value / 2 ** 32);
  buffer.writeInt32BE(high, offset);
  return buffer.writeUInt32BE(value - high * 2 ** 32, offset + 4);
}

function withHeader(typeId: number, length: number, bytes: number): Buffer {
  const buffer = Buffer.allocUnsafe(headerBytes + lengthBytes * length + bytes);
  const [dimensions, mayHaveNulls, firstIndex] = [1, 1, 1];
  [dimensions, mayHaveNulls, typeId, length, firstIndex].forEach((number, place) =>
    buffer.writeInt32BE(number, 4 * place),
  );
  return buffer;
}
