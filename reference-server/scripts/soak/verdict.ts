/** What a soak tells, and what must hold. */
import { milliseconds, printTable, promise } from '../support/report.ts';
import type { Memory, Pulse } from './issuer.ts';
import type { Told } from './tally.ts';

export type Minute = { readonly flooding: Told; readonly modest: Told; readonly pulse: Pulse };

const megabyte = 1_000_000;
/** Of what it was in minute 1; the system's pages come back later than the heap's objects go. */
const growthAllowed = { rss: 0.25, heapUsed: 0.1 } as const;
/** What a heap differs by from one look to the next. */
const noise = 8 * megabyte;
export const acceptedAtLeast = 0.95;
/** Of the capacity, in the worst minute. */
const doneAtLeast = 0.6;

export function tellMinutes(all: readonly Minute[]): void {
  printTable([
    ['minute', 'RSS', 'heap with garbage', 'longest delay', ...['A', 'B'].flatMap(headingsOf)],
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
  const counts = { ...refused, ...(unsent > 0 ? { 'not sent, with every connection in use': unsent } : {}) };
  return (
    Object.entries(counts)
      .map(([status, count]) => `${status}: ${count}`)
      .join(', ') || 'none'
  );
}

export function tellMemory(before: Memory, after: Memory): void {
  const row = (name: string, of: (memory: Memory) => number) => [
    name,
    megabytes(of(before)),
    megabytes(of(after)),
    `${((of(after) / of(before) - 1) * 100).toFixed(1)} %`,
  ];
  printTable([
    ['in quiet, garbage collected', 'minute 1', 'last minute', 'growth'],
    row('RSS', ({ rss }) => rss),
    row('heap used', ({ heapUsed }) => heapUsed),
  ]);
}

export function judgeMemory(before: Memory, after: Memory): void {
  for (const what of ['rss', 'heapUsed'] as const) {
    const allowed = before[what] * (1 + growthAllowed[what]) + noise;
    promise(after[what] <= allowed, `${what} grew from ${megabytes(before[what])} to ${megabytes(after[what])}`);
  }
}

export function judgeSellers(flooding: Told, modest: Told): void {
  const wrong = flooding.wrong + modest.wrong;
  promise(wrong === 0, `${wrong} wrong answers:\n${[...flooding.samples, ...modest.samples].join('\n')}`);
  promise(modest.accepted >= modest.asked * acceptedAtLeast, `B was accepted ${share(modest)}`);
  promise(flooding.accepted < flooding.asked, 'all that A asked for was accepted: there was no overload');
  console.log(`A: ${figures(flooding)}\nB: ${figures(modest)}`);
  console.log(`Answered neither as asked nor with a refusal that has Retry-After: ${wrong}.\n`);
}

/** What is accepted of both together is nearly what was done without a flood: refusals are cheap. */
export function judgeGoodput(all: readonly Minute[], capacity: number): void {
  const done = all.map(({ flooding, modest }) => (flooding.accepted + modest.accepted) / 60);
  const sent = all.map(({ flooding, modest }) => sentIn(flooding) + sentIn(modest));
  const [worst, mean] = [Math.min(...done), meanOf(done)];
  const shares = [mean, worst].map((perSecond) => `${((perSecond / capacity) * 100).toFixed(1)} %`);
  console.log(
    `Accepted of both ${mean.toFixed(0)}/s, ${shares[0]} of the capacity, ${shares[1]} in the worst minute; ` +
      `sent were ${(meanOf(sent) / 60).toFixed(0)}/s.\n`,
  );
  promise(worst >= capacity * doneAtLeast, `in the worst minute ${shares[1]} of the capacity was accepted`);
}

function sentIn({ asked, unsent }: Told): number {
  return asked - unsent;
}

function meanOf(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}

/** Times are those of the worst minute. */
function figures(told: Told): string {
  const times = `p50 ${milliseconds(told.p50)}, p99 ${milliseconds(told.p99)} of what was accepted`;
  return `accepted ${told.accepted} of ${told.asked} (${share(told)}), refused ${refusalsOf(told)}; ${times}.`;
}

function megabytes(bytes: number): string {
  return `${(bytes / megabyte).toFixed(0)} MB`;
}
