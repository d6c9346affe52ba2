/** Offers a key on this machine and counts who asks for it. A target elsewhere can't reach it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type KeyListener = { readonly url: string; asked(): number; close(): void };

export async function offerKeys(jwks: object): Promise<KeyListener> {
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/keys`,
    asked: () => asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
