/** Whether an answer is what the document says of its operation. */
import { errors, type ErrorCode } from '../generated/errors.ts';
import { events } from '../generated/events.ts';
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { Finding, ReceivedAnswer } from './exchange.ts';
import { misfits } from './schemas.ts';

export type Judgement = { readonly findings: readonly Finding[]; readonly body: unknown };

export function judgeAnswer(operationId: OperationId, answer: ReceivedAnswer): Judgement {
  const row: OperationRow = operations[operationId];
  const schema = row.answers[String(answer.status)];
  if (schema === undefined) return { findings: [undocumented(row, answer)], body: jsonOrNothing(answer.text) };
  if (schema === null) return { findings: bodiless(answer), body: null };
  const media = wrongMediaType(row, schema, answer);
  // What may be no JSON and is none is judged by its media type alone, and kept as it came.
  if (media.length === 0 && !mediaTypeOf(answer).endsWith('json')) return { findings: media, body: answer.text };
  const body = jsonOrNothing(answer.text);
  if (body === undefined && media.length > 0) return { findings: media, body };
  if (body === undefined) return { findings: [{ pointer: '', expected: 'a JSON body', seen: answer.text }], body };
  return {
    findings: [...media, ...misfits(schema, body), ...meaningOf(schema, answer, body)],
    body,
  };
}

export function isProblem(answer: ReceivedAnswer): boolean {
  return mediaTypeOf(answer) === 'application/problem+json';
}

/** What a problem says against the catalogue; the schema can't know it. */
export function judgeProblem(status: number, body: unknown): Finding[] {
  const problem = (body ?? {}) as Record<string, unknown>;
  const code = String(problem['code']);
  if (!(code in errors)) return [{ pointer: '/code', expected: 'a code of the catalogue', seen: problem['code'] }];
  const row = errors[code as ErrorCode];
  const wanted: Record<string, unknown> = { status: row.status, type: row.type, retry: row.retry };
  const findings = Object.entries(wanted)
    .filter(([member, expected]) => problem[member] !== expected)
    .map(([member, expected]) => ({ pointer: `/${member}`, expected, seen: problem[member] }));
  return row.status === status ? findings : [...findings, { pointer: 'status', expected: row.status, seen: status }];
}

function undocumented(row: OperationRow, { status }: ReceivedAnswer): Finding {
  return { pointer: 'status', expected: `one of the statuses of ${row.id}: ${row.statuses.join(', ')}`, seen: status };
}

function bodiless({ text }: ReceivedAnswer): Finding[] {
  return text === '' ? [] : [{ pointer: '', expected: 'no body', seen: text }];
}

function wrongMediaType({ media }: OperationRow, schema: string, answer: ReceivedAnswer): Finding[] {
  const expected = schema === 'Problem' ? ['application/problem+json'] : media;
  const seen = mediaTypeOf(answer);
  return expected.includes(seen) ? [] : [{ pointer: 'content-type', expected: expected.join(' or '), seen }];
}

function mediaTypeOf({ headers }: ReceivedAnswer): string {
  return (headers['content-type'] ?? 'none').split(';')[0]?.trim().toLowerCase() ?? 'none';
}

function meaningOf(schema: string, { status }: ReceivedAnswer, body: unknown): Finding[] {
  if (schema === 'Problem') return judgeProblem(status, body);
  if (schema === 'EventList') return eventMisfits(body);
  return [];
}

/** Types that this version does not know may come; they are passed over. */
function eventMisfits(body: unknown): Finding[] {
  const { items } = body as { items?: unknown };
  if (!Array.isArray(items)) return [];
  return items.flatMap((event: { type?: unknown; data?: unknown } | null, index) => {
    const type = String(event?.type);
    if (!(type in events)) return [];
    const found = misfits(events[type as keyof typeof events].data, event?.data);
    return found.map((finding) => ({ ...finding, pointer: `/items/${index}/data${finding.pointer}` }));
  });
}

function jsonOrNothing(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
