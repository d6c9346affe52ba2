/** The ledger of a season-ticket product as a state. Reservations end by themselves, in it and at every fixture at once. */
import type { EventData } from '../../generated/events.ts';
import type { SeasonProduct } from '../../generated/types.ts';
import type { Fold, NewEvent } from '../../store/command.ts';
import type { LedgerEvent, LedgerId, Row } from '../../store/store.ts';
import type { SeasonEventType } from '../events.ts';
import { addExpiry, dueExpiries, nextExpiry, noExpiries, trimExpiries, type Expiry } from '../expiries.ts';
import { resultRow } from './renewal-rows.ts';
import { addToOrder, orderOf } from './season-order.ts';
import {
  addPlaced,
  firstCategoryOf,
  type RenewalRunCovered,
  type RenewalRunProgressed,
  type RenewalRunRecord,
  type SeasonState,
  type SeasonTicketRecord,
} from './season-state.ts';

type IssuerOnly = { 'renewalRun.covered': RenewalRunCovered; 'renewalRun.progressed': RenewalRunProgressed };
type Data = Pick<EventData, SeasonEventType> & IssuerOnly;
type Apply<Type extends keyof Data> = (state: SeasonState, data: Data[Type], event: LedgerEvent) => void;

/** An event of the standard without an entry does not compile. */
const appliers: { readonly [Type in keyof Data]: Apply<Type> } = {
  'seasonProduct.opened': (state, { product }) => {
    state.product = product;
  },
  'seasonTicket.placed': (state, { seasonTicket }, { at }) => {
    const record: SeasonTicketRecord = { ...seasonTicket, at, soldNumber: null };
    if (record.state === 'sold') record.soldNumber = state.sold += 1;
    keepTicket(state, record);
  },
  'seasonTicket.confirmed': (state, { seasonTicketId, ticketIds }) => {
    const { reservedUntil: _until, ...record } = ticketIn(state, seasonTicketId);
    state.sold += 1;
    state.tickets.set(seasonTicketId, {
      ...record,
      state: 'sold',
      soldNumber: state.sold,
      seats: record.seats.map((seat, index) => ({ ...seat, ticketId: ticketIds[index] ?? '' })),
    });
  },
  'seasonTicket.released': (state, { seasonTicketId }) => endReservation(state, seasonTicketId, 'released'),
  'seasonTicket.expired': (state, { seasonTicketId }) => endReservation(state, seasonTicketId, 'expired'),
  'renewalRun.started': (state, { run }) => {
    state.runs.set(run.id, {
      id: run.id,
      run,
      covers: 0,
      through: null,
      mustMove: run.step === 2 ? [...(state.stored.get(run.originProductId) ?? [])] : [],
      planned: [],
    });
  },
  'renewalRun.covered': (state, { renewalRunId, covers }) => {
    state.runs.set(renewalRunId, { ...runIn(state, renewalRunId), covers });
  },
  'renewalRun.advanced': (state, { renewalRunId, results, run }) => {
    const record = runIn(state, renewalRunId);
    record.run = run;
    const handled = new Set(results.map(({ seasonTicketId }) => seasonTicketId));
    const left = record.mustMove.filter((id) => !handled.has(id));
    record.mustMove.splice(0, record.mustMove.length, ...left);
    if (run.dryRun) return;
    const stored = (state.stored.get(run.originProductId) ?? []).filter((id) => !handled.has(id));
    const newlyStored = results.filter(({ action }) => action === 'stored').map((result) => result.seasonTicketId);
    state.stored.set(run.originProductId, [...stored, ...newlyStored]);
  },
  'renewalRun.progressed': (state, { renewalRunId, through, mustMove, planned }) => {
    const record = runIn(state, renewalRunId);
    record.through = through ?? record.through;
    record.mustMove.push(...mustMove);
    if (record.run.state === 'finished') record.planned.splice(0);
    else record.planned.push(...planned);
  },
  'renewalRun.stopped': (state, { renewalRunId }) => setRunState(state, renewalRunId, 'stopped'),
  'renewalRun.resumed': (state, { renewalRunId }) => setRunState(state, renewalRunId, 'running'),
};

