/** The outside token issuers that this Issuer trusts, as its operator sets them: a JSON list. */
import { z } from 'zod';
import { operations, type OperationRow } from './generated/operations.ts';

const rows: readonly OperationRow[] = Object.values(operations);
const scopes = [...new Set(rows.flatMap(({ scope }) => scope ?? []))];

const agreement = z.strictObject({
  /** Ours; absent, the claim's value is our organisation's id. */
  organisationId: z.string().min(1).optional(),
  scopes: z.array(z.enum(scopes)).min(1),
});

const tokenIssuer = z.strictObject({
  /** As its tokens name it in `iss`, to the letter. */
  issuer: z.url({ protocol: /^https?$/ }),
  jwksUrl: z.url({ protocol: /^https?$/ }),
  organisationClaim: z.string().min(1).default('org'),
  /** Absent, `scope` or `scp`. */
  scopeClaim: z.string().min(1).optional(),
  organisations: z
    .record(z.string().min(1), agreement)
    .refine((agreed) => Object.keys(agreed).length > 0, 'Names none'),
  timeoutMilliseconds: z.number().int().min(100).max(10_000).default(3000),
});

export type TokenIssuer = z.infer<typeof tokenIssuer>;

const list = z
  .array(tokenIssuer)
  .refine((all) => new Set(all.map(({ issuer }) => issuer)).size === all.length, 'Names an issuer twice');

/** From JSON text to the list; what is wrong is told by its place and never by its value. */
export const tokenIssuers = z.string().transform((text, context): readonly TokenIssuer[] => {
  const parsed = list.safeParse(jsonIn(text));
  if (parsed.success) return parsed.data;
  const places = new Set(parsed.error.issues.map(({ path, code }) => placeOf(path, code === 'custom')));
  context.addIssue({
    code: 'custom',
    message: `Not a JSON list of issuers as documented: see ${[...places].join(', ')}`,
  });
  return z.NEVER;
});

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The names of the outside organisations are the operator's and stay untold. */
function placeOf(path: readonly PropertyKey[], isSeveral: boolean): string {
  const told = path.map((part, index) => (path[index - 1] === 'organisations' ? '*' : String(part))).join('.');
  if (told === '') return isSeveral ? 'an issuer that stands twice' : 'the whole';
  return told;
}
