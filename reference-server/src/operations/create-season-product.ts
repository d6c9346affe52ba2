import type { FixtureState } from '../domain/fixture-state.ts';
import { openedProduct, productView, refusedProduct } from '../domain/season/season-product.ts';
import { toldOf } from '../domain/season/season-placing.ts';
import { told } from '../domain/webhooks.ts';
import type { CreateSeasonProductResult } from '../generated/types.ts';
import { fixtureLedgerOf, seasonLedgerOf } from '../ids.ts';
import { clockMoved } from '../sandbox/open-world.ts';
import type { Ledgers } from '../store/command.ts';
import type { Handlers } from './context.ts';
import { unlessOwn } from './own-organisation.ts';
import { seasonIn } from './read-season-product.ts';
import { ownerOf } from './own-webhook.ts';

/** The product's ledger begins with it; in a world it lives by the clock of its club. */
export const createSeasonProduct: Handlers['createSeasonProduct'] = async ({ path, body }, context) => {
  const stranger = unlessOwn(context, path.organisationId);
  if (stranger) return stranger;
  const owner = ownerOf(context.caller);
  const wish = { id: context.services.ids.seasonProduct(), organisationId: owner.organisationId, request: body };
  const ledger = seasonLedgerOf(wish.id);
  const fixtures = new Set(body.contingents.flatMap(({ allocationIds }) => allocationIds.map(fixtureLedgerOf)));
  return context.commit<CreateSeasonProductResult>([ledger, owner.ledger, ...fixtures], {
    decide: (ledgers, now) => {
      const refusal = refusedProduct(wish, fixturesIn(ledgers));
      if (refusal) return refusal;
      const product = openedProduct(wish, fixturesIn(ledgers), now);
      const { clock } = ledgers.get(owner.ledger);
      return [
        ...(clock === null ? [] : [clockMoved(ledger, clock)]),
        toldOf({ ledger, seasonProductId: wish.id }, { type: 'seasonProduct.opened', data: { product } }),
        told(owner, { type: 'seasonProduct.created', data: { seasonProductId: wish.id } }),
      ];
    },
    result: (ledgers) => ({ status: 201, body: productView(seasonIn(ledgers, wish.id)) }),
  });
};

function fixturesIn(ledgers: Ledgers): (allocationId: string) => FixtureState {
  return (allocationId) => ledgers.get<FixtureState>(fixtureLedgerOf(allocationId)).state;
}
