import { expect, test } from 'vitest';
import { readConfig } from '../config.ts';
import { soldTickets } from '../testing/sold-tickets.ts';
import { isLiveBarcodeId, liveBarcodeIdOf, ticketIdIn } from './live-barcode-id.ts';

const issuer = (TOKEN_SECRET: string) => ({ config: readConfig({ TOKEN_SECRET }) });
const own = issuer('a-token-secret-of-more-than-32-characters');
const other = issuer('another-token-secret-of-more-than-32-characters');
const [ticket, second] = soldTickets().tickets;
const link = liveBarcodeIdOf(own, ticket!);

test('names its ticket, and is the same every time', () => {
  expect(ticketIdIn(link)).toBe(ticket!.id);
  expect(liveBarcodeIdOf(own, ticket!)).toBe(link);
  expect(isLiveBarcodeId(own, ticket!, link)).toBe(true);
});

const reissued = { ...ticket!, barcode: { ...ticket!.barcode, id: 'bar_new' } };
test.each([
  { title: "another ticket's", given: liveBarcodeIdOf(own, second!) },
  { title: "its ticket with another's proof", given: `${ticket!.id}.${liveBarcodeIdOf(own, second!).split('.')[1]}` },
  { title: 'that of another barcode of it', given: liveBarcodeIdOf(own, reissued) },
  { title: "another Issuer's", given: liveBarcodeIdOf(other, ticket!) },
  { title: 'the ticket alone', given: ticket!.id },
  { title: 'a letter too many', given: `${link}x` },
  { title: 'a letter too few', given: link.slice(0, -1) },
  { title: 'nothing', given: '' },
  { title: 'letters of more than a byte', given: 'ß'.repeat(link.length) },
])('is not $title', ({ given }) => {
  expect(isLiveBarcodeId(own, ticket!, given)).toBe(false);
});
