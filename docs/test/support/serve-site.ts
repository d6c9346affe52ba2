/** Serves the built site as GitHub Pages would: folders answer with their index, everything else with 404. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { base } from './build-site.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml',
};

export type ServedSite = { readonly url: string; close(): Promise<void> };

export async function serveSite(folder: string): Promise<ServedSite> {
  const server = createServer((request, response) => {
    void fileFor(folder, request.url ?? '/').then((file) => {
      if (file === null) return response.writeHead(404).end();
      return response.writeHead(200, { 'content-type': file.type }).end(file.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The site has no port to answer at.');
  const close = (): Promise<void> => {
    server.closeAllConnections();
    return new Promise((done) => server.close(() => done()));
  };
  return { url: `http://127.0.0.1:${address.port}${base}`, close };
}

async function fileFor(folder: string, url: string): Promise<{ body: Buffer; type: string } | null> {
  const path = decodeURIComponent(new URL(url, 'http://site').pathname);
  if (!path.startsWith(base)) return null;
  const name = join(folder, path.slice(base.length), path.endsWith('/') ? 'index.html' : '');
  const body = await readFile(name).catch(() => null);
  return body && { body, type: types[extname(name)] ?? 'application/octet-stream' };
}
