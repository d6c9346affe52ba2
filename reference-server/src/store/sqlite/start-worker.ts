import { Worker } from 'node:worker_threads';
import { StoreRefused, StoreUnavailable, UnknownOutcome } from '../store.ts';
import type { Engine, Greeting, Reply } from './wire.ts';

export type Calls = {
  call<Method extends keyof Engine>(
    method: Method,
    ...args: Parameters<Engine[Method]>
  ): Promise<ReturnType<Engine[Method]>>;
  stop(): Promise<void>;
};

type Waiting = {
  readonly method: keyof Engine;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};

/** Starts the thread that owns the file; refuses with its sentence. */
export async function startWorker(path: string): Promise<Calls> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { path }, execArgv: [] });
  const { refused } = await firstWord(worker);
  if (refused === null) return createCalls(worker);
  await worker.terminate();
  throw new StoreRefused(refused);
}

function firstWord(worker: Worker): Promise<Greeting> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

function createCalls(worker: Worker): Calls {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let ended: string | undefined;

  const end = (reason: string) => {
    ended ??= reason;
    for (const { method, reject } of waiting.values()) reject(brokenOff(method, reason));
    waiting.clear();
  };
  worker.removeAllListeners('error');
  worker.on('error', (error: unknown) => end(`The store's thread has failed: ${String(error)}`));
  worker.on('exit', () => end("The store's thread has ended."));
  worker.on('message', (reply: Reply) => settle(waiting, reply));

  return {
    call: (method, ...args) => {
      if (ended !== undefined) return Promise.reject(new StoreUnavailable(ended));
      const id = ++last;
      const answer = new Promise((resolve, reject) => waiting.set(id, { method, resolve, reject }));
      worker.postMessage({ id, method, args });
      return answer as ReturnType<Calls['call']> as Promise<ReturnType<Engine[typeof method]>>;
    },
    stop: async () => {
      ended ??= 'The store is closed.';
      await worker.terminate();
    },
  };
}

function settle(waiting: Map<number, Waiting>, reply: Reply): void {
  const caller = waiting.get(reply.id);
  waiting.delete(reply.id);
  if ('value' in reply) return caller?.resolve(reply.value);
  const Kind = reply.error === 'UnknownOutcome' ? UnknownOutcome : StoreUnavailable;
  caller?.reject(new Kind(reply.message));
}

/** What the thread had not answered when it ended. */
function brokenOff(method: keyof Engine, reason: string): Error {
  return method === 'append' ? new UnknownOutcome(reason) : new StoreUnavailable(reason);
}
