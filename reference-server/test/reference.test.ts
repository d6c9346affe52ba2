import { afterAll, beforeAll, expect, it } from 'vitest';
import document from '../src/generated/document.json' with { type: 'json' };
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';

let issuer: StartedIssuer;

beforeAll(async () => {
  issuer = await startIssuer();
});

afterAll(() => issuer.stop());

const at = (path: string): Promise<Response> => fetch(`http://127.0.0.1:${issuer.port}${path}`);

it('serves the document as it was bundled', async () => {
  const response = await at('/docs/json');
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toEqual(document);
});

it('serves a page that has all it needs', async () => {
  const page = await at('/docs');
  expect(page.headers.get('content-type')).toContain('text/html');
  const html = await page.text();
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(3);
  for (const address of addresses) {
    const { host, pathname } = new URL(address, page.url);
    expect(host).toBe(`127.0.0.1:${issuer.port}`);
    const asset = await at(pathname);
    expect([asset.status, (await asset.text()).length > 0]).toEqual([200, true]);
  }
});

it('lets the page load nothing from elsewhere', async () => {
  const page = await at('/docs');
  await page.text();
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
});
