import { describe } from 'vitest';
import { storeCases } from '../store/store.cases.ts';
import { MemoryStore } from './memory-store.ts';

describe('the store in memory', () => {
  storeCases(async () => {
    const store = new MemoryStore();
    return { store, reopen: async () => store };
  });
});
