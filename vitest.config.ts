import { defineConfig } from 'vitest/config';

/** Generous, for a busy machine: no test measures time by it, it only ends one that hangs. */
const longestMilliseconds = 120_000;

export default defineConfig({ test: { testTimeout: longestMilliseconds, hookTimeout: longestMilliseconds } });
