import { afterEach, expect, it } from 'vitest';
import { openSeason } from '../src/testing/season-world.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';

let issuer: StartedIssuer;
afterEach(() => issuer.stop());

it('refuses a cursor whose season ticket is gone, as after a backup was brought back', async () => {
  issuer = await startIssuer();
  const { world, originId: seasonProductId } = await openSeason(issuer.baseUrl, { tickets: 1, seats: 100 });
  const { cursors } = issuer.issuer.services;
  const cursor = cursors.encode(`season tickets of ${seasonProductId}`, 'sst_gone');
  const { status, problem } = await world.home('listSeasonTickets', { path: { seasonProductId }, query: { cursor } });
  const stale = cursors.decode('another list', cursor, () => null);
  expect([status < 500, problem.code]).toEqual([true, 'refused' in stale! ? stale.refused : null]);
});
