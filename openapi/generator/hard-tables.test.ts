/**
 * Two tables from practice, whole, as proof of the decision format. What each must decide is written here once more,
 * as literal cases taken from the systems' own descriptions, so that a wrong cell or outcome disagrees with them.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { emittedTable } from './fixtures/emitted-table.ts';
import { smallStandard } from './fixtures/small-standard.ts';
import { lintChoices } from './lint-choices.ts';
import { lintMeta } from './lint-meta.ts';
import type { ChoosingDecision, Scalar, Standard } from './standard.ts';

type Case = [inputs: Record<string, Scalar>, outcome: string];

const renewal = await decisionOf('fixed-seat-renewal');
const resale = await decisionOf('resale-price-types');

async function decisionOf(name: string): Promise<ChoosingDecision> {
  return parse(await readFile(resolve(import.meta.dirname, `fixtures/${name}.yaml`), 'utf8')) as ChoosingDecision;
}

function standardWith(decision: ChoosingDecision): Standard {
  const standard = smallStandard();
  for (const { from } of Object.values(decision.inputs)) {
    standard.criteria.content.criteria[from] = { says: from, schema: {}, configure: from };
  }
  standard.choices = [{ file: `openapi/v1/decisions/${decision.id}.yaml`, content: decision }];
  return standard;
}

/** A renewal in the words of its description: Y, N or – for not applicable. */
function renewalCase(letters: string, outcome: string): Case {
  const [same, found, available, category, preferred, preferredAvailable, preferredCategory, best] = letters
    .split(' ')
    .map((letter) => letter === 'Y');
  const inputs = {
    sameConfiguration: same === true,
    seatFound: found === true,
    seatAvailable: available === true,
    seatCategory: found === true ? (category === true ? 'A' : 'B') : '',
    originCategory: 'A',
    preferredKnown: preferred === true,
    preferredAvailable: preferredAvailable === true,
    preferredCategory: preferred === true ? (preferredCategory === true ? 'A' : 'B') : '',
    freeInCategory: best === true ? 1 : 0,
  };
  return [inputs, outcome];
}

// Same configuration, seat found, available, same category, preferred known, available, same category, best seat.
const renewalCases: Case[] = [
  renewalCase('Y Y Y Y – – – –', 'renewSameSeat'),
  renewalCase('Y Y Y Y Y Y Y Y', 'renewSameSeat'),
  renewalCase('Y Y N Y Y Y Y Y', 'contactCustomer'),
  renewalCase('Y Y Y N Y Y Y Y', 'contactCustomer'),
  renewalCase('Y Y N N – – – –', 'contactCustomer'),
  renewalCase('N Y Y Y – – – –', 'renewSamePlace'),
  renewalCase('N Y Y N Y Y Y Y', 'renewSamePlace'),
  renewalCase('N Y N – Y Y Y –', 'renewPreferredSeat'),
  renewalCase('N Y N Y Y Y Y Y', 'renewPreferredSeat'),
  renewalCase('N Y N – Y N Y Y', 'renewBestSeat'),
  renewalCase('N Y N – Y Y N Y', 'renewBestSeat'),
  renewalCase('N Y N – Y N N Y', 'renewBestSeat'),
  renewalCase('N Y N – Y N Y N', 'doNotRenew'),
  renewalCase('N Y N – Y Y N N', 'doNotRenew'),
  renewalCase('N Y N – N – – Y', 'renewBestSeat'),
  renewalCase('N Y N – N – – N', 'doNotRenew'),
  renewalCase('N N – – Y Y Y –', 'renewPreferredSeat'),
  renewalCase('N N – – Y Y Y Y', 'renewPreferredSeat'),
  renewalCase('N N – – Y N Y Y', 'renewBestSeat'),
  renewalCase('N N – – Y Y N Y', 'renewBestSeat'),
  renewalCase('N N – – Y N Y N', 'doNotRenew'),
  renewalCase('N N – – Y Y N N', 'doNotRenew'),
  renewalCase('N N – – N – – Y', 'renewBestSeat'),
  renewalCase('N N – – N – – N', 'doNotRenew'),
];

