/** A real browser, as the system has it: none is downloaded. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const path = [process.env['CHROMIUM_PATH'], ...places].find((place) => place !== undefined && existsSync(place));

/** Null where there is a browser; else what to do. */
export const browserMissing =
  path === undefined
    ? 'No Chromium was found: install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one.'
    : null;

export function openBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error(browserMissing ?? '');
  const quiet = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];
  return chromium.launch({ executablePath: path, args: ['--no-sandbox', ...quiet] });
}

/** A page of its own, and everything about it that nobody should see: errors, and requests that leave the site. */
export type WatchedPage = { readonly page: Page; readonly trouble: string[]; close(): Promise<void> };

export async function watchedPage(
  browser: Browser,
  site: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const trouble: string[] = [];
  const { origin } = new URL(site);
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) trouble.push(`leaves the site: ${url.href}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()}: ${response.url()}`);
  });
  return { page, trouble, close: () => context.close() };
}
