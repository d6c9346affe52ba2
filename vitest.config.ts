import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Generous, for a busy machine: no test measures time by it, it only ends one that hangs. */
const longestMilliseconds = 120_000;

/** The longest file: begun last, it would run alone at the end. */
const longest = 'docs/test/site.test.ts';

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLongest = ({ moduleId }: TestSpecification): boolean => moduleId.endsWith(longest);
    return [...sorted.filter(isLongest), ...sorted.filter((file) => !isLongest(file))];
  }
}

export default defineConfig({
  test: {
    testTimeout: longestMilliseconds,
    hookTimeout: longestMilliseconds,
    // Many files wait for a process or a database: on a small machine too, two at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    sequence: { sequencer: LongestFirst },
  },
});
