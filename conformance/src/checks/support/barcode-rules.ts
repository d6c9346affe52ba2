/** What must be so of a ticket's barcode after whatever was done to it. */
import { isDeepStrictEqual } from 'node:util';
import type { Barcode, Event } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import type { CheckContext } from '../check.ts';
import { expectEqual, expectSuccess, expectThat } from '../expect.ts';
import type { Made } from './barcode-history.ts';
import { accessList, expectScan, hasGates, listOf, listed, passes, refusedAs } from './gate.ts';
import { barcodeOf, change, changes, partyOf, reasonOf, referenceTo, type Change } from './tickets-sold.ts';
import { eventsSince, feedEnd } from './unchanged.ts';

type Clubs = Pick<CheckContext, 'sellerA' | 'home'>;

/** Where gates ask this Issuer, they admit the active barcode of the ticket and no other. */
export async function expectOneActive(
  context: Pick<CheckContext, 'world' | 'sellerA' | 'capabilities'>,
  ticketId: string,
): Promise<void> {
  const { id, state } = await barcodeOf(context.sellerA, ticketId);
  if (!hasGates(context)) return;
  const { entries } = await accessList(context.world);
  const white = entries.filter((entry) => entry.ticketId === ticketId && entry.list === 'white');
  const active = state === 'active' ? [id] : [];
  expectEqual(
    white.map(({ barcodeId }) => barcodeId),
    active,
    `the barcodes with which ticket ${ticketId} is admitted`,
  );
}

/** With the ticket's barcode before the change. */
export function expectNextRevision(before: Barcode, now: Barcode, { answer }: Made): void {
  if (answer.status === 409) return expectEqual(now, before, 'the barcode after a change that was refused');
  const isSame = isDeepStrictEqual({ ...now, revision: 0 }, { ...before, revision: 0 });
  const allowed = isSame ? [before.revision, before.revision + 1] : [before.revision + 1];
  expectThat(allowed.includes(now.revision), `revision ${allowed.join(' or ')}`, now.revision, '/revision');
}

/** Whether the new one takes the place of the other in one step, with its state and its stops. Gives the new one. */
export async function expectReissue({ sellerA, home }: Clubs, by: Actor, before: Barcode): Promise<Barcode> {
  const { ticketId } = before;
  const from = await feedEnd(home);
  const after = expectSuccess(await change(by, 'reissue', ticketId), 'reissueBarcode');
  expectThat(after.id !== before.id, 'another barcode', after.id, '/id');
  const shown = withoutPayload(after);
  expectEqual(shown, { ...withoutPayload(before), id: after.id, revision: before.revision + 1 }, 'the new barcode');
  const read = await barcodeOf(sellerA, ticketId);
  expectEqual(withoutPayload(read), shown, 'the barcode that the ticket has now');
  const effects = (await eventsSince(home, from)).filter(({ type }) => type !== 'barcode.requested');
  const { revision, state, kind } = after;
  const told: unknown[] = effects.map(({ type, data }) => ({ type, data }));
  const ids = { ticketId, barcodeId: after.id, replaces: before.id };
  const data: unknown = { ...ids, revision, kind, state, by: partyOf(by), reason: reasonOf.reissue };
  expectEqual(told, [{ type: 'barcode.reissued', data }], 'what the feed tells of the reissue');
  return read;
}

/** What gates do with a barcode that was replaced and with the one in its place. */
export async function expectReplacedAtGates(context: CheckContext, before: Barcode, after: Barcode): Promise<void> {
  if (!hasGates(context)) return;
  const { world } = context;
  const lists = listed((await accessList(world)).entries);
  expectEqual(lists.get(before.id), 'black', 'the list of the barcode that was replaced');
  expectEqual(lists.get(after.id), listOf[after.state], 'the list of the new barcode');
  await expectScan(world, before.payload ?? '', refusedAs('voided'));
  await expectScan(world, after.payload ?? '', after.state === 'active' ? passes : refusedAs('inactive'));
}