/** Asked for a seat bought at 100.00. */
function resaleCase(letters: string, cataloguePrice: number, outcome: string): Case {
  const [allowedOnChannel = false, buyerEntitled = false, lowerAllowed = false] = letters
    .split(' ')
    .map((letter) => letter === 'Y');
  return [
    {
      allowedOnChannel,
      priceDefined: cataloguePrice >= 0,
      buyerEntitled,
      lowerAllowed,
      cataloguePrice,
      originalPrice: 10000,
    },
    outcome,
  ];
}

// Allowed on the channel, buyer entitled, lower price allowed; today's price, -1 for none.
const resaleCases: Case[] = [
  resaleCase('N Y Y', 10000, 'notOnChannel'),
  resaleCase('N N N', -1, 'notOnChannel'),
  resaleCase('Y Y Y', -1, 'notPriced'),
  resaleCase('Y N N', -1, 'notPriced'),
  resaleCase('Y N Y', 10000, 'notEntitled'),
  resaleCase('Y N N', 12000, 'notEntitled'),
  resaleCase('Y N N', 9000, 'notEntitled'),
  resaleCase('Y Y Y', 9000, 'offered'),
  resaleCase('Y Y Y', 12000, 'offered'),
  resaleCase('Y Y N', 10000, 'offered'),
  resaleCase('Y Y N', 12000, 'offered'),
  resaleCase('Y Y N', 9999, 'belowOriginal'),
  resaleCase('Y Y N', 9000, 'belowOriginal'),
];

const tables: [string, ChoosingDecision, Case[]][] = [
  ['fixed-seat renewal', renewal, renewalCases],
  ["resale's tariff filter", resale, resaleCases],
];

describe.each(tables)('%s', (_name, decision, cases) => {
  test('is of the right shape, complete and without overlap', async () => {
    const standard = standardWith(decision);
    expect(await lintMeta(standard)).toEqual([]);
    expect(lintChoices(standard)).toEqual([]);
  });

  test('decides every literal case', async () => {
    expect(await disagreements(decision, cases)).toEqual([]);
  });

  test.each(decision.rows.map((row) => row.id))('%s: no outcome or cell can be another', async (id) => {
    for (const [what, flipped] of flipsOf(decision, id)) {
      const noticed = lintChoices(standardWith(flipped)).length + (await disagreements(flipped, cases)).length;
      expect(noticed, what).toBeGreaterThan(0);
    }
  });
});

test('a price cut can leave no price type at all', async () => {
  const decide = await emittedTable(resale);
  const catalogue = [9000, 6000, 4500];
  const offered = catalogue.filter((price) => decide(resaleCase('Y Y N', price, '')[0]).includes('offered'));
  expect(offered).toEqual([]);
});

async function disagreements(decision: ChoosingDecision, cases: Case[]): Promise<unknown[]> {
  const decide = await emittedTable(decision);
  return cases.flatMap(([inputs, outcome]) => {
    const came = decide(inputs);
    return came.length === 1 && came[0] === outcome ? [] : [{ inputs, outcome, came }];
  });
}

/** The table with one thing of a row changed: each other outcome, each Y as N and N as Y, and without its `notAll`. */
function flipsOf(decision: ChoosingDecision, id: string): [string, ChoosingDecision][] {
  const row = decision.rows.find((one) => one.id === id);
  if (!row) throw new Error(`no row ${id}`);
  const changed = (change: Partial<typeof row>): ChoosingDecision => ({
    ...decision,
    rows: decision.rows.map((one) => (one.id === id ? { ...one, ...change } : one)),
  });
  const outcomes = Object.keys(decision.outcomes).filter((outcome) => outcome !== row.outcome);
  const cells = Object.entries(row.when).filter(([, cell]) => cell !== '-');
  return [
    ...outcomes.map((outcome): [string, ChoosingDecision] => [`outcome ${outcome}`, changed({ outcome })]),
    ...cells.map(([name, cell]): [string, ChoosingDecision] => [
      `${name} not ${cell}`,
      changed({ when: { ...row.when, [name]: cell === 'Y' ? 'N' : 'Y' } }),
    ]),
    ...(row.notAll ? [['without notAll', changed({ notAll: [] })] as [string, ChoosingDecision]] : []),
  ];
}
