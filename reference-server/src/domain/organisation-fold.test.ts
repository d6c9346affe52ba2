import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerEvent } from '../store/store.ts';
import { organisationFold } from './organisation-fold.ts';
import { liveKeys } from './webhook-state.ts';

const told = (type: string, data: object, sequence = 1): LedgerEvent => ({
  ledger: 'organisation/org_1',
  sequence,
  id: `evt_${sequence}`,
  type,
  stream: null,
  streamSequence: null,
  at: sequence * 1000,
  data,
});

function folded(events: readonly LedgerEvent[], state = organisationFold.initial()) {
  for (const event of events) organisationFold.apply(state, event);
  return state;
}

const webhookId = fc.constantFrom('whk_1', 'whk_2');
const position = fc.nat(20);
const progress = fc.record({
  webhookId,
  round: fc.nat(2),
  position,
  begun: fc.boolean(),
  pending: fc.option(fc.record({ eventId: fc.constant('evt_9'), failures: fc.nat(3), nextAt: fc.nat() })),
  attempts: fc.nat(5),
});
const contactId = fc.constantFrom('fan-1', 'fan-2');
const physicalConfigurationId = fc.constantFrom('main', 'other');
const anything = fc.oneof(
  ...(['created', 'tested', 'replayed', 'deleted'] as const).map((verb) =>
    fc.record({ type: fc.constant(`webhook.${verb}`), data: fc.record({ webhookId }) }),
  ),
  fc.record({
    type: fc.constant('webhook.stopped'),
    data: fc.record({ webhookId, reason: fc.constantFrom('gone', 'failing') }),
  }),
  fc.record({
    type: fc.constant('webhook.secretRotated'),
    data: fc.record({ webhookId, keyNumber: fc.nat(), previousUntil: fc.constant('2027-08-01T00:00:00.000Z') }),
  }),
  fc.record({ type: fc.constant('webhook.placed'), data: fc.record({ webhookId, position }) }),
  fc.record({
    type: fc.constant('webhook.claimed'),
    data: fc.record({ webhookId, by: fc.constant('a'), until: fc.nat() }),
  }),
  fc.record({ type: fc.constant('webhook.progressed'), data: progress }),
  fc.record({
    type: fc.constant('seasonProduct.created'),
    data: fc.record({ seasonProductId: fc.constantFrom('ssp_1', 'ssp_2') }),
  }),
  fc.record({
    type: fc.constant('contact.standingSet'),
    data: fc.record({
      contactId,
      payment: fc.constantFrom('accepted', 'fails'),
      shipment: fc.constantFrom('known', 'missing'),
    }),
  }),
  fc.record({
    type: fc.constant('preferredSeat.stored'),
    data: fc.record({
      preferredSeat: fc.record({ contactId, physicalConfigurationId, seatId: fc.constantFrom('A-1', 'A-2') }),
    }),
  }),
  fc.record({
    type: fc.constant('preferredSeat.deleted'),
    data: fc.record({ contactId, physicalConfigurationId }),
  }),
  fc.record({ type: fc.constantFrom('clock.moved', 'of.a.later.version'), data: fc.constant({}) }),
);

test('a state that was put away goes on as it was, and there are two live keys at most', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), fc.nat(40), (happened, cut) => {
      const events = happened.map(({ type, data }, index) => told(type, data, index + 1));
      const whole = folded(events);
      const half = organisationFold.revive(organisationFold.serialise(folded(events.slice(0, cut))));
      expect(folded(events.slice(cut), half)).toEqual(whole);
      for (const record of whole.webhooks.values()) expect(liveKeys(record, 0).length).toBeLessThanOrEqual(2);
    }),
  );
});

test('what an earlier round tells of its progress moves nothing but the count of attempts', () => {
  const id = { webhookId: 'whk_1' };
  const late = { ...id, round: 0, position: 90, begun: true, pending: null, attempts: 3 };
  const { webhooks } = folded([
    told('webhook.created', id),
    told('webhook.placed', { ...id, position: 50 }),
    told('webhook.replayed', id),
    told('webhook.placed', { ...id, position: 10 }),
    told('webhook.progressed', late),
  ]);
  expect(webhooks.get('whk_1')).toMatchObject({ round: 1, position: 10, attempts: 3 });
});
