/** Commands drawn at random, as requests to an Issuer. What there is to act on is known from the answers alone. */
import type { ScanRequest, SimulatedAction } from '../src/generated/types.ts';
import type {
  CancellationCommand,
  ExchangeCommand,
  GateCommand,
  HoldCommand,
  HomeCommand,
  RandomCommand,
  ReleaseCommand,
  TicketCommand,
} from '../src/testing/random-commands.ts';
import { isResale } from '../src/testing/decide-resale.ts';
import { picked } from '../src/testing/picked.ts';
import { playResale } from './play-resale.ts';
import type { Player, Sent } from './player.ts';

/** The status of the answer; 0 where there was nothing to act on. */
export async function play(player: Player, command: RandomCommand): Promise<number> {
  const reply = await sent(player, command);
  if (reply && reply.status >= 500) throw new Error(`${command.does} was answered ${reply.status}: ${reply.text}`);
  return reply?.status ?? 0;
}

function sent(player: Player, command: RandomCommand): Sent {
  const { does } = command;
  if (does === 'wait') return wait(player, command.seconds);
  if (does === 'scan' || does === 'reverse') return playGate(player, command);
  if (does === 'quote' || does === 'cancel') return playCancellation(player, command);
  if (isResale(command)) return playResale(player, command);
  if (does === 'quoteExchange' || does === 'exchange') return playExchange(player, command);
  if (does === 'releaseTickets') return playRelease(player, command);
  if (does === 'suspend' || does === 'reduce' || does === 'price' || does === 'changeFixture')
    return playHome(player, command);
  if (does === 'hold' || does === 'extend' || does === 'check' || does === 'release' || does === 'confirm')
    return playHold(player, command);
  return playTicket(player, command);
}

function sellerOf({ world }: Player, seller: number) {
  const { sellerA, sellerB } = world.world.allocations;
  return seller === 0
    ? { seller: world.sellerA, allocationId: sellerA }
    : { seller: world.sellerB, allocationId: sellerB };
}

async function playHold(player: Player, command: HoldCommand): Sent {
  if (command.does === 'hold') {
    const { seller, allocationId } = sellerOf(player, command.seller);
    const { selection, lifeSeconds } = command;
    const placed = await seller('createHold', { path: { allocationId }, body: { selection, lifeSeconds } });
    if (placed.status === 201) player.holds.push({ seller, hold: placed.body });
    return placed;
  }
  const found = picked(player.holds, command.pick);
  if (!found) return null;
  const { seller, hold } = found;
  const path = { holdId: hold.id };
  if (command.does === 'extend') return seller('extendHold', { path, body: { lifeSeconds: command.lifeSeconds } });
  if (command.does === 'check') return seller('checkHold', { path });
  if (command.does === 'release') return seller('releaseHold', { path });
  const confirmed = await seller('confirmOrder', {
    path: { allocationId: hold.allocationId, clientOrderId: `order-${command.order}` },
    body: { holdId: hold.id, expectedTotal: hold.total },
  });
  if (confirmed.status !== 201) return confirmed;
  player.orders.push({ seller, order: confirmed.body });
  for (const { ticketId = '' } of confirmed.body.items) {
    player.tickets.push({ seller, ticketId });
    await keepPayload(player, ticketId);
  }
  return confirmed;
}

async function keepPayload({ world, payloads }: Player, ticketId: string): Promise<string> {
  const { payload = '' } = (await world.home('getBarcode', { path: { ticketId } })).body;
  payloads.push(payload);
  return payload;
}

async function playTicket(player: Player, command: TicketCommand): Sent {
  const found = picked(player.tickets, command.pick);
  if (!found) return null;
  const { ticketId, seller } = found;
  const path = { ticketId };
  const as = 'party' in command && command.party === 'issuer' ? player.world.home : seller;
  const { does } = command;
  if (does === 'activate') return as('activateBarcode', { path });
  if (does === 'deactivate') return as('deactivateBarcode', { path, body: { reason: 'unpaid' } });
  if (does === 'void') return as('voidTicket', { path, body: { reason: 'fraud' } });
  if (does === 'eraseHolder') return seller('eraseHolder', { path });
  if (does === 'setHolder')
    return seller('setHolder', { path, body: Object.fromEntries(command.fields.map((field) => [field, 'a@b'])) });
  const reissued = await as('reissueBarcode', { path, body: { reason: 'lost' } });
  await keepPayload(player, ticketId);
  return reissued;
}

