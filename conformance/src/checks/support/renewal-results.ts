/** Whether a result says what has come about. */
import type { RenewalResult } from '../../generated/types.ts';
import type { World } from '../../world/world.ts';
import { expectEqual, expectThat } from '../expect.ts';
import { readSeasonTicket } from './season.ts';

/** A result against the season tickets before and after. */
export async function expectTold(world: World, result: RenewalResult): Promise<void> {
  const { seasonTicketId, contactId, configurations, renewedWith, action, total } = result;
  const before = await readSeasonTicket(world, { id: seasonTicketId });
  const [configuration, ...more] = configurations;
  const [origin] = before.seats;
  expectEqual(more, [], 'configurations beyond that of the product');
  expectEqual(contactId, before.contactId, '/contactId');
  expectEqual(configuration?.seatBefore, origin?.seat, '/configurations/0/seatBefore');
  expectEqual(configuration?.priceBandBefore, origin?.priceBandId, '/configurations/0/priceBandBefore');
  expectThat(
    /^RNWL-\d\d$/.test(configuration?.row ?? ''),
    'the row that decided',
    configuration,
    '/configurations/0/row',
  );
  if (action === 'notRenewed') {
    expectEqual(renewedWith, undefined, '/renewedWith of what is not renewed');
    return;
  }
  const after = await readSeasonTicket(world, { id: String(renewedWith) });
  const [seat] = after.seats;
  expectEqual(
    [after.contactId, after.priceTypeId, after.renewalOf, after.state],
    [contactId, before.priceTypeId, seasonTicketId, action],
    'contact, price type, origin and state of the new season ticket',
  );
  expectEqual(configuration?.seatAfter, seat?.seat, '/configurations/0/seatAfter');
  expectEqual(configuration?.priceBandAfter, seat?.priceBandId, '/configurations/0/priceBandAfter');
  expectEqual(total, after.total, '/total');
}
