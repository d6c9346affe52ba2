import { expect, test } from 'vitest';
import { sentWhole } from './sent-whole.ts';

test.each([
  { title: 'text', content: '<svg/>' },
  { title: 'bytes', content: Uint8Array.of(1, 2, 3) },
  { title: 'nothing', content: '' },
])('$title, in one piece and kept by nobody', async ({ content }) => {
  const { streamed } = sentWhole('image/svg+xml', content);
  expect(streamed).toMatchObject({
    status: 200,
    headers: { 'content-type': 'image/svg+xml', 'cache-control': 'no-store' },
  });
  expect(await Array.fromAsync(streamed.body)).toEqual([content]);
});
