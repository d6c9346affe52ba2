/**
 * An Issuer in which deciding on a marked request throws, as a mistake of ours would: by its idempotency key, before
 * anything has changed, or once its events were applied to the state in memory.
 */
import type { Command, Decision } from '../../src/store/command.ts';
import { serveIssuer } from '../../src/testing/serve-issuer.ts';

const mistake = (): never => {
  throw new Error('a mistake in deciding');
};

const { services } = await serveIssuer();
const { pipeline } = services;
const execute = pipeline.execute.bind(pipeline);
pipeline.execute = (command) => execute(spoiled(command));

function spoiled(command: Command): Command {
  const key = command.idempotency?.key ?? '';
  if (key.startsWith('throws-before')) return { ...command, decide: mistake };
  if (!key.startsWith('throws-after')) return command;
  // The answer is made when the events were applied.
  return { ...command, decide: (ledgers, now): Decision => ({ ...command.decide(ledgers, now), answer: mistake }) };
}
