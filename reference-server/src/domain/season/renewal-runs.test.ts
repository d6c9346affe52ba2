import { expect, test } from 'vitest';
import { SeasonClub } from '../../testing/season-club.ts';

test('a dry run that is finished keeps nothing of what it would have taken', () => {
  const club = SeasonClub.of({ 'season.performances': ['main', 'main'] });
  const open = (performance: number): string => {
    const contingents = [{ name: 'general', allocationIds: [club.allocationAt(performance)] }];
    return club.openProduct({ name: 'Season', type: 'fixedSeat', quota: 9, contingents });
  };
  const [originProductId, targetId] = [open(0), open(1)];
  const tickets = ['fan-1', 'fan-2'].map((contactId) => ({ contactId, priceTypeId: 'adult' }));
  club.buy(originProductId, { priceBandId: 'A', tickets });
  const runId = club.startRun(targetId, { originProductId, createReservation: 'never', dryRun: true });
  const record = () => club.season(targetId).runs.get(runId);
  expect(club.advance(targetId, runId, 1).run.state).toBe('running');
  expect(record()?.planned).toHaveLength(1);
  const { run } = club.advance(targetId, runId, 9);
  expect([run.state, run.progress.sold]).toEqual(['finished', 2]);
  expect(record()?.planned).toEqual([]);
});
