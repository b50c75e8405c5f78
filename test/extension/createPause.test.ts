import { expect, test } from 'vitest';
import { createPause } from '../../src/extension/createPause.ts';
import { inSlices } from '../../src/extension/inSlices.ts';

/** Counts the turns of the event loop while work is done. */
async function inTurns<Result>(work: (turn: () => number) => Promise<Result>): Promise<Result> {
  let turns = 0;
  let isDone = false;
  const count = () => {
    turns++;
    if (!isDone) setImmediate(count);
  };
  setImmediate(count);
  return work(() => turns).finally(() => {
    isDone = true;
  });
}

test('work gives way at its first pause, and then not before its slice is over', async () => {
  const pause = createPause();
  expect(await pause()).toBe(true);
  expect(await pause()).toBe(false);
  const start = performance.now();
  while (performance.now() - start < 11);
  expect(await pause()).toBe(true);
});

test('pieces of work that give way at once go on in turns of their own, in their order', async () => {
  const turns = await inTurns(async (turn) => {
    const pauses = [createPause(), createPause(), createPause()];
    return Promise.all(pauses.map((pause) => pause().then(turn)));
  });
  expect(turns).toEqual([...new Set(turns)].sort((a, b) => a - b));
});

test('work that is given up does not do its next step', async () => {
  let done = 0;
  function* steps() {
    for (; done < 100; done++) yield;
    return 'whole';
  }
  expect(await inSlices(steps(), () => true)).toBe(undefined);
  expect(done).toBeLessThan(100);
  expect(await inSlices(steps(), () => false)).toBe('whole');
});
