import { instant } from '../clock.ts';
import { firstRefusal, notFound } from '../domain/refusal.ts';
import { clockMove } from '../generated/decisions.ts';
import { answered } from '../http/reply.ts';
import { problemAnswer } from '../http/problem.ts';
import { clockMoved, findWorld } from '../sandbox/open-world.ts';
import type { Handlers } from './context.ts';

export const moveClock: Handlers['moveClock'] = async ({ path: { worldId }, body }, { services }) => {
  const world = await findWorld(services, worldId);
  if (!world) return notFound();
  const target = Date.parse(body.now);
  const executed = await services.pipeline.execute({
    ledgers: world.ledgers,
    idempotency: null,
    decide: (_ledgers, now) => {
      const refusal = firstRefusal(clockMove, { secondsBack: Math.ceil((now - target) / 1000) });
      if (refusal) return { events: [], answer: () => problemAnswer(refusal) };
      const events = world.ledgers.map((ledger) => clockMoved(ledger, target));
      return { events, answer: () => answered({ status: 200, body: { now: instant(target) } }) };
    },
  });
  await services.pipeline.read(world.ledgers, () => undefined);
  return executed.outcome === 'answered' ? { serialised: executed.answer } : notFound();
};