async function playGate(player: Player, command: GateCommand): Sent {
  const { home, world } = player.world;
  if (command.does === 'reverse') {
    const scanId = picked(player.scans, command.pick);
    return scanId === undefined ? null : home('reverseScan', { path: { scanId } });
  }
  const scans: ScanRequest[] = [];
  for (const { reads, pick, reference, direction, mode, admitted } of command.scans) {
    const ticket = picked(player.tickets, pick);
    const any = picked(player.payloads, pick) ?? 'none';
    const payload = reads === 'current' && ticket ? await keepPayload(player, ticket.ticketId) : any;
    scans.push({
      reference: `scan-${reference}`,
      payload: reads === 'unknown' ? 'signed.by.nobody' : payload,
      direction,
      mode,
      scannedAt: new Date(player.now).toISOString(),
      ...(mode === 'offline' ? { admitted } : {}),
    });
  }
  const batch = { path: { fixtureId: world.fixtureId }, body: { deviceId: 'gate-1', scans } };
  const recorded = await home('recordScans', batch);
  if (recorded.status === 200) player.scans.push(...recorded.body.items.flatMap(({ scanId }) => scanId ?? []));
  return recorded;
}

async function playCancellation(player: Player, command: CancellationCommand): Sent {
  if (command.does === 'cancel') {
    const found = picked(player.cancellations, command.pick);
    if (!found) return null;
    const { refund, id } = found.cancellation;
    const expectedRefund = { ...refund, amount: refund.amount + command.more };
    return found.seller('confirmCancellation', { path: { cancellationId: id }, body: { expectedRefund } });
  }
  const found = picked(player.orders, command.pick);
  if (!found) return null;
  const { seller, order } = found;
  const { reason, overrule, places } = command;
  const ticketIds = places?.flatMap((place) => order.items[place]?.ticketId ?? []);
  const named = ticketIds && ticketIds.length > 0 ? { ticketIds } : {};
  const quoted = await seller('createCancellation', {
    path: { allocationId: order.allocationId },
    body: { clientOrderId: order.clientOrderId, reason, overrule, ...named },
  });
  if (quoted.status === 201) player.cancellations.push({ seller, cancellation: quoted.body });
  return quoted;
}

async function playRelease({ orders }: Player, { pick, places }: ReleaseCommand): Sent {
  const found = picked(orders, pick);
  const ticketIds = places.flatMap((place) => found?.order.items[place]?.ticketId ?? []);
  if (!found || ticketIds.length === 0) return null;
  const { allocationId, clientOrderId } = found.order;
  return found.seller('createRelease', { path: { allocationId }, body: { clientOrderId, ticketIds } });
}

async function playExchange(player: Player, command: ExchangeCommand): Sent {
  if (command.does === 'exchange') {
    const found = picked(player.exchanges, command.pick);
    if (!found) return null;
    const { seller, exchange } = found;
    const { currency } = exchange.difference;
    const expectedDifference = { amount: exchange.difference.amount + command.more, currency };
    const done = await seller('confirmExchange', { path: { exchangeId: exchange.id }, body: { expectedDifference } });
    const { newTicketId } = done.status === 200 ? done.body : {};
    if (newTicketId === undefined || player.tickets.some(({ ticketId }) => ticketId === newTicketId)) return done;
    player.tickets.push({ seller, ticketId: newTicketId });
    await keepPayload(player, newTicketId);
    return done;
  }
  const found = picked(player.tickets, command.pick);
  if (!found) return null;
  const { seller, ticketId } = found;
  const { allocationId } = (await player.world.home('getTicket', { path: { ticketId } })).body;
  const own = player.holds.filter(({ hold }) => hold.allocationId === allocationId);
  const held = command.hold === null ? undefined : picked(own, command.hold);
  const { priceTypeId } = command;
  const wish = { ...(held ? { holdId: held.hold.id } : {}), ...(priceTypeId === null ? {} : { priceTypeId }) };
  if (Object.keys(wish).length === 0) return null;
  const quoted = await seller('createExchange', { path: { allocationId }, body: { ticketId, ...wish } });
  if (quoted.status === 201) player.exchanges.push({ seller, exchange: quoted.body });
  return quoted;
}

/** At its own desk the home club acts on the first Seller's allocation. */
async function playHome(player: Player, command: HomeCommand): Sent {
  const { sandbox, world } = player.world;
  return sandbox('simulateAction', { path: { worldId: world.id }, body: await actionOf(player, command) });
}

async function actionOf({ world }: Player, command: HomeCommand): Promise<SimulatedAction> {
  const { fixtureId, names } = world.world;
  if (command.does === 'suspend') return { kind: 'suspension', suspended: command.suspended };
  if (command.does === 'price') return { kind: 'priceChange', priceTypeId: 'adult', amount: command.amount };
  if (command.does === 'reduce') {
    const areaId = names[command.area === 0 ? 'area.first' : 'area.second'] ?? '';
    return { kind: 'reduction', areaId, seats: command.seats };
  }
  const { body: fixture } = await world.home('getFixture', { path: { fixtureId } });
  const kickOff = new Date(Date.parse(fixture.kickOff) + command.laterHours * 3_600_000).toISOString();
  return { kind: 'fixtureChange', status: command.status, refundBasisPoints: command.refundBasisPoints, kickOff };
}

async function wait(player: Player, seconds: number): Sent {
  player.now += seconds * 1000;
  const { sandbox, world } = player.world;
  return sandbox('moveClock', { path: { worldId: world.id }, body: { now: new Date(player.now).toISOString() } });
}
