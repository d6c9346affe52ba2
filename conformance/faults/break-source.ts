/** Loaded before the Issuer with `--import`: replaces the fault's piece of source, and refuses to start where it is stale. */
import { registerHooks } from 'node:module';
import { faults } from './faults.ts';
import { variants } from './variants.ts';

const name = process.env['FAULT'] ?? '';
const fault = [...faults, ...variants].find((one) => one.name === name);
if (!fault) throw new Error(`There is no fault "${name}".`);

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.endsWith(`/reference-server/src/${fault.file}`)) return loaded;
    const source = Buffer.from(loaded.source as Uint8Array).toString('utf8');
    const pieces = source.split(fault.from).length - 1;
    if (pieces !== 1)
      throw new Error(`${fault.name}: its piece stands ${pieces} times in ${fault.file}; mend the fault.`);
    return { ...loaded, source: source.replace(fault.from, () => fault.to) };
  },
});
