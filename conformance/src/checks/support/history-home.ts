/** What the home club changes at its own desk, change by change. What it leaves: another price, kick-off and two seats fewer. */
import type { SimulatedAction } from '../../generated/types.ts';
import { later } from '../../time.ts';
import { change, type Change, type HistoryContext } from './history-change.ts';
import { adults } from './purchase.ts';

const week = 7 * 86_400;

export function homeChanges({ sellerA, control }: HistoryContext): Change[] {
  const simulate = (body: SimulatedAction) => control.do('simulateAction', { body });
  const refused = (code: 'FIXTURE_NOT_ON_SALE' | 'ALLOCATION_SUSPENDED') =>
    sellerA.refused(code, 'createHold', { body: adults(2) });
  const moveAWeek = async () => {
    const { kickOff } = await sellerA.do('getFixture');
    await simulate({ kind: 'fixtureChange', status: 'scheduled', kickOff: later(kickOff, week) });
  };
  const isPrice = { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 2701 } as const;
  return [
    change('a suspension', () => simulate({ kind: 'suspension', suspended: true }), 'allocation.suspended'),
    change('a hold of it that is refused', () => refused('ALLOCATION_SUSPENDED')),
    change('the end of it', () => simulate({ kind: 'suspension', suspended: false }), 'allocation.resumed'),
    change('a new price', () => simulate(isPrice), 'priceList.changed'),
    change('a postponement', () => simulate({ kind: 'fixtureChange', status: 'postponed' }), 'fixture.changed'),
    change('a hold that is refused while postponed', () => refused('FIXTURE_NOT_ON_SALE')),
    change('another kick-off, scheduled again', moveAWeek, 'fixture.changed'),
    change(
      'a reduction',
      () => simulate({ kind: 'reduction', areaId: '{{area.second}}', seats: 2 }),
      'allocation.reduced',
    ),
  ];
}
