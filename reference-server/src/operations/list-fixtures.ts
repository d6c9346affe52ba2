import type { Fixture } from '../generated/types.ts';
import { fixtureCollection } from '../domain/rows.ts';
import type { Handlers } from './context.ts';
import { listRows } from './list-rows.ts';

export const listFixtures: Handlers['listFixtures'] = ({ query }, context) =>
  listRows<Fixture>(context, fixtureCollection(context.caller.organisationId), query);
