import { expect, it } from 'vitest';
import { failuresOf } from './test-failures.ts';

const passed = { fullName: 'a group passes', status: 'passed', failureMessages: [] } as const;
const long = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');

it('names every failed test and every file that could not be loaded, with the beginning of what was said', () => {
  const failures = failuresOf(
    {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        { name: '/root/a.test.ts', status: 'passed', message: '', assertionResults: [passed] },
        {
          name: '/root/part/b.test.ts',
          status: 'failed',
          message: '',
          assertionResults: [passed, { fullName: 'a group fails', status: 'failed', failureMessages: [long] }],
        },
        { name: '/root/c.test.ts', status: 'failed', message: 'No module x', assertionResults: [] },
      ],
    },
    '/root',
  );
  expect(failures).toHaveLength(2);
  expect(failures[0]).toMatch(/^FAILED part\/b\.test\.ts > a group fails\n {2}line 0\n {2}line 1\n/);
  expect(failures[0]).not.toContain('line 12');
  expect(failures[1]).toBe('FAILED c.test.ts\n  No module x');
});
