import { allOf, type Check } from './check.ts';

export const authorisationChecks = {
  'AUTH-01': allOf('AUTH.*.none'),
  'AUTH-02': allOf('AUTH.*.malformed', 'AUTH.*.expired', 'AUTH.*.wrongAudience', 'AUTH.*.early'),
  'AUTH-04': allOf('AUTH.*.scope'),
  'AUTH-05': allOf('AUTH.*.otherObject'),
} satisfies Record<string, Check>;
