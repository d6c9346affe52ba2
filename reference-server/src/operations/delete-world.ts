import { notFound } from '../domain/refusal.ts';
import { findWorld, removeWorld } from '../sandbox/open-world.ts';
import type { Handlers } from './context.ts';

export const deleteWorld: Handlers['deleteWorld'] = async ({ path: { worldId } }, { services }) => {
  const world = await findWorld(services, worldId);
  if (!world) return notFound();
  await removeWorld(services, worldId, world);
  return { status: 204, body: null };
};
