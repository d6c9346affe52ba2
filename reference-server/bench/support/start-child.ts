/** A server of the bench's own in a process of its own, that tells what it used of the processor. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from '../../src/testing/free-port.ts';
import { nodeOptions } from './node-options.ts';

export type ChildServer = {
  readonly port: number;
  /** Microseconds since it was last asked. */
  cpu(): Promise<number>;
  stop(): void;
};

/** `module`: one that listens on PORT, then sends a message; it answers every message with its microseconds. */
export async function startChild(module: URL, variables: Readonly<Record<string, string>>): Promise<ChildServer> {
  const port = await freePort();
  const child = fork(module, {
    execArgv: [...nodeOptions],
    env: { ...process.env, ...variables, PORT: String(port) },
  });
  await once(child, 'message');
  return {
    port,
    async cpu() {
      child.send('cpu');
      return Number((await once(child, 'message'))[0]);
    },
    stop: () => void child.kill(),
  };
}

/** `answer`: the text of a hold, for the shape of what it gives. */
export function startEmptyRoute(answer: string): Promise<ChildServer> {
  return startChild(new URL('empty-route.ts', import.meta.url), { ANSWER: answer });
}
