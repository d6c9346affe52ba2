/** What is typed after a script's name. */
import { closeSync, existsSync, openSync, unlinkSync } from 'node:fs';
import { parseArgs, type ParseArgsConfig } from 'node:util';

/** Ends the process with the usage where that was asked for, and with a sentence where something else was typed than there is. */
export function readOptions<Config extends ParseArgsConfig>(config: Config, usage: string) {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return stopWith(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Ends the process with a sentence where the file could not be written, before hours are spent on what it is for. */
export function checkWritable(path: string): void {
  const isNew = !existsSync(path);
  try {
    closeSync(openSync(path, 'a'));
  } catch (error) {
    stopWith(`${path} can't be written: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (isNew) unlinkSync(path);
}

export function stopWith(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
