import type { Client, Reply } from '../../../src/testing/client.ts';
import type { Desk } from '../desk.ts';
import type { Party } from '../judge.ts';

/** Reads what is judged by what else is known of it. */
export async function look<Body>(
  desk: Desk,
  name: string,
  party: Party,
  send: (client: Client) => Promise<Reply<Body>>,
): Promise<Body> {
  return (await desk.ask({ name, party, statuses: [200], send, fault: () => null })).body;
}
