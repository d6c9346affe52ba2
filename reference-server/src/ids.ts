/**
 * Ids are opaque to everyone else. To this server the first eight characters after the prefix name the ledger that the
 * object lives in, so that it is found without an index.
 */
import { randomBytes } from 'node:crypto';
import type { LedgerId } from './store/store.ts';

const alphabet = Buffer.from('0123456789abcdefghjkmnpqrstvwxyz');

/** Draws that many characters of 5 random bits each. */
export type DrawCharacters = (count: number) => string;

const block = 4096;
let pool = '';
let used = 0;

/** From the system's generator, drawn in blocks because a hold needs a few characters thousands of times a second. */
export const drawCharacters: DrawCharacters = (count) => {
  if (used + count > pool.length) {
    const characters = randomBytes(block).map((byte) => alphabet[byte & 31]!);
    pool = Buffer.from(characters).toString('latin1');
    used = 0;
  }
  return pool.slice(used, (used += count));
};

export type Ids = ReturnType<typeof createIds>;

/** Ids from a source of characters; time and ids are arguments, so tests can pass their own. */
export function createIds(draw: DrawCharacters = drawCharacters) {
  const plain = (prefix: string) => (): string => `${prefix}_${draw(16)}`;
  const within =
    (prefix: string) =>
    (fixtureId: string): string =>
      `${prefix}_${keyOf(fixtureId)}${draw(12)}`;
  return {
    fixture: (): string => `fxt_${draw(8)}`,
    organisation: (): string => `org_${draw(12)}`,
    venue: within('ven'),
    allocation: within('alc'),
    hold: within('hld'),
    ticket: within('tkt'),
    barcode: within('bar'),
    scan: within('scn'),
    cancellation: within('can'),
    listing: within('lst'),
    exchange: within('exc'),
    seasonProduct: (): string => `ssp_${draw(8)}`,
    seasonTicket: within('sst'),
    renewalRun: within('rnw'),
    /** Of a season ticket, at one fixture. */
    order: within('ord'),
    world: plain('wld'),
    client: plain('cli'),
    secret: (): string => draw(40),
    event: plain('evt'),
    webhook: plain('whk'),
  };
}

function keyOf(id: string): string {
  return id.slice(id.indexOf('_') + 1, id.indexOf('_') + 9);
}

/** The fixture that an id of anything in it points to; it need not exist. */
export function fixtureIdOf(id: string): string {
  return `fxt_${keyOf(id)}`;
}

/** The ledger that an id of a fixture or of anything in it points to; it need not exist. */
export function fixtureLedgerOf(id: string): LedgerId {
  return `fixture/${fixtureIdOf(id)}`;
}

/** The season-ticket product that an id of anything of it points to; it need not exist. */
export function seasonProductIdOf(id: string): string {
  return `ssp_${keyOf(id)}`;
}

/** The ledger of that product. */
export function seasonLedgerOf(id: string): LedgerId {
  return `season-product/${seasonProductIdOf(id)}`;
}

export function organisationLedgerOf(organisationId: string): LedgerId {
  return `organisation/${organisationId}`;
}
