/** Starts the Issuer that is soaked, and the load of each Seller. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { nodeOptions } from '../../bench/support/node-options.ts';
import { createTokens } from '../../src/access-tokens.ts';
import { startIssuerProcess, type IssuerProcess } from '../../src/testing/issuer-process.ts';
import { testSecrets } from '../../src/testing/start-issuer.ts';
import { createWorld } from '../../src/testing/worlds.ts';
import type { Memory, Pulse } from './issuer.ts';
import type { Load, Report, Run } from './load.ts';
import type { SellerPlan } from './seller.ts';
import type { Told } from './tally.ts';

export type SoakedIssuer = IssuerProcess & { pulse(): Promise<Pulse>; memory(): Promise<Memory> };

const entry = fileURLToPath(new URL('issuer.ts', import.meta.url));

export async function startSoaked(variables: Readonly<Record<string, string>>): Promise<SoakedIssuer> {
  const issuer = await startIssuerProcess(variables, { entry, options: [...nodeOptions, '--expose-gc'] });
  const lines = (): string[] =>
    issuer
      .output()
      .split('\n')
      .filter((line) => line.startsWith('{"rss"'));
  const ask = async (signal: 'SIGUSR2' | 'SIGHUP'): Promise<unknown> => {
    const before = lines().length;
    process.kill(issuer.pid, signal);
    while (lines().length === before) await sleep(20);
    return JSON.parse(lines().at(-1) ?? '');
  };
  return {
    ...issuer,
    pulse: async () => (await ask('SIGUSR2')) as Pulse,
    memory: async () => (await ask('SIGHUP')) as Memory,
  };
}

const criteria = { 'ground.seats': 100_000, 'allocation.perOrderLimit': 4, 'allocation.heldShare': 100 } as const;

/** A Seller of a fixture of its own, with a token as organisations outside the sandbox have them. */
export async function openSeller(name: string, { baseUrl }: IssuerProcess): Promise<SellerPlan> {
  const { world, allocationId } = await createWorld(baseUrl, criteria);
  const token = await createTokens(testSecrets.TOKEN_SECRET, baseUrl).sign({
    clientId: `cli_${name}`,
    organisationId: world.organisations.sellerA,
    worldId: null,
    scopes: ['sell:read', 'sell:write'],
    issuedAt: Date.now(),
    lifeSeconds: 86_400,
  });
  return { name, allocationId, token };
}

export type SellerLoad = {
  /** Gives what came of the last minute begun. */
  run(run: Run, onMinute?: (told: Told) => void): Promise<Told>;
  stop(): void;
};

export async function startLoad(load: Load): Promise<SellerLoad> {
  const child = fork(new URL('load.ts', import.meta.url));
  child.send(load);
  await once(child, 'message');
  return {
    run: (run, onMinute) => follow(child, run, onMinute),
    stop: () => void child.kill(),
  };
}

function follow(child: ChildProcess, run: Run, onMinute?: (told: Told) => void): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('The process of a load ended by itself.'));
    const listen = ({ isLast, told }: Report): void => {
      if (!isLast) return onMinute?.(told);
      child.off('message', listen).off('exit', ended);
      resolve(told);
    };
    child.on('message', listen).once('exit', ended);
    child.send(run);
  });
}
