/** What must be so of scans and of the list that gates work by. */
import type { ScanBatch, ScanOutcome, ScanRequest } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import type { CheckContext } from '../check.ts';
import { expectEqual, expectThat } from '../expect.ts';
import { accessList, allScans, device, listed, reading, sendScans } from './gate.ts';
import { ticketState } from './tickets-sold.ts';
import { allEvents, eventsSince, feedEnd } from './unchanged.ts';

/** Of a batch with repeats: each is answered like the first of it, and recorded once. */
export async function expectOnce(
  seller: Actor,
  batch: readonly ScanRequest[],
  items: readonly ScanOutcome[],
): Promise<void> {
  const first = batch.map(({ reference }) => batch.findIndex((one) => one.reference === reference));
  expectEqual(
    [...items],
    first.flatMap((index) => items[index] ?? []),
    'the outcomes of scans that stand in the batch twice',
  );
  const sent = [...new Set(batch.map(({ reference }) => reference))];
  expectEqual([...new Set(items.map(({ reference }) => reference))], sent, 'the references of the outcomes');
  const ids = [...new Set(items.map(({ scanId }) => scanId))];
  expectEqual(ids.length, sent.length, 'the number of different scans');
  const recorded = await allScans(seller);
  expectEqual(
    recorded.map(({ id }) => id),
    ids,
    'the scans that are recorded',
  );
  const told = (await allEvents(seller)).filter(({ type }) => type === 'scan.recorded');
  expectEqual(
    told.map(({ data }) => (data as { scanId?: string }).scanId),
    ids,
    'the scans that the feed tells',
  );
}

/** What the list has after a revision, in whatever pages it is read. Gives the newest revision. */
export async function expectChanged(
  { world }: Pick<CheckContext, 'world'>,
  after: number,
  wanted: Readonly<Record<string, string>>,
): Promise<number> {
  const { revision, entries } = await accessList(world, after);
  expectEqual(Object.fromEntries(listed(entries)), { ...wanted }, `what changed since revision ${after}`);
  expectEqual(entries.length, Object.keys(wanted).length, 'the number of entries, each barcode once');
  expectThat(revision > after, `a revision above ${after}`, revision, '/revision');
  for (const limit of [1, 2])
    expectEqual(await accessList(world, after, limit), { revision, entries }, `the same by pages of ${limit}`);
  return revision;
}

/** Answered, online and of a gate that was offline, and no trace of it anywhere. */
export async function expectNotRecorded(
  { world, sellerA }: Pick<CheckContext, 'world' | 'sellerA'>,
  payload: string,
  finding: ScanOutcome['finding'],
): Promise<void> {
  const before = { scans: await allScans(sellerA), list: await accessList(world), from: await feedEnd(sellerA) };
  const scans = [reading(world, payload), reading(world, payload, { mode: 'offline', admitted: true })];
  for (let time = 1; time <= 2; time += 1) {
    const { items } = await sendScans(world, scans);
    const outcomes = scans.map(({ reference, admitted = false }) => ({ reference, finding, admitted }));
    expectEqual([...items], outcomes, '/items');
  }
  expectEqual(await allScans(sellerA), before.scans, 'the scans after what is not recorded');
  expectEqual(await accessList(world), before.list, 'the access list after what is not recorded');
  expectEqual(await eventsSince(sellerA, before.from), [], 'the events of what is not recorded');
}

/** Many scans of one ticket, each its own; all are recorded. */
export async function expectOneAdmitted(seller: Actor, ticketId: string, batches: readonly ScanBatch[]): Promise<void> {
  const outcomes = batches.flatMap(({ items }) => items);
  const findings = outcomes.map(({ finding, admitted }) => `${finding} ${admitted}`).sort();
  const others = Array<string>(batches.length - 1).fill('alreadyIn false');
  expectEqual(findings, [...others, 'ok true'], 'the outcomes of many scans at once');
  const recorded = (await allScans(seller)).filter((one) => one.ticketId === ticketId);
  const kept = recorded.map(({ id, admitted }) => `${id} ${admitted}`).sort();
  expectEqual(
    kept,
    outcomes.map(({ scanId, admitted }) => `${scanId} ${admitted}`).sort(),
    'the scans that are recorded, against their outcomes',
  );
  expectEqual(await ticketState(seller, ticketId), 'redeemed', '/state');
}

/** Scans that are refused as a whole, for all that can be wrong around a payload. */
export async function expectProblems({ world, sellerA }: CheckContext, payload: string): Promise<void> {
  const gate = world.party('gate');
  const right = reading(world, payload);
  const body = (wrong: object) => ({ body: { deviceId: device, scans: [{ ...right, ...wrong }] } });
  const broken = [
    body({ direction: 'sideways' }),
    body({ scannedAt: 'yesterday' }),
    body({ holder: payload }),
    body({ payload: payload.repeat(Math.ceil(2001 / payload.length)) }),
    { rawBody: `{"deviceId":"${device}","scans":[{"payload":"${payload}",}]}` },
    { path: { fixtureId: 'nosuchfixture' }, ...body({}) },
  ];
  const answers = [
    ...(await Promise.all(broken.map((asked) => gate.sendWrong('recordScans', asked)))),
    await world.without('access:write').send('recordScans', body({})),
    await sellerA.send('recordScans', body({})),
  ];
  for (const { status } of answers) expectThat(status >= 400 && status < 500, 'a refusal', status, 'status');
}
