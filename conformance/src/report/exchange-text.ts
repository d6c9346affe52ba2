/** An exchange as it may be shown: no secret, and no more than one reads. */
import { operations, type OperationRow } from '../generated/operations.ts';
import type { Exchange, SentRequest } from '../http/exchange.ts';
import type { Redactor } from '../http/redact.ts';

export type ShownExchange = {
  readonly request: {
    readonly method: string;
    readonly url: string;
    readonly headers: Record<string, string>;
    readonly body: string | null;
  };
  readonly answer: { readonly status: number; readonly headers: Record<string, string>; readonly body: string } | null;
  readonly curl: string;
};

const longestBody = 2000;

export function shownExchange(exchange: Exchange, redactor: Redactor): ShownExchange {
  const { request, answer } = exchange;
  const shown = {
    ...request,
    url: redactor.text(request.url),
    headers: shownHeaders(request.headers, redactor),
    body: shownBody(request.body, redactor),
  };
  return {
    request: shown,
    answer: answer && {
      status: answer.status,
      headers: shownHeaders(answer.headers, redactor),
      body: shownBody(answer.text, redactor) ?? '',
    },
    curl: curlOf(shown, placeholderFor(exchange)),
  };
}

function shownHeaders(headers: Readonly<Record<string, string>>, redactor: Redactor): Record<string, string> {
  const shown = (name: string, value: string): string =>
    name === 'authorization' ? value.replace(/(?<=\s).*/, '<secret>') : redactor.text(value);
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, shown(name, value)]));
}

function shownBody(body: string | null, redactor: Redactor): string | null {
  if (body === null) return null;
  const text = redactor.text(body);
  return text.length <= longestBody ? text : `${text.slice(0, longestBody)}… (${text.length} characters)`;
}

/** Which of the caller's secrets goes there. */
function placeholderFor({ operationId }: Exchange): string {
  const row: OperationRow | null = operationId && operations[operationId];
  if (row === null) return '$CREDENTIALS';
  return row.security === 'sandboxSecret' ? '$OAT_SANDBOX_SECRET' : '$TOKEN';
}

function curlOf({ method, url, headers, body }: SentRequest, placeholder: string): string {
  const lines = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const data = body === null ? [] : [`--data-raw ${quoted(body)}`];
  return [`curl -i -X ${method}`, ...lines, ...data, quoted(url)]
    .join(' ')
    .replace(/'(authorization: \w+ )<secret>'/, `"$1${placeholder}"`);
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
