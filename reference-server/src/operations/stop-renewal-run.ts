import { stopRun } from '../domain/season/renewal-runs.ts';
import type { Handlers } from './context.ts';
import { changeRun } from './own-renewal-run.ts';

export const stopRenewalRun: Handlers['stopRenewalRun'] = ({ path: { renewalRunId } }, context) =>
  changeRun(context, renewalRunId, ({ stream }, record) => stopRun(stream, record));
