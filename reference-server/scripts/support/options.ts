/** What is typed after a script's name. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Ends the process with a sentence where something else was typed than there is. */
export function readOptions<Config extends ParseArgsConfig>(config: Config, usage: string) {
  try {
    return parseArgs(config);
  } catch (error) {
    return stopWith(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

export function stopWith(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
