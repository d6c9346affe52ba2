/** For root no file is read-only and no folder closed. */
import { userInfo } from 'node:os';

const rightsOverFiles = '-dac_override,-dac_read_search';

/** A command as a user would run it to whom the modes of files mean something: for root, without its rights over them. */
export function withoutRootRights(command: string, words: readonly string[]): { command: string; words: string[] } {
  if (userInfo().uid !== 0) return { command, words: [...words] };
  return { command: 'setpriv', words: [`--bounding-set=${rightsOverFiles}`, '--', command, ...words] };
}
