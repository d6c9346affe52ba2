import { instant } from '../domain/instant.ts';
import type { Handlers } from './context.ts';

/** Asks the store: without it nothing can be held. */
export const getHealth: Handlers['getHealth'] = async (_input, { services }) => {
  await services.store.row('health', 'probe');
  return { status: 200, body: { status: 'ok', time: instant(services.clock()) } };
};
