import { expect, test } from 'vitest';
import { finish, flatMapInSteps, sortInSteps, visitInSteps } from '../../../src/core/model/steps.ts';

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

test('what is sorted in steps is in order, and what is equal stays as it came', () => {
  const words = ['pear', 'fig', 'plum', 'kiwi', 'nut', 'lime', 'date'];
  const byLength = (a: string, b: string) => a.length - b.length;
  const sorted = ['fig', 'nut', 'pear', 'plum', 'kiwi', 'lime', 'date'];
  for (const itemsPerStep of [1, 2, 3, 100]) expect(finish(sortInSteps(words, itemsPerStep, byLength))).toEqual(sorted);
  expect(finish(sortInSteps([], 2, byLength))).toEqual([]);
});

test('what items are mapped to stands in one list, in their order', () => {
  const twice = flatMapInSteps([1, 2, 3], 2, (item) => (item === 2 ? [] : [item, item]));
  expect(twice.next().done).toBe(false);
  expect(finish(twice)).toEqual([1, 1, 3, 3]);
});
