import { holdLifecycle, type HoldTrigger } from '../generated/lifecycles.ts';
import type { HoldRecord } from './fixture-state.ts';
import { refuse, type Refusal } from './refusal.ts';

/** What the lifecycle says to a trigger: a refusal, that nothing changes, or go on. */
export function holdMove(hold: HoldRecord, trigger: HoldTrigger): Refusal | 'unchanged' | 'go' {
  const move = holdLifecycle[hold.state][trigger];
  if ('refused' in move) return refuse(move.refused, ['/path/holdId']);
  return 'unchanged' in move ? 'unchanged' : 'go';
}
