/** JSON Merge Patch (RFC 7396), without removal by null: how an example differs from its table's base. */
export function mergePatch(target: unknown, patch: unknown): unknown {
  if (patch === undefined) return target;
  if (!isObject(patch)) return patch;
  const base = isObject(target) ? target : {};
  const merged = Object.entries(patch).map(([key, value]) => [key, mergePatch(base[key], value)]);
  return { ...base, ...Object.fromEntries(merged) };
}

/** The first JSON pointer where two patches want different things, or null where both fit together. */
export function conflictOf(left: unknown, right: unknown, pointer = ''): string | null {
  if (left === undefined || right === undefined) return null;
  if (!isObject(left) || !isObject(right))
    return JSON.stringify(left) === JSON.stringify(right) ? null : pointer || '/';
  for (const key of Object.keys(left)) {
    const conflict = conflictOf(left[key], right[key], `${pointer}/${key}`);
    if (conflict) return conflict;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