const effectsOf: Readonly<Record<Change, readonly string[]>> = {
  deactivate: ['barcode.deactivated'],
  activate: ['barcode.activated'],
  reissue: ['barcode.reissued'],
  void: ['barcode.voided', 'ticket.voided'],
};

/** All four changes of a ticket: a Seller's request is told first, the home club has none, and the effect is the party's. */
export async function expectTold(sellerA: Actor, by: Actor, ticketId: string): Promise<void> {
  const party = partyOf(by);
  for (const made of changes) {
    const { id: barcodeId } = await barcodeOf(sellerA, ticketId);
    const from = await feedEnd(sellerA);
    expectEqual((await change(by, made, ticketId)).status, 200, `the status of ${made}`);
    const told = await eventsSince(sellerA, from);
    const reason = reasonOf[made] === undefined ? {} : { reason: reasonOf[made] };
    const effects = party === 'seller' ? told.slice(1) : told;
    if (party === 'seller') {
      const request = { ticketId, barcodeId, change: made, by: party, ...reason };
      expectEqual(typeAndData(told[0]), { type: 'barcode.requested', data: request }, `the first event of ${made}`);
    }
    expectEqual(effects.map(({ type }) => type).sort(), [...effectsOf[made]], `the effects of ${made} by ${by.name}`);
    for (const { data } of effects) expectEqual((data as { by?: string }).by, party, `who did ${made}`);
  }
}

function typeAndData(event: Event | undefined): unknown {
  return event && { type: event.type, data: event.data };
}

/** A void barcode under everything that may be asked of it, by both clubs. */
export async function expectStaysVoid({ sellerA, home }: Clubs, ticketId: string): Promise<void> {
  const [before, from] = [await barcodeOf(sellerA, ticketId), await feedEnd(home)];
  expectEqual(before.state, 'voided', '/state');
  const path = { ticketId };
  for (const club of [sellerA, home]) {
    await club.refused('BARCODE_VOIDED', 'activateBarcode', { path });
    await club.refused('BARCODE_VOIDED', 'deactivateBarcode', { path, body: { reason: 'other' } });
    await club.refused('BARCODE_VOIDED', 'reissueBarcode', { path, body: { reason: 'other' } });
    await club.do('voidTicket', { path, body: { reason: 'other' } });
  }
  expectEqual(await barcodeOf(sellerA, ticketId), before, 'the void barcode after all that was asked');
  expectEqual(await eventsSince(home, from), [], 'the events of a barcode that stays void');
}

/** The stops that stand, by whom and why, and whether the barcode is admitted. Both clubs see the same. */
export async function expectStops(
  { sellerA, home }: Clubs,
  ticketId: string,
  stops: Readonly<Record<string, string>>,
): Promise<void> {
  const shown = await barcodeOf(sellerA, ticketId);
  expectEqual(Object.fromEntries(shown.stops.map(({ by, reason }) => [by, reason])), { ...stops }, '/stops');
  expectEqual(shown.stops.length, Object.keys(stops).length, 'the number of stops');
  expectEqual(shown.state, shown.stops.length === 0 ? 'active' : 'inactive', '/state');
  expectEqual(await barcodeOf(home, ticketId), shown, 'the barcode as the home club reads it');
}

/** The ticket and its barcode as both clubs read them. */
export async function expectSeenAlike({ sellerA, home }: Clubs, ticketId: string): Promise<Barcode> {
  const barcode = await barcodeOf(sellerA, ticketId);
  expectEqual(await barcodeOf(home, ticketId), barcode, 'the barcode as the home club reads it');
  for (const club of [sellerA, home]) {
    const ticket = await club.do('getTicket', { path: { ticketId } });
    expectEqual(ticket.barcode, referenceTo(barcode), `the barcode of the ticket as ${club.name} reads it`);
  }
  return barcode;
}

/** What changes of a barcode answer. */
export function withoutPayload(barcode: Barcode): Omit<Barcode, 'payload'> {
  const { payload: _, ...shown } = barcode;
  return shown;
}
