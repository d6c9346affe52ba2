/** What a soak tells, and what must hold. */
import { milliseconds, printTable, promise } from '../support/report.ts';
import type { Kept, Pulse } from './issuer.ts';
import type { Told } from './tally.ts';

export type Minute = { readonly flooding: Told; readonly modest: Told; readonly pulse: Pulse };

const megabyte = 1_000_000;
const growthAllowed = 0.1;
/** What a heap differs by from one look to the next. */
const noise = 8 * megabyte;
const acceptedAtLeast = 0.99;

export function tellMinutes(all: readonly Minute[]): void {
  printTable([
    ['minute', 'RSS', 'heap', 'longest delay', ...['A', 'B'].flatMap(headingsOf)],
    ...all.map(({ flooding, modest, pulse }, index) => [
      index + 1,
      megabytes(pulse.rss),
      megabytes(pulse.heapUsed),
      milliseconds(pulse.longestDelay),
      ...figuresOf(flooding),
      ...figuresOf(modest),
    ]),
  ]);
}

function headingsOf(name: string): string[] {
  return [`${name} accepted`, 'refused', 'writes/s', 'p50', 'p99', 'longest'];
}

function figuresOf(told: Told): string[] {
  const times = [told.p50, told.p99, told.longest].map(milliseconds);
  return [share(told), refusalsOf(told), (told.acceptedWrites / 60).toFixed(0), ...times];
}

export function share({ accepted, asked }: Told): string {
  return `${((accepted / asked) * 100).toFixed(1)} %`;
}

export function refusalsOf({ refused, unsent }: Told): string {
  const counts = { ...refused, ...(unsent > 0 ? { unsent } : {}) };
  return (
    Object.entries(counts)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', ') || 'none'
  );
}

/** `between` is what was done between the two looks. */
export function tellKept(before: Kept, after: Kept, between: Told): void {
  const ledgers = ({ all, withoutLedgers }: Kept): number => all - withoutLedgers;
  const each = (ledgers(after) - ledgers(before)) / between.acceptedWrites;
  printTable([
    ['kept in quiet', 'minute 1', 'end'],
    ['RSS', megabytes(before.rss), megabytes(after.rss)],
    ['heap without ledgers', megabytes(before.withoutLedgers), megabytes(after.withoutLedgers)],
    ['states of ledgers', megabytes(ledgers(before)), megabytes(ledgers(after))],
  ]);
  console.log(`The states of the ledgers grew by ${each.toFixed(0)} bytes for each write accepted.\n`);
}

export function judgeMemory(before: Kept, after: Kept): void {
  const allowed = before.withoutLedgers * (1 + growthAllowed) + noise;
  const grown = `${megabytes(before.withoutLedgers)} to ${megabytes(after.withoutLedgers)}`;
  promise(after.withoutLedgers <= allowed, `memory grew from ${grown}, the states of ledgers not counted`);
}

type Both = { readonly flooding: Told; readonly modest: Told };

/** `capacity` is what could have been answered in the whole time. */
export function judgeSellers({ flooding, modest }: Both, capacity: number): void {
  const wrong = [...flooding.samples, ...modest.samples];
  promise(flooding.wrong + modest.wrong === 0, `${flooding.wrong + modest.wrong} wrong answers:\n${wrong.join('\n')}`);
  promise(modest.asked < capacity / 2, `B asked for more than its fair share: ${modest.asked} of ${capacity}`);
  promise(modest.accepted >= modest.asked * acceptedAtLeast, `B was accepted ${share(modest)}`);
  promise(Object.keys(flooding.refused).length > 0, 'A was not refused anything: there was no overload');
  console.log(`A: ${figures(flooding)}.\nB: ${figures(modest)}.`);
  console.log(`Jain's index of what each got of what was its due: ${fairness(flooding, modest).toFixed(3)}.\n`);
}

function figures(told: Told): string {
  return `accepted ${told.accepted} of ${told.asked} (${share(told)}), refused ${refusalsOf(told)}`;
}

/** Of what was answered altogether, B is due all that it asked for below one half, and A the rest. */
function fairness(flooding: Told, modest: Told): number {
  const answered = flooding.accepted + modest.accepted;
  const due = Math.min(modest.asked, answered / 2);
  const [one, other] = [flooding.accepted / (answered - due), modest.accepted / due];
  return (one + other) ** 2 / (2 * (one ** 2 + other ** 2));
}

function megabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(0)} MB`;
}
