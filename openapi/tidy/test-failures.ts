/** What failed in a run of the tests, as text: from Vitest's JSON report, which is Jest's. */
import { relative } from 'node:path';

type Status = 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';

export type TestReport = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    /** Path of the file. */
    readonly name: string;
    readonly status: Status;
    /** Why the file could not be loaded. */
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: Status;
      readonly failureMessages?: readonly string[] | null;
    }[];
  }[];
};

/** What an assertion says first: what was expected, and where. */
const linesOfMessage = 12;

/** One text for each failed test, and for each file that failed without one; paths are relative to `root`. */
export function failuresOf({ testResults }: TestReport, root: string): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0) return status === 'failed' ? [`FAILED ${file}\n${shortened(message)}`] : [];
    return failed.map(
      ({ fullName, failureMessages }) =>
        `FAILED ${file} > ${fullName}\n${(failureMessages ?? []).map(shortened).join('\n')}`,
    );
  });
}

function shortened(message: string): string {
  return message
    .split('\n')
    .slice(0, linesOfMessage)
    .map((line) => `  ${line}`)
    .join('\n');
}
