/** One request for every way of being refused. */
import type { ErrorCode } from '../../generated/errors.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import type { CheckContext } from '../check.ts';
import { brokenRequests, layerNames, sendBroken } from './broken-requests.ts';
import { adults } from './purchase.ts';
import { sendRaw } from './raw-request.ts';

export type Refused = { readonly code: ErrorCode; readonly send: () => Promise<CallAnswer> };

/** Those that can be brought about in any world. */
export async function everyRefusal(context: CheckContext): Promise<Refused[]> {
  const { sellerA } = context;
  const subjects = await brokenRequests(context);
  const broken = subjects.flatMap((subject) =>
    layerNames.flatMap((name) =>
      subject.broken[name].map(({ code, asked }) => ({
        code,
        send: () => sendBroken(sellerA, subject, { code, asked }),
      })),
    ),
  );
  return [...broken, ...unauthorised(context), ...unrouted(context)];
}

function unauthorised({ sellerA, world }: CheckContext): Refused[] {
  const asked = { body: adults(1) };
  return [
    { code: 'UNAUTHENTICATED', send: () => sellerA.withToken(null).send('createHold', asked) },
    { code: 'UNAUTHENTICATED', send: () => sellerA.withToken('not-a-token').send('createHold', asked) },
    { code: 'SCOPE_MISSING', send: () => world.without('sell:write').send('createHold', asked) },
    { code: 'SCOPE_MISSING', send: () => world.without('sell:read').send('getAvailability') },
  ];
}

function unrouted(context: CheckContext): Refused[] {
  return [
    { code: 'NOT_FOUND', send: () => sendRaw(context, { method: 'GET', path: '/nosuchpath' }) },
    { code: 'METHOD_NOT_ALLOWED', send: () => sendRaw(context, { method: 'DELETE', path: '/fixtures' }) },
  ];
}

/** By test control. */
export function busyRefusals({ sellerA, control }: CheckContext): Refused[] {
  const simulated = (status: 429 | 503) => async (): Promise<CallAnswer> => {
    await control.do('simulateAction', { body: { kind: 'answer', operationId: 'createHold', status, times: 1 } });
    return sellerA.sendBusy('createHold', { body: adults(1) });
  };
  return [
    { code: 'RATE_EXCEEDED', send: simulated(429) },
    { code: 'UNAVAILABLE', send: simulated(503) },
  ];
}
