import { expect, test } from 'vitest';
import { inOneGo } from '../../src/extension/inOneGo.ts';

test('what comes while something else is done is done together, and what comes after it by itself', async () => {
  const done: string[] = [];
  let last = Promise.resolve();
  const enqueue = (task: () => Promise<void>) => {
    last = last.then(task);
  };
  const take = inOneGo<string>(enqueue, async (items) => {
    done.push([...items].join(' '));
    await new Promise((resolve) => setTimeout(resolve, 1));
  });
  take(new Set());
  take(new Set(['a', 'b']));
  take(new Set(['b', 'c']));
  await Promise.resolve().then(() => undefined);
  take(new Set(['d']));
  take(new Set(['e', 'a']));
  await last;
  expect(done).toEqual(['a b c', 'd e a']);
});
