import { expect, test } from 'vitest';
import { finish, visitInSteps } from '../../../src/core/model/steps.ts';

test('a step ends after so many items, and all items are visited in their order', () => {
  const visited: number[] = [];
  const steps = visitInSteps([1, 2, 3, 4, 5], 2, (item) => {
    visited.push(item);
  });
  steps.next();
  expect(visited).toEqual([1, 2]);
  steps.next();
  expect(visited).toEqual([1, 2, 3, 4]);
  expect(steps.next().done).toBe(true);
  expect(visited).toEqual([1, 2, 3, 4, 5]);
});

test('what steps come to is what they return', () => {
  function* sum() {
    let total = 0;
    yield* visitInSteps([1, 2, 3], 1, (item) => {
      total += item;
    });
    return total;
  }
  expect(finish(sum())).toBe(6);
});
