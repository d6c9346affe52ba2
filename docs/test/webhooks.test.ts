import { readFile, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { freePort } from '../../reference-server/src/testing/free-port.ts';
import { blocksOf, inTerminal, typedOf, writeFileOf } from './support/typed-page.ts';

const modules = resolve(import.meta.dirname, '../../node_modules');

/** All that is due has been delivered and written down once a move of the world's clock is answered. */
const settle = `curl -sf -X PUT "$BASE_URL/sandbox/worlds/$WORLD/clock" -o settled.json \\
  -H "Authorization: Bearer $SANDBOX_SECRET" -H 'Content-Type: application/json' -d "{\\"now\\": \\"$LATER\\"}"`;

/** The page's lines with the receiver started where the page says so, and stopped at the end. */
async function lines(): Promise<string> {
  const [create = '', ...after] = await blocksOf('webhooks', 'Second terminal');
  const [, start = ''] = await blocksOf('webhooks', 'Third terminal');
  return [
    await typedOf('integrate'),
    create,
    `export PORT; (${start.replace('node receiver.mjs', 'exec node receiver.mjs').trim()}) > received.txt & LISTENS=$!`,
    'trap "kill $LISTENS" EXIT',
    'until curl -s -o /dev/null "$RECEIVER"; do sleep 0.05; done',
    ...after.slice(0, 1),
    settle,
    ...after.slice(1),
  ].join('\n');
}

it('delivers to the receiver of the page, signed and in order', () =>
  inTerminal(async ({ folder, type }) => {
    await writeFileOf('webhooks', 'receiver.mjs', folder);
    await symlink(modules, join(folder, 'node_modules'));
    const port = String(await freePort());
    const printed = await type(await lines(), { PORT: port, RECEIVER: `http://127.0.0.1:${port}/` });
    const received = (await readFile(join(folder, 'received.txt'), 'utf8')).trimEnd().split('\n');
    const types = ['webhook.created', 'webhook.replayed', 'webhook.tested'];
    expect(received.map((line) => line.split(' ').at(-1))).toEqual(types);
    expect(printed.match(/^204$/gm)?.length).toBeGreaterThanOrEqual(types.length);
    expect(printed.trimEnd().split('\n').slice(-3)).toEqual(types.map((one) => `event: ${one}`));
  }));
