/** What an operation takes and gives, by its id. */
import type { OperationId } from '../generated/operations.ts';
import type { Operations } from '../generated/types.ts';

type Handlers = Operations<unknown, never>;
export type InputOf<Id extends OperationId> = Parameters<Handlers[Id]>[0];
/** The body of a success. */
export type BodyOf<Id extends OperationId> = Extract<Awaited<ReturnType<Handlers[Id]>>, { status: number }>['body'];
