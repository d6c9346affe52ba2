/** The home club changes its fixture. */
import type { SimulatedFixtureChange } from '../../generated/types.ts';
import type { CheckContext } from '../check.ts';

export async function changeFixture(
  { control }: Pick<CheckContext, 'control'>,
  wish: Omit<SimulatedFixtureChange, 'kind'>,
): Promise<void> {
  await control.do('simulateAction', { body: { kind: 'fixtureChange', ...wish } });
}
