/** A closed situation that a check acts in, whatever way it came about. */
import type { LayoutSeat, World as WorldBody } from '../generated/types.ts';
import type { RecordedClient } from '../http/recorded-client.ts';
import { NotTestable } from '../outcome.ts';
import { later } from '../time.ts';
import { createActor, type Actor } from './actor.ts';
import { boundName, type Bindings } from './bindings.ts';
import { resolve, type Lookup } from './resolve.ts';

/** Tokens of one client. All but `valid` may be missing where no sandbox makes them. */
export type Tokens = Readonly<Record<'valid', string>> & Readonly<Partial<Record<Exclude<TokenKind, 'valid'>, string>>>;
export type TokenKind = keyof WorldBody['clients'][number]['tokens'];
export type ClientData = {
  readonly name: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
  readonly tokens: Tokens;
};
export type PartyName = 'sellerA' | 'sellerB' | 'home' | 'gate';

/** What a source of state tells of a world; plain data, so that several checks may act in one. */
export type WorldData = {
  /** The sandbox's id of it, or null where no sandbox made it. */
  readonly id: string | null;
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly now: string;
  readonly fixtureId: string;
  readonly venueId: string;
  readonly organisations: Readonly<Partial<Record<PartyName, string>>>;
  readonly allocations: Readonly<Partial<Record<'sellerA' | 'sellerB', string>>>;
  readonly names: Readonly<Record<string, string>>;
  readonly clients: readonly ClientData[];
  readonly layout: readonly LayoutSeat[] | null;
};

export type WorldClock = {
  readonly now: string;
  moveTo(instant: string): Promise<void>;
  moveBy(seconds: number): Promise<void>;
};

export type World = {
  readonly data: WorldData;
  readonly clock: WorldClock;
  /** Seats of the first Seller's allocation, best rows first as the Issuer ranks them. */
  readonly layout: readonly LayoutSeat[];
  readonly bindings: Bindings;
  /** What a path parameter stands for where a request leaves it out. */
  pathId(parameter: string): string | undefined;
  /** `allocationId`: what it asks about where it names no other. */
  party(name: PartyName, allocationId?: string): Actor;
  client(name: PartyName): ClientData;
  /** The first Seller's organisation with a token that lacks the scope. */
  without(scope: string): Actor;
  /** A request with this world's names filled in. */
  filled<Value>(request: Value): Value;
  /** Asks with no token at all. */
  readonly nobody: Actor;
  /** Holds the sandbox secret. */
  readonly control: Actor;
};

export function openWorld(data: WorldData, client: RecordedClient, sandboxSecret: string | null): World {
  const bindings: Bindings = new Map();
  const { sellerA, sellerB } = data.allocations;
  const lookup: Lookup = (name) => {
    if (name === 'clock') return clock.now;
    if (name === 'unique') return crypto.randomUUID();
    if (name === 'clock.earlier') return later(clock.now, -3600);
    return bindings.get(boundName(name, data.names)) ?? data.names[name];
  };
  const actor = (name: string, token: string | null, allocationId = sellerA): Actor => {
    const pathDefault = pathDefaults(data, bindings, allocationId);
    return createActor({ name, baseUrl: data.baseUrl, token, client, lookup, pathDefault });
  };
  const control = actor('control', sandboxSecret);
  const clock = clockOf(data.now, control);
  return {
    data,
    clock,
    bindings,
    control,
    filled: (request) => resolve(request, lookup),
    nobody: actor('nobody', null),
    get layout() {
      return foundOr(data.layout ?? undefined, 'No seat layout is given.');
    },
    pathId: pathDefaults(data, bindings, sellerA),
    client: (name) => clientNamed(data, name),
    party: (name, allocationId = name === 'sellerB' ? sellerB : sellerA) =>
      actor(name, clientNamed(data, name).tokens.valid, allocationId),
    without: (scope) => actor(`sellerA without ${scope}`, clientWithout(data, scope).tokens.valid),
  };
}

function clockOf(begin: string, control: Actor): WorldClock {
  let now = begin;
  const clock: WorldClock = {
    get now() {
      return now;
    },
    async moveTo(instant) {
      now = (await control.do('moveClock', { body: { now: instant } })).now;
    },
    moveBy: (seconds) => clock.moveTo(later(now, seconds)),
  };
  return clock;
}

/** Path parameters to what the steps before have made. */
const boundTo: Readonly<Record<string, string>> = {
  holdId: 'hold',
  clientOrderId: 'order',
  webhookId: 'webhook',
  ticketId: 'order.ticket.0',
  cancellationId: 'cancellation',
  exchangeId: 'exchange',
  scanId: 'scanBatch.scan.0',
  deliverableId: 'deliverable',
  liveBarcodeId: 'liveBarcode',
  listingId: 'listing',
  seasonProductId: 'seasonProduct',
  seasonTicketId: 'seasonTicket',
  renewalRunId: 'renewalRun',
};

/** Ids for path parameters that a check leaves out: those of the world, or what the steps before have made. */
function pathDefaults(data: WorldData, bindings: Bindings, allocationId: string | undefined) {
  return (parameter: string): string | undefined => {
    const binding = boundTo[parameter];
    if (binding !== undefined) return bindings.get(binding) as string | undefined;
    if (parameter === 'organisationId') return foundOr(data.organisations.home, 'The home club is not known.');
    const { id, fixtureId, venueId } = data;
    const season = { contactId: 'fan-1', physicalConfigurationId: data.names['configuration.main'] };
    const ids: Record<string, string | undefined> = {
      worldId: id ?? undefined,
      fixtureId,
      venueId,
      allocationId,
      ...season,
    };
    return ids[parameter];
  };
}

function clientNamed({ clients }: WorldData, name: PartyName): ClientData {
  const found = clients.find((one) => one.name === name);
  return foundOr(found, `No client of ${name} is given.`);
}

function clientWithout({ clients }: WorldData, scope: string): ClientData {
  const lacking = clients.find((one) => one.name.startsWith('sellerA') && !one.scopes.includes(scope));
  return foundOr(lacking, `No client of the first Seller lacks ${scope}.`);
}

function foundOr<Value>(value: Value | undefined, reason: string): Value {
  if (value === undefined) throw new NotTestable(reason);
  return value;
}
