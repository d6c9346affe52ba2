/** The only way to the target: every request is judged before it goes, every answer when it comes, and both are kept. */
import type { OperationId } from '../generated/operations.ts';
import { SuiteError } from '../outcome.ts';
import { note, type Coverage } from './coverage.ts';
import type { Exchange, ReceivedAnswer, SentRequest } from './exchange.ts';
import { isProblem, judgeAnswer, judgeProblem } from './judge-answer.ts';
import type { Pace } from './pace.ts';
import { reasonOf, type IsEnough, type Transport } from './transport.ts';
import { requestMisfits, wireRequest, type RequestParts } from './wire-request.ts';

export type Call = RequestParts & {
  readonly baseUrl: string;
  readonly operationId: OperationId;
  readonly token: string | null;
  /** The request breaks the document on purpose, so it is not judged. */
  readonly wrong?: boolean;
  /** 429 or 503 is what the check wants to see, so it is not waited out. */
  readonly busy?: boolean;
  /** Of an answer that does not end: when to break it off. */
  readonly isEnough?: IsEnough;
};
export type CallAnswer = ReceivedAnswer & { readonly body: unknown; readonly exchange: Exchange };

export type Recorder = {
  readonly transport: Transport;
  readonly pace: Pace;
  readonly coverage: Coverage;
  /** How long Retry-After is obeyed at most. */
  readonly maxWaitSeconds: number;
};

export type RecordedClient = ReturnType<typeof recordedClient>;

const attempts = 5;

/** A client that keeps its exchanges in `trace`, for one check. */
export function recordedClient(recorder: Recorder, checkId: string, trace: Exchange[]) {
  const { transport, pace, coverage } = recorder;

  function keep(exchange: Exchange): Exchange {
    trace.push(exchange);
    note(coverage, checkId, exchange);
    return exchange;
  }

  async function patiently(
    sent: SentRequest,
    busy: boolean,
    bytes?: Uint8Array,
    isEnough?: IsEnough,
  ): Promise<ReceivedAnswer> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await transport.send(sent, bytes, isEnough);
      const wait = busy || attempt === attempts ? null : waitAsked(answer);
      if (wait === null || wait > recorder.maxWaitSeconds) return answer;
      await pace.sleep(wait * 1000);
    }
  }

  return {
    trace,

    async call({
      baseUrl,
      operationId,
      token,
      wrong = false,
      busy = false,
      isEnough,
      ...parts
    }: Call): Promise<CallAnswer> {
      if (!wrong) refuseMisfits(operationId, parts);
      const request = wireRequest(baseUrl, operationId, parts, token);
      const answer = await patiently(request, busy, undefined, isEnough);
      const { findings, body } = judgeAnswer(operationId, answer);
      return { ...answer, body, exchange: keep({ operationId, request, answer, findings }) };
    },

    /** For requests that are no operation: unknown paths and methods, the token endpoint, bodies that are no text. */
    async raw(request: SentRequest, bytes?: Uint8Array): Promise<CallAnswer> {
      const answer = await patiently(request, false, bytes);
      const body = parsed(answer.text);
      const findings = isProblem(answer) ? judgeProblem(answer.status, body) : [];
      return { ...answer, body, exchange: keep({ operationId: null, request, answer, findings }) };
    },

    async cut({ baseUrl, operationId, token, ...parts }: Call): Promise<void> {
      refuseMisfits(operationId, parts);
      const request = wireRequest(baseUrl, operationId, parts, token);
      await transport.cut(request).catch((error: unknown) => {
        throw new SuiteError(`The connection to be cut could not be opened: ${reasonOf(error)}.`);
      });
      keep({ operationId, request, answer: null, findings: [] });
    },
  };
}

function refuseMisfits(operationId: OperationId, parts: RequestParts): void {
  const misfits = requestMisfits(operationId, parts);
  if (misfits.length > 0)
    throw new SuiteError(`The suite's own ${operationId} is not as documented: ${misfits.join('; ')}.`);
}

function waitAsked({ status, headers }: ReceivedAnswer): number | null {
  if (status !== 429 && status !== 503) return null;
  const seconds = Number(headers['retry-after']);
  return Number.isFinite(seconds) ? seconds : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
