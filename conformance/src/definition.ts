/** A check with all that is told about it. */
import type { Check } from './checks/check.ts';
import { operations, type OperationId } from './generated/operations.ts';
import { rules, site, type RuleId, type RuleRow } from './generated/rules.ts';

/** `row` and the three after it stem from rows of the document, the others from its operations. */
export type Kind = 'row' | 'decision' | 'cell' | 'precedence' | 'layer' | 'auth' | 'schema';
export type Level = RuleRow['level'];

export type Definition = {
  readonly id: string;
  readonly kind: Kind;
  readonly level: Level;
  readonly profile: string;
  /** Profiles beyond it whose operations the check asks. */
  readonly alsoProfiles?: readonly string[];
  /** What must be so, in one sentence. */
  readonly says: string;
  readonly link: string;
  readonly check: Check;
};

const byId: ReadonlyMap<string, RuleRow> = new Map(rules.map((rule) => [rule.id, rule]));

export function ruleOf(id: RuleId): RuleRow {
  const rule = byId.get(id);
  if (!rule) throw new TypeError(`there is no row ${id}`);
  return rule;
}

/** `asked`: operations of a case, of which some may be of other profiles than the row. */
export function ofRule(id: RuleId, kind: Kind, check: Check, asked: readonly OperationId[] = []): Definition {
  const { level, profile, says, page } = ruleOf(id);
  const definition = { id, kind, level, profile, says, link: `${site}${page}`, check };
  const others = [...new Set(asked.map((operation) => operations[operation].profile))];
  const alsoProfiles = others.filter((other) => other !== profile && other !== 'sandbox');
  return alsoProfiles.length === 0 ? definition : { ...definition, alsoProfiles };
}

/** One of many checks of a row, for one operation. */
export function ofOperation(
  id: string,
  kind: Kind,
  operationId: OperationId,
  rule: RuleId,
  says: string,
  check: Check,
): Definition {
  const { page } = ruleOf(rule);
  return { id, kind, level: 'MUST', profile: operations[operationId].profile, says, link: `${site}${page}`, check };
}
