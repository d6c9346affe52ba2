/** Issuers to meet: one on SQLite, two on one PostgreSQL, sound ones and such as break a promise. */
import { openStore } from '../../src/store/open-store.ts';
import { startProxy } from '../../src/testing/postgres-proxy.ts';
import type { AppendResult, Batch, LedgerId, Store } from '../../src/store/store.ts';
import { freePort } from '../../src/testing/free-port.ts';
import { startIssuerProcess } from '../../src/testing/issuer-process.ts';
import { startIssuer } from '../../src/testing/start-issuer.ts';

export type Served = {
  /** Of the processes. */
  readonly baseUrls: readonly string[];
  readonly canCut: boolean;
  /** Cuts a process off from its database, the processes in turn: what is being committed then nobody knows. */
  cut(): void;
  stop(): Promise<void>;
};

type Started = { readonly baseUrl: string; stop(): Promise<unknown> };
type Start = (databaseUrl: string, baseUrl: string) => Promise<Started>;

const setting = { REQUESTS_PER_SECOND: '1000000' };

const asUsual: Start = (DATABASE_URL, BASE_URL) => startIssuer({ ...setting, DATABASE_URL, BASE_URL });

const asProcess: Start = async (DATABASE_URL, BASE_URL) => {
  const { baseUrl, end } = await startIssuerProcess({ ...setting, DATABASE_URL, BASE_URL, LOG_LEVEL: 'silent' });
  return { baseUrl, stop: () => end('SIGTERM') };
};

export async function startInOneProcess(): Promise<Served> {
  const { baseUrl, stop } = await startIssuer(setting);
  return { baseUrls: [baseUrl], canCut: false, cut: () => undefined, stop };
}

export const startInTwo = (databaseUrl: string): Promise<Served> => startAll(databaseUrl, [asUsual, asUsual]);
export const startProcesses = (databaseUrl: string): Promise<Served> => startAll(databaseUrl, [asProcess, asProcess]);

/** So long a database takes what it is sent and says nothing, before the connections break. */
const silentMilliseconds = 5;

async function startAll(databaseUrl: string, starts: readonly Start[]): Promise<Served> {
  // One Issuer has one address, and its tokens are for that address, whichever process they come to.
  const baseUrl = `http://127.0.0.1:${await freePort()}/v1`;
  const proxies = await Promise.all(starts.map(() => startProxy(databaseUrl)));
  const started = await Promise.all(starts.map((start, index) => start(proxies[index]!.url, baseUrl)));
  let cuts = 0;
  return {
    baseUrls: started.map((each) => each.baseUrl),
    canCut: true,
    cut() {
      const proxy = proxies[(cuts += 1) % proxies.length];
      proxy?.swallowAnswers();
      setTimeout(() => proxy?.cut(), silentMilliseconds);
    },
    async stop() {
      await Promise.all(started.map((each) => each.stop()));
      await Promise.all(proxies.map((proxy) => proxy.stop()));
    },
  };
}

/** An Issuer on another store than its configuration names; by the configuration it judges whether others write there too. */
function onStore(spoil: (store: Store) => Store, isAlone = false): Start {
  return (databaseUrl, BASE_URL) => {
    const DATABASE_URL = isAlone ? 'sqlite:none' : databaseUrl;
    const open = async () => spoil(await openStore(databaseUrl));
    return startIssuer({ ...setting, DATABASE_URL, BASE_URL }, { open });
  };
}

/** Tells of what others wrote only when it is asked once more. */
function learningLate(store: Store): Store {
  const known = new Map<LedgerId, number>();
  return {
    ...store,
    async tails(heads) {
      const tails = await store.tails(heads);
      const late = [...tails].map(([ledger, events]) => {
        const before = Math.max(known.get(ledger) ?? Infinity, (heads.get(ledger) ?? 0) + 1);
        known.set(ledger, events.at(-1)?.sequence ?? 0);
        return [ledger, events.filter(({ sequence }) => sequence <= before)] as const;
      });
      return new Map(late);
    },
  };
}

const forgettingKeys = (store: Store): Store => ({
  ...store,
  append: (batch) => store.append({ ...batch, records: [] }),
  appendLocked: (heads, prepare) => store.appendLocked(heads, (tails) => ({ ...prepare(tails), records: [] })),
});

/** Every fifth write is told and not made. */
function losingWrites(store: Store): Store {
  let writes = 0;
  const isLost = ({ events }: Batch): boolean => events.length > 0 && (writes += 1) % 5 === 0;
  const asIfWritten = ({ events }: Batch): AppendResult => ({ outcome: 'committed', positions: events.map(() => 0) });
  return {
    ...store,
    append: async (batch) => (isLost(batch) ? asIfWritten(batch) : store.append(batch)),
    async appendLocked(heads, prepare) {
      let lost: AppendResult | null = null;
      const spoiled: typeof prepare = (tails) => {
        const batch = prepare(tails);
        if (!isLost(batch)) return batch;
        lost = asIfWritten(batch);
        return { ...batch, events: [], records: [], rows: [] };
      };
      const result = await store.appendLocked(heads, spoiled);
      return lost ?? result;
    },
  };
}

/** Each breaks one promise, beside a process that keeps it. */
export const faults: Readonly<Record<string, (databaseUrl: string) => Promise<Served>>> = {
  'believes that nobody else writes': (url) => startAll(url, [asUsual, onStore((store) => store, true)]),
  'learns late of what others wrote': (url) => startAll(url, [asUsual, onStore(learningLate)]),
  'forgets idempotency keys': (url) => startAll(url, [asUsual, onStore(forgettingKeys)]),
  'answers what it has not written': (url) => startAll(url, [asUsual, onStore(losingWrites)]),
};
