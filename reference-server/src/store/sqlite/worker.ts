/** The thread that owns the database, so that a sync to the disk never holds up the event loop. */
import { parentPort, workerData } from 'node:worker_threads';
import { StoreRefused, UnknownOutcome } from '../store.ts';
import { createEngine } from './engine.ts';
import { openDatabase } from './open-database.ts';
import type { Engine, Greeting, Reply, Request } from './wire.ts';

if (parentPort === null) throw new Error('This module runs as a worker.');
const port = parentPort;

const engine = start((workerData as { path: string }).path);
if (engine) port.on('message', (request: Request) => port.postMessage(answer(engine, request)));

function start(path: string): Engine | undefined {
  try {
    const opened = createEngine(openDatabase(path));
    greet({ refused: null });
    return opened;
  } catch (error) {
    if (!(error instanceof StoreRefused)) throw error;
    greet({ refused: error.message });
    return undefined;
  }
}

function greet(greeting: Greeting): void {
  port.postMessage(greeting);
}

function answer(to: Engine, { id, method, args }: Request): Reply {
  try {
    const call = to[method] as (...args: readonly unknown[]) => unknown;
    return { id, value: call(...args) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { id, error: error instanceof UnknownOutcome ? 'UnknownOutcome' : 'StoreUnavailable', message };
  }
}
