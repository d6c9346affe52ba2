import { expect, test } from 'vitest';
import { opensAt, placed, tell } from '../testing/fixture.ts';
import { soldTickets, type SoldTickets } from '../testing/sold-tickets.ts';
import { quoteCancellation } from './cancellations.ts';
import { activateBarcode, deactivateBarcode, voidTicket } from './change-barcode.ts';
import { releaseHold } from './change-hold.ts';
import { dueEvents, nextDueAt } from './due-events.ts';
import { eraseHolder, setHolder } from './holders.ts';
import { changeFixture } from './change-fixture.ts';

const minute = 60_000;
const day = 86_400_000;
const kickOff = opensAt + 14 * day;
const ledger = 'fixture/fxt_test';

const hold = (scene: SoldTickets) => placed(scene, { adult: 1 }, { id: 'hld_2' });
const quote = ({ state, allocation }: SoldTickets): void => {
  const request = { clientOrderId: 'order_1', reason: 'fanRequest' as const };
  tell(state, quoteCancellation(state, allocation, { cancellationId: 'can_1', request, quoteSeconds: 300 }, opensAt));
};
const name = ({ state, found }: SoldTickets): void =>
  tell(state, setHolder(state, found(), { name: 'A Fan' }, opensAt));

type Case = { title: string; does: (scene: SoldTickets) => void; at: number | null; tells: string[] };
const cases: Case[] = [
  { title: 'nothing', does: () => undefined, at: kickOff - day, tells: ['barcode.activated', 'barcode.activated'] },
  { title: 'a hold', does: hold, at: opensAt + 10 * minute, tells: ['hold.expired'] },
  {
    title: 'a hold that is given back',
    does: (scene) => tell(scene.state, releaseHold(hold(scene))),
    at: kickOff - day,
    tells: ['barcode.activated', 'barcode.activated'],
  },
  { title: 'a quote', does: quote, at: opensAt + 5 * minute, tells: ['cancellation.expired'] },
  {
    title: 'a barcode that was stopped while it waited',
    does: ({ state, found }) => tell(state, deactivateBarcode(found(), 'unpaid')),
    at: kickOff - day,
    tells: ['barcode.activated'],
  },
  {
    title: 'one that is void and one that is active',
    does: ({ state, found }) => {
      tell(state, voidTicket(found(0), 'fraud'));
      tell(state, activateBarcode(found(1, 'issuer'), opensAt));
    },
    at: null,
    tells: [],
  },
];

test.each(cases)('what comes next after $title', ({ does, at, tells }) => {
  const scene = soldTickets({ 'barcode.activation': 'later' });
  does(scene);
  expect(nextDueAt(scene.state)).toBe(at);
  if (at === null) return;
  expect(dueEvents(scene.state, at - 1, ledger)).toEqual([]);
  const due = dueEvents(scene.state, at, ledger);
  expect(due.map(({ type }) => type)).toEqual(tells);
  expect(due.every((event) => event.ledger === ledger)).toBe(true);
});

test('a name is erased thirty days after kick-off, and the fixture moves that too', () => {
  const scene = soldTickets();
  expect(nextDueAt(scene.state)).toBeNull();
  name(scene);
  expect(nextDueAt(scene.state)).toBe(kickOff + 30 * day);
  tell(scene.state, changeFixture(scene.state, { kickOff: new Date(kickOff + day).toISOString() }));
  expect(nextDueAt(scene.state)).toBe(kickOff + 31 * day);
  expect(dueEvents(scene.state, kickOff + 31 * day, ledger)).toMatchObject([{ data: { cause: 'retention' } }]);
  tell(scene.state, eraseHolder(scene.found()));
  expect(nextDueAt(scene.state)).toBeNull();
});

test('what is done is due no more', () => {
  const scene = soldTickets({ 'barcode.activation': 'later' });
  hold(scene);
  quote(scene);
  name(scene);
  const now = kickOff + 30 * day;
  const due = dueEvents(scene.state, now, ledger);
  expect(due.map(({ type }) => type).sort()).toEqual([
    'barcode.activated',
    'barcode.activated',
    'cancellation.expired',
    'hold.expired',
    'ticket.holderErased',
  ]);
  tell(scene.state, due as never, now);
  expect(dueEvents(scene.state, now, ledger)).toEqual([]);
});
