/** Readers of the live feed, as plain as can be. */
import { request, type ClientRequest } from 'node:http';
import { once } from 'node:events';

export type Reader = { readonly connection: ClientRequest };

/** Resolves once the stream has begun; `heard` gets what comes, as it comes. */
export async function openReader(port: number, token: string, heard: (text: string) => void): Promise<Reader> {
  const headers = { authorization: `Bearer ${token}`, accept: 'text/event-stream' };
  const connection = request({ port, path: '/v1/events/stream', host: '127.0.0.1', headers, agent: false }).end();
  const [response] = await once(connection, 'response');
  if (response.statusCode !== 200) throw new Error(`the live feed was answered ${response.statusCode}`);
  response
    .setEncoding('latin1')
    .on('data', heard)
    .on('error', () => undefined);
  connection.on('error', () => undefined);
  return { connection };
}
