import type { OperationId } from '../generated/operations.ts';

/** One request and its answer, as they went over the wire. Holds secrets: redact before showing. */
export type Exchange = {
  readonly operationId: OperationId | null;
  readonly request: SentRequest;
  /** None where the connection was cut or broke. */
  readonly answer: ReceivedAnswer | null;
  readonly findings: readonly Finding[];
};

export type SentRequest = {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
};

export type ReceivedAnswer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of an answer that is no text, how much came. */
  readonly text: string;
  /** Of an answer that is no text, what came. */
  readonly bytes?: Uint8Array;
};

/** Where an answer is not what the document says. */
export type Finding = { readonly pointer: string; readonly expected: unknown; readonly seen: unknown };
