/** Fixtures to sell, and who sells them: grounds of 60 000 seats, all of them one Seller's. */
import { createTokens } from '../../src/access-tokens.ts';
import { allScopes } from '../../src/sandbox/clients.ts';
import { testSecrets } from '../../src/testing/start-issuer.ts';
import { adults, createWorld, type TestWorld } from '../../src/testing/worlds.ts';
import type { Journey, Step } from './load-plan.ts';

const criteria = { 'allocation.perOrderLimit': 4, 'allocation.heldShare': 100 } as const;
const seatsOfGround = 60_000;

export type Ground = {
  readonly world: TestWorld;
  readonly allocationId: string;
  /** Of an organisation outside the sandbox: the clock of a world's token stands in a ledger, and is looked up there. */
  readonly token: string;
  /** The same for each process, where there are several: the address of each is the audience of its tokens. */
  readonly tokens: readonly string[];
};

export async function openGrounds(
  baseUrl: string,
  count: number,
  seats = seatsOfGround,
  processes: readonly string[] = [baseUrl],
): Promise<Ground[]> {
  const grounds: Ground[] = [];
  for (let made = 0; made < count; made += 1) {
    const world = await createWorld(baseUrl, { ...criteria, 'ground.seats': seats });
    const { sellerA } = world.world.organisations;
    const tokens = await Promise.all(processes.map((process) => tokenFor(sellerA, process)));
    grounds.push({ world, allocationId: world.allocationId, token: tokens[0] ?? '', tokens });
  }
  return grounds;
}

export function tokenFor(organisationId: string, baseUrl: string): Promise<string> {
  return createTokens(testSecrets.TOKEN_SECRET, baseUrl).sign({
    clientId: 'cli_bench',
    organisationId,
    worldId: null,
    scopes: allScopes,
    issuedAt: Date.now(),
    lifeSeconds: 3600,
  });
}

type Sold = Pick<Ground, 'allocationId' | 'token'>;

export function holdStep({ allocationId, token }: Sold, quantity: number): Step {
  return {
    name: 'hold',
    method: 'POST',
    path: `/v1/allocations/${allocationId}/holds`,
    token,
    body: JSON.stringify(adults(quantity)),
    hasKey: true,
    expected: 201,
  };
}

/** One to four seats, each as often. */
export const quantities = [1, 2, 3, 4] as const;

export function holdJourneys(ground: Sold): Journey[] {
  return quantities.map((quantity) => ({ weight: 1, steps: [holdStep(ground, quantity)] }));
}
