import { expect, test } from 'vitest';
import { tell } from '../testing/fixture.ts';
import { soldTickets } from '../testing/sold-tickets.ts';
import { accessListAfter, markBarcode } from './access-list.ts';
import { deactivateBarcode, reissueBarcode } from './change-barcode.ts';

const fixtureId = 'fxt_1';
const words = (entries: { revision: number; barcodeId: string; list: string }[]) =>
  entries.map(({ revision, barcodeId, list }) => `${revision} ${barcodeId} ${list}`);

/** Three tickets; the first is stopped, the second reissued. */
function scene() {
  const sold = soldTickets({}, { adult: 3 });
  tell(sold.state, deactivateBarcode(sold.found(0), 'unpaid'));
  tell(sold.state, reissueBarcode(sold.found(1), 'lost', 'bar_new'));
  return sold;
}

const all = ['3 bar_hld_1_3 white', '4 bar_hld_1_1 grey', '5 bar_hld_1_2 black', '6 bar_new white'];

test.each([
  { title: 'all there is', after: 0, limit: 10, entries: all, revision: 6, more: false },
  { title: 'just as many', after: 0, limit: 4, entries: all, revision: 6, more: false },
  { title: 'a first page', after: 0, limit: 2, entries: all.slice(0, 2), revision: 4, more: true },
  { title: 'the page after it', after: 4, limit: 2, entries: all.slice(2), revision: 6, more: false },
  { title: 'nothing new', after: 6, limit: 10, entries: [], revision: 6, more: false },
  { title: 'all there is after a revision never given', after: 9, limit: 10, entries: all, revision: 6, more: false },
])('$title', ({ after, limit, entries, revision, more }) => {
  const list = accessListAfter(scene().state, fixtureId, after, limit);
  expect({ ...list, entries: words(list.entries) }).toEqual({ fixtureId, revision, entries, more });
});

test('a barcode whose list does not change keeps its place', () => {
  const { state, tickets } = scene();
  markBarcode(state, tickets[2]!.id, tickets[2]!.barcode);
  expect(words(accessListAfter(state, fixtureId, 0, 10).entries)).toEqual(all);
});
