/** An answer that is no JSON, sent in one piece and kept by nobody on the way. */
export function sentWhole(mediaType: string, content: string | Uint8Array) {
  const headers = { 'content-type': mediaType, 'cache-control': 'no-store' };
  return { streamed: { status: 200 as const, headers, body: once(content) } };
}

async function* once(content: string | Uint8Array): AsyncIterable<string | Uint8Array> {
  yield content;
}
