/** What a failure of the driver or the server means to a caller. No message repeats the URL: it holds the password. */
import pg from 'pg';
import { StoreRefused, StoreUnavailable, UnknownOutcome } from '../store.ts';

/** Codes that come with the end of the connection or of the server (its word for how bad it is comes translated). */
const endings = /^(08|25P0[34]|57P|58|XX)/;

/** The server itself has said that the statement failed, and the connection lives on. */
export function serverSaidNo(error: unknown): boolean {
  return error instanceof pg.DatabaseError && !endings.test(error.code ?? 'XX');
}

export function unavailable(error: unknown): StoreUnavailable {
  return new StoreUnavailable(`PostgreSQL could not be used: ${reason(error)}.`, { cause: error });
}

export function unknownOutcome(error: unknown): UnknownOutcome {
  return new UnknownOutcome(`The connection to PostgreSQL broke while committing: ${reason(error)}.`, { cause: error });
}

const refusals: Readonly<Record<string, string>> = {
  '28000': 'PostgreSQL does not let this user in: check the user name in the database URL, and pg_hba.conf.',
  '28P01': 'PostgreSQL refuses the password: check the user name and the password in the database URL.',
  '3D000': 'The database named in the database URL does not exist: create it first.',
  '3F000': 'There is no schema to create the tables in: set a search_path for this user.',
  '42501': 'This user may not create or use the tables: grant it CREATE on the schema, or let it own the tables.',
};

/** At the start: a sentence for the operator where only the operator can help. */
export function refusalOf(error: unknown): Error {
  if (error instanceof StoreRefused) return error;
  const sentence = refusals[codeOf(error instanceof Error ? error.cause : error) ?? ''];
  if (sentence !== undefined) return new StoreRefused(sentence);
  return error instanceof StoreUnavailable ? error : unavailable(error);
}

function reason(error: unknown): string {
  if (error instanceof pg.DatabaseError) return `${error.message} (${error.code ?? 'no code'})`;
  return codeOf(error) ?? (error instanceof Error ? error.message : 'unknown');
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
