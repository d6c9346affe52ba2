/** What a bad request is sent to: a world with a hold of each Seller. */
import type { Hold } from '../src/generated/types.ts';
import type { RawRequest } from '../src/testing/raw-request.ts';
import { adults, createWorld, holdSeats, type TestWorld } from '../src/testing/worlds.ts';

export type Scene = TestWorld & { readonly hold: Hold; readonly othersHold: Hold };

export async function openScene(baseUrl: string): Promise<Scene> {
  const world = await createWorld(baseUrl);
  const hold = await holdSeats(world);
  const allocationId = world.world.allocations.sellerB;
  const { body: othersHold } = await world.sellerB('createHold', { path: { allocationId }, body: adults(1) });
  return { ...world, hold, othersHold };
}

let keys = 0;

export function sellerHeaders(scene: Scene): Record<string, string> {
  return {
    authorization: `Bearer ${scene.token('sellerA')}`,
    'content-type': 'application/json',
    'idempotency-key': `bad-${(keys += 1)}`,
  };
}

type Spoilt = { readonly body?: unknown; readonly headers?: RawRequest['headers'] };

function bytesOf(body: unknown): string | Buffer {
  return typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
}

function request(scene: Scene, method: string, path: string, fallback: unknown, { headers, body }: Spoilt): RawRequest {
  const all = { ...sellerHeaders(scene), ...headers };
  return { method, path, headers: all, ...(fallback === null ? {} : { body: bytesOf(body ?? fallback) }) };
}

/** Requests that would be done if it were not for what is spoilt in them. A text or bytes are sent as they are. */
export const good = {
  createHold: (scene: Scene, spoilt: Spoilt = {}): RawRequest =>
    request(scene, 'POST', `/allocations/${scene.allocationId}/holds`, adults(1), spoilt),
  releaseItems: (scene: Scene, spoilt: Spoilt = {}): RawRequest =>
    request(scene, 'POST', `/holds/${scene.hold.id}/release`, { seatIds: ['A1-A-1'] }, spoilt),
  checkHold: (scene: Scene, spoilt: Spoilt = {}): RawRequest =>
    request(scene, 'POST', `/holds/${scene.hold.id}/check`, '', spoilt),
  confirmOrder: (scene: Scene, spoilt: Spoilt = {}): RawRequest =>
    request(scene, 'PUT', `/allocations/${scene.allocationId}/orders/order-1`, confirmationOf(scene), spoilt),
  get: (scene: Scene, path: string, headers: RawRequest['headers'] = {}): RawRequest =>
    request(scene, 'GET', path, null, { headers }),
} as const;

export function confirmationOf({ hold }: Scene, more: object = {}): object {
  return { holdId: hold.id, expectedTotal: hold.total, ...more };
}
