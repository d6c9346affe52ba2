import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorCases } from './cases/errors.cases.ts';
import { linkCases } from './cases/links.cases.ts';
import { pageCases } from './cases/pages.cases.ts';
import { searchCases } from './cases/search.cases.ts';
import { browserMissing } from './support/open-browser.ts';
import { openSite, type Site } from './support/site.ts';

const isRequired = process.env['CI'] !== undefined;

it('has a browser to be looked at with', (context) => {
  if (browserMissing !== null && !isRequired) {
    console.warn(browserMissing);
    context.skip(browserMissing);
  }
  expect(browserMissing).toBeNull();
});

describe.skipIf(browserMissing !== null)('the site', () => {
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
