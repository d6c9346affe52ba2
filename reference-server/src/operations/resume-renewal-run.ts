import { resumeRun } from '../domain/season/renewal-runs.ts';
import type { Handlers } from './context.ts';
import { changeRun } from './own-renewal-run.ts';

export const resumeRenewalRun: Handlers['resumeRenewalRun'] = ({ path: { renewalRunId } }, context) =>
  changeRun(context, renewalRunId, ({ stream }, record) => resumeRun(stream, record));
