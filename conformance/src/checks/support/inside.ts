/** Whether an answer tells what only its own people should know. */
import type { CallAnswer } from '../../http/recorded-client.ts';
import { Failure } from '../../outcome.ts';

/** What gives away the inside of a program, whatever it is written in. */
const telltales: Readonly<Record<string, RegExp>> = {
  'a stack trace':
    /\n\s*at \S|\bat \S+ ?\([^)]*:\d+|Traceback \(most recent|goroutine \d+ \[|"(?:stack|stackTrace|trace)"\s*:/,
  'a file name':
    /[\w-]\.(?:ts|js|mjs|cjs|py|rb|php|java|kt|cs|go|rs|sql|dll|so)(?::\d+|\b)|node_modules|[A-Za-z]:\\\\?\w/,
  'a query': /\b(?:select\s.+\sfrom|insert\s+into|update\s\S+\sset|delete\s+from)\b/i,
  'a name of the store': /sqlite|postgres|mysql|mariadb|oracle|mongodb|SQLSTATE|ECONNREFUSED/i,
  'the name of an exception': /\b\w+(?:Exception|Error)\b(?!["/])|Unexpected token|JSON\.parse|at position \d+/,
};

export function expectNoInside({ text, exchange }: CallAnswer): void {
  const said = text.replaceAll(/"type"\s*:\s*"[^"]*"/g, '');
  for (const [what, telltale] of Object.entries(telltales)) {
    const seen = telltale.exec(said)?.[0];
    if (seen !== undefined)
      throw new Failure(`The answer carries ${what}.`, { expected: `nothing like ${what}`, seen }, exchange);
  }
}
