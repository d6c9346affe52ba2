/** A closed situation that a check acts in, whatever way it came about. */
import type { LayoutSeat, World as WorldBody } from '../generated/types.ts';
import type { RecordedClient } from '../http/recorded-client.ts';
import { NotTestable } from '../outcome.ts';
import { later } from '../time.ts';
import { createActor, type Actor } from './actor.ts';
import type { Bindings } from './bindings.ts';
import { resolve } from './resolve.ts';

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
export type PartyName = 'sellerA' | 'sellerB' | 'home';

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
  party(name: PartyName): Actor;
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
  let now = data.now;

  const lookup = (name: string): unknown => {
    if (name === 'clock') return now;
    if (name === 'clock.earlier') return later(now, -3600);
    return bindings.get(name) ?? data.names[name];
  };
  const actor = (name: string, token: string | null, allocationId?: string): Actor => {
    const bound = (binding: string): string | undefined => bindings.get(binding) as string | undefined;
    const defaults: Record<string, () => string | undefined> = {
      worldId: () => data.id ?? undefined,
      fixtureId: () => data.fixtureId,
      venueId: () => data.venueId,
      allocationId: () => allocationId,
      holdId: () => bound('hold'),
      clientOrderId: () => bound('order'),
    };
    return createActor({
      name,
      baseUrl: data.baseUrl,
      token,
      client,
      lookup,
      pathDefault: (parameter) => defaults[parameter]?.(),
    });
  };
  const clientOf = (name: PartyName): ClientData =>
    foundOr(
      data.clients.find((one) => one.name === name),
      `No client of ${name} is given.`,
    );
  const { sellerA, sellerB } = data.allocations;
  const control = actor('control', sandboxSecret, sellerA);
  const clock: WorldClock = {
    get now() {
      return now;
    },
    async moveTo(instant) {
      now = (await control.do('moveClock', { body: { now: instant } })).now;
    },
    moveBy: (seconds) => clock.moveTo(later(now, seconds)),
  };
  return {
    data,
    clock,
    bindings,
    control,
    filled: (request) => resolve(request, lookup),
    nobody: actor('nobody', null, sellerA),
    get layout() {
      return foundOr(data.layout ?? undefined, 'No seat layout is given.');
    },
    client: clientOf,
    party: (name) => actor(name, clientOf(name).tokens.valid, name === 'sellerB' ? sellerB : sellerA),
    without(scope) {
      const lacking = data.clients.find((one) => one.name.startsWith('sellerA') && !one.scopes.includes(scope));
      return actor(
        `sellerA without ${scope}`,
        foundOr(lacking, `No client of the first Seller lacks ${scope}.`).tokens.valid,
        sellerA,
      );
    },
  };
}

function foundOr<Value>(value: Value | undefined, reason: string): Value {
  if (value === undefined) throw new NotTestable(reason);
  return value;
}
