import { describe, expect, it } from 'vitest';
import type { Exchange } from '../http/exchange.ts';
import { createRedactor } from '../http/redact.ts';
import type { Result } from '../result.ts';
import { reportOf } from './report.ts';
import { reportText } from './report-text.ts';

const typed = 'my sandbox "secret" & more';
const token = 'eyJhbGciOiJIUzI1NiJ9.Y2FuYXJ5.c2lnbmF0dXJl-_x';
const clientSecret = 'canaryclientsecret0123456789';

const exchange: Exchange = {
  operationId: 'createHold',
  request: {
    method: 'POST',
    url: `https://issuer.example/v1/allocations/a1/holds?token=${encodeURIComponent(typed)}`,
    headers: { authorization: `Bearer ${token}`, 'x-odd': token },
    body: JSON.stringify({ clientSecret, note: typed, tokens: { valid: token } }),
  },
  answer: {
    status: 500,
    headers: { 'x-echo': `Bearer ${token}` },
    text: `{"detail":"no such client ${clientSecret} (${token})"}`,
  },
  findings: [],
};

const result: Result = {
  id: 'HOLD-01',
  kind: 'decision',
  level: 'MUST',
  profile: 'sell',
  says: 'From a suspended allocation nothing is held.',
  link: 'https://site.example/decisions/hold-admission/#hold-01',
  verdict: 'fail',
  failure: {
    message: `Said ${token}.`,
    expected: '409',
    seen: { secret: clientSecret, typed },
    pointer: '/code',
    exchange,
  },
  milliseconds: 3,
};

const facts = {
  target: 'https://issuer.example/v1',
  source: 'sandbox',
  profiles: ['sell'],
  only: [],
  seed: 42,
  stats: { durationMilliseconds: 1000, sleptMilliseconds: 0, requests: 3 },
};

function redactor() {
  const made = createRedactor([typed]);
  [token, clientSecret].forEach((secret) => made.keep(secret));
  return made;
}

const report = reportOf(facts, [result], new Map(), redactor());

describe('a report', () => {
  it.each([
    { kind: 'JSON', text: JSON.stringify(report) },
    { kind: 'text', text: reportText(report) },
  ])('as $kind has no secret in it', ({ text }) => {
    const forms = [typed, encodeURIComponent(typed), JSON.stringify(typed).slice(1, -1), token, clientSecret];
    for (const secret of forms) expect(text).not.toContain(secret);
  });

  it.each([
    'FAIL HOLD-01  From a suspended allocation nothing is held.',
    'at        /code',
    'expected  409',
    'rule      https://site.example/decisions/hold-admission/#hold-01',
    `again     oat test --target https://issuer.example/v1 --sandbox-secret "$OAT_SANDBOX_SECRET" --only 'HOLD-01' --seed 42`,
    `-H "authorization: Bearer $TOKEN"`,
    'Rows           1 fail',
    'FAILED',
  ])('says %s', (line) => {
    expect(reportText(report)).toContain(line);
  });

  it('says how the run ended', () => {
    expect(report.exitCode).toBe(1);
  });
});
