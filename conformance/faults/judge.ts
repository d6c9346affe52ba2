import type { Fault } from './fault.ts';

/** Check to verdict. */
export type Verdicts = ReadonlyMap<string, string>;

/** Complaints about a fault: rows that should be red and are not, and the other way round. */
export function judgeFault({ aims, spares }: Pick<Fault, 'aims' | 'spares'>, verdicts: Verdicts): string[] {
  const missed = aims.filter((id) => verdicts.get(id) !== 'fail');
  const harmed = spares.filter((id) => verdicts.get(id) !== 'pass');
  return [
    ...missed.map((id) => `${id} should fail, but is ${verdicts.get(id) ?? 'not there'}`),
    ...harmed.map((id) => `${id} should pass, but is ${verdicts.get(id) ?? 'not there'}`),
  ];
}

/** Complaints about a legal variant: everything that is neither passed nor not applicable. */
export function judgeVariant(verdicts: Verdicts): string[] {
  if (verdicts.size === 0) return ['no check was run'];
  const red = [...verdicts].filter(([, verdict]) => verdict !== 'pass' && verdict !== 'not-applicable');
  return red.map(([id, verdict]) => `${id} should pass, but is ${verdict}`);
}
