import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCases } from './cases/errors.cases.ts';
import { linkCases } from './cases/links.cases.ts';
import { pageCases } from './cases/pages.cases.ts';
import { searchCases } from './cases/search.cases.ts';
import { browserMissing } from './support/open-browser.ts';
import { openSite, type Site } from './support/site.ts';

const isRequired = process.env['CI'] !== undefined;

it.runIf(browserMissing !== null)('is looked at with a real browser', (context) => {
  console.warn(browserMissing);
  expect(isRequired, browserMissing ?? '').toBe(false);
  context.skip(browserMissing ?? '');
});

describe.skipIf(browserMissing !== null)('the site', { timeout: 120_000 }, () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  }, 180_000);
  afterAll(() => site?.close());

  describe('links', () => linkCases(() => site));
  describe('errors', () => errorCases(() => site));
  describe('pages', () => pageCases(() => site));
  describe('search', () => searchCases(() => site));
});
