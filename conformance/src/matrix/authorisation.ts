/** Every operation with every token that must not do. */
import type { OperationId, OperationRow } from '../generated/operations.ts';
import type { RuleId } from '../generated/rules.ts';
import type { Run } from '../checks/check.ts';
import { expectEqual, expectRefusal, expectThat, problemOf } from '../checks/expect.ts';
import { ofOperation, type Definition } from '../definition.ts';
import type { CallAnswer } from '../http/recorded-client.ts';
import { actorFor, arrange, clubFor } from '../steps.ts';
import type { Actor, Asked } from '../world/actor.ts';
import type { Ability } from '../world/state-source.ts';
import type { TokenKind, World } from '../world/world.ts';
import { isCommon, objectParameters, operationRows, settingFor, twinSucceeds } from './valid-after.ts';

type Row = OperationRow & { readonly id: OperationId };
type AuthKind = {
  readonly rule: RuleId;
  readonly says: string;
  readonly applies: (row: Row) => boolean;
  readonly needs?: (row: Row) => readonly Ability[];
  readonly run: (row: Row) => Run;
};

const isClients = ({ security }: OperationRow): boolean => security === 'clientCredentials';
const isSandbox = ({ security }: OperationRow): boolean => security === 'sandboxSecret';
const isGuarded = ({ security }: OperationRow): boolean => security !== 'none';

export const authKinds = {
  none: {
    rule: 'AUTH-01',
    says: 'Without a token it is answered 401.',
    applies: isGuarded,
    run: (row) => refusedWith(row, () => null),
  },
  malformed: {
    rule: 'AUTH-02',
    says: 'With a malformed token it is answered 401.',
    applies: isGuarded,
    run: (row) => refusedWith(row, () => 'not-a-token'),
  },
  expired: badToken('expired', 'With an expired token it is answered 401.'),
  wrongAudience: badToken('wrongAudience', 'With a token for another Issuer it is answered 401.'),
  early: badToken('early', 'With a token that does not count yet it is answered 401.'),
  clientToken: {
    rule: 'SAND-05',
    says: "With a client's token instead of the sandbox secret it is answered 401.",
    applies: isSandbox,
    run: (row) => refusedWith(row, (world) => world.client('sellerA').tokens.valid),
  },
  scope: {
    rule: 'AUTH-04',
    says: 'With a token that lacks its scope it is answered 403.',
    applies: isClients,
    run: lacksScope,
  },
  otherObject: {
    rule: 'AUTH-05',
    says: "Another organisation's object is answered 404 exactly as an unknown id is.",
    applies: (row) => isClients(row) && objectParameters(row).length > 0,
    needs: (row) => (isCommon(row) ? ['worlds'] : ['sellerB']),
    run: othersObject,
  },
} as const satisfies Record<string, AuthKind>;

export const authDefinitions: readonly Definition[] = operationRows.flatMap((row) =>
  Object.entries<AuthKind>(authKinds).flatMap(([kind, authKind]) =>
    authKind.applies(row) ? [authDefinition(row, kind, authKind)] : [],
  ),
);

function authDefinition(row: Row, kind: string, { rule, says, needs, run }: AuthKind): Definition {
  const setting = settingFor(row);
  const check = { ...setting, needs: [...setting.needs, ...(needs?.(row) ?? [])], run: run(row) };
  return ofOperation(`AUTH.${row.id}.${kind}`, 'auth', row.id, rule, `${row.id}: ${says}`, check);
}

function badToken(kind: TokenKind, says: string): AuthKind {
  return {
    rule: 'AUTH-02',
    says,
    applies: isClients,
    needs: () => ['tokens'],
    run: (row) => refusedWith(row, (world) => world.client('sellerA').tokens[kind] ?? null),
  };
}

function refusedWith(row: Row, tokenOf: (world: World) => string | null): Run {
  return async ({ world }) => {
    const request = await arrange(world, row.id);
    const answer = await actorFor(world, row.id).withToken(tokenOf(world)).send(row.id, request);
    expectRefusal(answer, 'UNAUTHENTICATED');
    expectThat(
      answer.headers['www-authenticate'] !== undefined,
      'a WWW-Authenticate header',
      answer.headers,
      'www-authenticate',
    );
    await twinSucceeds(world, row.id, request);
  };
}

function lacksScope(row: Row): Run {
  return async ({ world }) => {
    const request = await arrange(world, row.id);
    expectRefusal(await asActor(world, world.without(row.scope ?? ''), row, request), 'SCOPE_MISSING');
    await twinSucceeds(world, row.id, request);
  };
}

/** The other actor keeps its own world's bindings out of it: the request names the first Seller's objects. */
function asActor(
  world: World,
  actor: Actor,
  row: Row,
  request: Asked<OperationId>,
  instead: Record<string, string> = {},
): Promise<CallAnswer> {
  const path = { ...pathOf(world, row), ...request.path, ...instead };
  return actor.send(row.id, { ...request, path });
}

function pathOf(world: World, row: Row): Record<string, string> {
  return Object.fromEntries(objectParameters(row).map((name) => [name, world.pathId(name) ?? '']));
}

/** The other Seller of the same fixture where it has no part in the object, a club of another world where it has. */
function othersObject(row: Row): Run {
  return async ({ world, openWorld }) => {
    const request = await arrange(world, row.id);
    const stranger = isCommon(row) ? clubFor(await openWorld(), row.id) : world.party('sellerB');
    const named = world.filled(request);
    const others = await asActor(world, stranger, row, named);
    expectRefusal(others, 'NOT_FOUND');
    const unknown = Object.fromEntries(objectParameters(row).map((name) => [name, 'nosuchobject']));
    expectEqual(
      told(others),
      told(await asActor(world, stranger, row, named, unknown)),
      "the answers to another's object and to an unknown one",
    );
    await twinSucceeds(world, row.id, request);
  };
}

/** All of a problem but the words, in which an id may stand. */
function told(answer: CallAnswer): unknown {
  const { type, title, status, code, retry, pointers } = problemOf(answer) ?? {};
  return { type, title, status, code, retry, pointers };
}
