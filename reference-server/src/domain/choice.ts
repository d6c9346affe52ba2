import type { ChoiceRow } from '../generated/decisions.ts';

type Conditions<Inputs, Condition extends string> = Readonly<Record<Condition, (given: Inputs) => boolean>>;

/** The one row that fits. The document's lint has proved that one does, and one alone. */
export function chooseRow<Inputs, Condition extends string, Outcome extends string>(
  rows: readonly ChoiceRow<Condition, Outcome>[],
  conditions: Conditions<Inputs, Condition>,
  given: Inputs,
): ChoiceRow<Condition, Outcome> {
  const isMet = (condition: Condition): boolean => conditions[condition](given);
  const fits = ({ when, notAll }: ChoiceRow<Condition, Outcome>): boolean =>
    (Object.keys(when) as Condition[]).every((name) => isMet(name) === (when[name] === 'Y')) &&
    (notAll.length === 0 || notAll.some((name) => !isMet(name)));
  const row = rows.find(fits);
  if (!row) throw new Error(`no row fits ${JSON.stringify(given)}`);
  return row;
}

/** Its outcome. */
export function choose<Inputs, Condition extends string, Outcome extends string>(
  rows: readonly ChoiceRow<Condition, Outcome>[],
  conditions: Conditions<Inputs, Condition>,
  given: Inputs,
): Outcome {
  return chooseRow(rows, conditions, given).outcome;
}
