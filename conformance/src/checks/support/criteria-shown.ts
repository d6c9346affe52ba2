/** How the public API shows each criterion of a world. A criterion that nothing looks at does not compile. */
import { criteria, type CriterionId } from '../../generated/vocabulary.ts';
import { Failure, NotTestable } from '../../outcome.ts';
import type { Given } from '../../world/state-source.ts';
import type { World } from '../../world/world.ts';
import { expectEqual, expectThat } from '../expect.ts';
import type { Look, Wanted } from './criterion-look.ts';
import { placed } from './ground-picture.ts';
import { resaleLooks } from './resale-criteria-shown.ts';
import { seasonLooks } from './season-criteria-shown.ts';

const looks: { readonly [Id in CriterionId]: Look<Id> } = {
  'ground.areas': expectGround,
  'ground.seats': async (world, seats) => {
    const { quantity } = await world.party('sellerA').do('getAllocation');
    expectThat(quantity >= seats, `at least ${seats} seats in the allocation`, quantity, '/quantity');
  },
  'allocation.suspended': async (world, isSuspended) => {
    const { state } = await world.party('sellerA').do('getAllocation');
    expectEqual(state, isSuspended ? 'suspended' : 'onSale', 'allocation.suspended at /state');
  },
  'allocation.perOrderLimit': async (world, limit) => {
    const { limits } = await world.party('sellerA').do('getAllocation');
    expectEqual(limits.perOrderLimit, limit, '/limits/perOrderLimit');
  },
  'allocation.heldShare': async (world, share) => {
    const { limits } = await world.party('sellerA').do('getAllocation');
    expectEqual(limits.heldSharePercent, share, '/limits/heldSharePercent');
  },
  'allocation.saleWindow': async (world, where) => {
    const { saleWindow } = await world.party('sellerA').do('getPriceList');
    const now = Date.parse(world.clock.now);
    const isOpened = now >= Date.parse(saleWindow.opensAt);
    const isClosed = now >= Date.parse(saleWindow.closesAt);
    expectEqual(isClosed ? 'after' : isOpened ? 'open' : 'before', where, "allocation.saleWindow by the world's clock");
  },
  'price.adult': async (world, amount) => {
    const seller = world.party('sellerA');
    const [{ areas }, { prices }] = [await seller.do('getVenue'), await seller.do('getPriceList')];
    const { area, adult } = world.filled({ area: '{{area.first}}', adult: '{{priceType.adult}}' });
    const bandId = areas.find(({ id }) => id === area)?.priceBandId;
    const price = prices.find((one) => one.priceBandId === bandId && one.priceTypeId === adult);
    expectEqual(price?.price.amount, amount, 'price.adult at /prices');
  },
  'price.currency': async (world, currency) => {
    const list = await world.party('sellerA').do('getPriceList');
    expectEqual(list.currency, currency, '/currency');
    for (const { price } of list.prices) expectEqual(price.currency, currency, 'price.currency at /prices');
  },
  'fixture.gates': async (world, where) => {
    const { gatesOpenAt } = await world.party('sellerA').do('getFixture');
    const isOpen = Date.parse(world.clock.now) >= Date.parse(gatesOpenAt);
    expectEqual(isOpen ? 'open' : 'closed', where, "fixture.gates by the world's clock");
  },
  'allocation.holderFields': async (world, fields) => {
    const { holderFields } = await world.party('sellerA').do('getAllocation');
    expectEqual(
      holderFields.map(({ field }) => field),
      [...fields],
      '/holderFields',
    );
  },
  'barcode.kind': async (world, kind) => {
    expectEqual((await world.party('sellerA').do('getAllocation')).barcodes.kind, kind, '/barcodes/kind');
  },
  'barcode.symbology': async (world, symbology) => {
    expectEqual(
      (await world.party('sellerA').do('getAllocation')).barcodes.symbology,
      symbology,
      '/barcodes/symbology',
    );
  },
  'barcode.activation': async (world, when) => {
    const { activatesAt } = (await world.party('sellerA').do('getAllocation')).barcodes;
    const isLater = activatesAt !== undefined && Date.parse(activatesAt) > Date.parse(world.clock.now);
    expectEqual(isLater ? 'later' : 'now', when, "barcode.activation by the world's clock");
  },
  'cancellation.feeBasisPoints': async (world, share) => {
    const { cancellation } = await world.party('sellerA').do('getAllocation');
    expectEqual(cancellation.feeBasisPoints, share, '/cancellation/feeBasisPoints');
  },
  'cancellation.deadline': async (world, where) => {
    const seller = world.party('sellerA');
    const [{ kickOff }, { cancellation }] = [await seller.do('getFixture'), await seller.do('getAllocation')];
    const left = Date.parse(kickOff) - cancellation.closesSeconds * 1000 - Date.parse(world.clock.now);
    expectEqual(left > 0 ? 'ahead' : 'past', where, "cancellation.deadline by the world's clock");
  },
  'fixture.status': async (world, status) => {
    expectEqual((await world.party('sellerA').do('getFixture')).status, status, 'fixture.status at /status');
  },
  ...resaleLooks,
  ...seasonLooks,
};

/** The criteria that were asked for and the defaults of all others. */
export async function expectShown(world: World, given: Given): Promise<void> {
  for (const id of Object.keys(looks) as CriterionId[]) await look(id, world, given);
}

async function look<Id extends CriterionId>(id: Id, world: World, given: Given): Promise<void> {
  const wanted = given[id] ?? (isReplaced(id, given) ? undefined : defaultOf(id));
  if (wanted !== undefined) await looks[id](world, wanted as Wanted[Id], given);
}

/** A ground by its seats stands in for one by its areas. */
function isReplaced(id: CriterionId, given: Given): boolean {
  return id === 'ground.areas' && given['ground.seats'] !== undefined;
}

function defaultOf(id: CriterionId): unknown {
  const criterion = criteria[id];
  return 'default' in criterion ? criterion.default : undefined;
}

/** Seat by seat where a layout is given, and by the numbers of each area. */
async function expectGround(world: World, areas: readonly (readonly string[])[]): Promise<void> {
  const ground = areas.map((rows) => rows.join(' ')).join(' / ');
  try {
    placed(ground, world.layout);
  } catch (error) {
    if (!(error instanceof NotTestable)) throw error;
    throw new Failure('The layout is not that of ground.areas.', {
      expected: ground,
      seen: error.message,
      pointer: '/layout',
    });
  }
  const allocation = await world.party('sellerA').do('getAllocation');
  const shown = allocation.areas.map(({ seats, wheelchairSpaces }) => ({ seats, wheelchairSpaces }));
  const count = (rows: readonly string[], symbols: RegExp): number => rows.join('').match(symbols)?.length ?? 0;
  const wanted = areas.map((rows) => ({ seats: count(rows, /[.rwc]/g), wheelchairSpaces: count(rows, /w/g) }));
  expectEqual(shown, wanted, '/areas');
}
