/** What a vendor without a sandbox writes down: clients, and objects that meet criteria. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { criteria, worldNames, type CriterionId } from '../generated/vocabulary.ts';
import { RunRefused } from '../outcome.ts';

const id = z.string().min(1).max(100);
const client = z.strictObject({ clientId: id, clientSecret: z.string().min(1) });
const situation = z.strictObject({
  criteria: z.partialRecord(z.enum(Object.keys(criteria) as CriterionId[]), z.unknown()),
  fixtureId: id,
  venueId: id,
  allocationId: id,
  /** Of the second Seller, for the same fixture. */
  secondAllocationId: id.optional(),
  names: z.record(z.string(), id),
});
const file = z.strictObject({
  clients: z.strictObject({
    sellerA: client,
    sellerB: client.optional(),
    home: client.optional(),
    /** Of the home club, with the scopes of gates. */
    gate: client.optional(),
  }),
  situations: z.array(situation).min(1),
});

export type ConfiguredFile = z.infer<typeof file>;
export type ConfiguredSituation = z.infer<typeof situation>;

/** Names that a situation should give, such as `priceType.adult`. */
export const situationNames: readonly string[] = [
  ...Object.keys(worldNames.priceTypes).map((name) => `priceType.${name}`),
  ...Object.keys(worldNames.areas).map((name) => `area.${name}`),
];

/** Names that a situation with `season.performances` should give beside them; N and M from 0. */
export const seasonNames: readonly string[] = [
  'performance.N',
  'contingent.general.N',
  'contingent.sponsors.N',
  'season.area.M',
  'configuration.main',
  'configuration.other',
];

export async function readConfiguredFile(path: string): Promise<ConfiguredFile> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new RunRefused(
      `The file ${path} can't be read (${error.code}). Give --config the path of a readable file.`,
      4,
    );
  });
  return parseConfiguredFile(text, path);
}

export function parseConfiguredFile(text: string, path: string): ConfiguredFile {
  const parsed = file.safeParse(jsonOrNull(text));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the file'}: ${issue.message}`);
  throw new RunRefused(`The file ${path} is not usable. ${where.join('; ')}.`, 4);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