type Serialised = {
  readonly product: SeasonProduct | null;
  readonly sold: number;
  readonly tickets: readonly SeasonTicketRecord[];
  readonly runs: readonly RenewalRunRecord[];
  readonly stored: readonly (readonly [string, readonly string[]])[];
};

export const seasonFold: Fold<SeasonState> = {
  version: '3',
  initial: () => ({
    product: null,
    tickets: new Map(),
    order: [],
    isOrdered: true,
    sold: 0,
    placed: new Map(),
    renewed: new Map(),
    runs: new Map(),
    stored: new Map(),
    expiries: noExpiries(),
  }),
  apply(state, event) {
    if (!Object.hasOwn(appliers, event.type)) return;
    appliers[event.type as keyof typeof appliers](state, event.data as never, event);
  },
  rows(_state, event): readonly Row[] {
    if (event.type !== 'renewalRun.advanced') return [];
    const { renewalRunId, results, run } = event.data as EventData['renewalRun.advanced'];
    const first = run.progress.handled - results.length;
    return results.map((result, index) => resultRow(renewalRunId, result, first + index + 1));
  },
  due: dueReservations,
  nextDue: (state) => nextExpiry(state.expiries, (expiry) => isReserved(state, expiry)),
  serialise(state) {
    const { product, sold, tickets, runs, stored } = state;
    const kept: Serialised = {
      product,
      sold,
      tickets: orderOf(state).flatMap((id) => tickets.get(id) ?? []),
      runs: [...runs.values()],
      stored: [...stored],
    };
    return JSON.stringify(kept);
  },
  revive(body) {
    const { product, sold, tickets, runs, stored } = JSON.parse(body) as Serialised;
    const state = { ...seasonFold.initial(), product, sold };
    for (const ticket of tickets) keepTicket(state, ticket);
    for (const run of runs) state.runs.set(run.id, run);
    for (const [origin, ids] of stored) state.stored.set(origin, [...ids]);
    return state;
  },
};

function keepTicket(state: SeasonState, record: SeasonTicketRecord): void {
  state.tickets.set(record.id, record);
  addToOrder(state, record);
  if (record.state === 'sold' || record.state === 'reserved') count(state, record, 1);
  if (record.state === 'reserved' && record.reservedUntil !== undefined)
    addExpiry(state.expiries, { at: Date.parse(record.reservedUntil), id: record.id });
}

function count(state: SeasonState, record: SeasonTicketRecord, change: 1 | -1): void {
  addPlaced(state.placed, firstCategoryOf(record), change);
  if (record.renewalOf === undefined) return;
  if (change === 1) state.renewed.set(record.renewalOf, record.id);
  else state.renewed.delete(record.renewalOf);
}

function endReservation(state: SeasonState, id: string, as: 'released' | 'expired'): void {
  const record = ticketIn(state, id);
  record.state = as;
  count(state, record, -1);
  trimExpiries(state.expiries, (expiry) => isReserved(state, expiry));
}

function isReserved({ tickets }: SeasonState, { id }: Expiry): boolean {
  return tickets.get(id)?.state === 'reserved';
}

function dueReservations(state: SeasonState, now: number, ledger: LedgerId): NewEvent[] {
  const stream = state.product?.id ?? null;
  return dueExpiries(state.expiries, now, (expiry) => isReserved(state, expiry)).map(({ id }) => ({
    ledger,
    stream,
    type: 'seasonTicket.expired',
    data: { seasonTicketId: id },
  }));
}

function setRunState(state: SeasonState, id: string, to: 'running' | 'stopped'): void {
  const record = runIn(state, id);
  record.run = { ...record.run, state: to };
}

function ticketIn(state: SeasonState, id: string): SeasonTicketRecord {
  const record = state.tickets.get(id);
  if (!record) throw new Error(`The ledger speaks of season ticket ${id}, which is not there.`);
  return record;
}

function runIn(state: SeasonState, id: string): RenewalRunRecord {
  const record = state.runs.get(id);
  if (!record) throw new Error(`The ledger speaks of renewal run ${id}, which is not there.`);
  return record;
}
