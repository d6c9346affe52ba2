import { expect, it } from 'vitest';
import { createBell } from './bell.ts';

it('lets a few go on at once, and many together', async () => {
  const bell = createBell();
  bell.listen(() => []);
  const order: string[] = [];
  const alone = bell.rest().then(() => order.push('alone'));
  await alone;
  for (let listener = 0; listener < 500; listener += 1) bell.listen(() => []);
  const many = [bell.rest(), bell.rest()].map((rest) => rest.then(() => order.push('many')));
  await new Promise((resolve) => setImmediate(resolve));
  expect(order).toEqual(['alone']);
  await Promise.all(many);
  expect(order).toEqual(['alone', 'many', 'many']);
});

it('rings those whose streams have something new', async () => {
  const bell = createBell();
  const [one, other] = [bell.listen(() => ['a']), bell.listen(() => ['b'])];
  bell.ring(new Set(['a']));
  expect(await one.next(10_000)).toBe('rung');
  expect(await other.next(1)).toBe('time');
});
