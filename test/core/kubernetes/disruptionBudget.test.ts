import { expect, test } from 'vitest';
import { disruptionAllowance } from '../../../src/core/kubernetes/disruptionBudget.ts';

test.each([
  [4, { minAvailable: '3' }, { kept: 3, evictable: 1 }],
  [4, { minAvailable: '100%' }, { kept: 4, evictable: 0 }],
  // half of 7 is 4
  [7, { minAvailable: '50%' }, { kept: 4, evictable: 3 }],
  [7, { maxUnavailable: '30%' }, { kept: 4, evictable: 3 }],
  [3, { maxUnavailable: '1' }, { kept: 2, evictable: 1 }],
  [1, { minAvailable: '1' }, { kept: 1, evictable: 0 }],
  [1, { minAvailable: '2' }, { kept: 2, evictable: 0 }],
  [1, { maxUnavailable: '5' }, { kept: 0, evictable: 1 }],
  [4, {}, { kept: 4, evictable: 0 }],
])('of %i Pods, with %j', (pods, budget, allowance) => {
  expect(disruptionAllowance(pods, { minAvailable: undefined, maxUnavailable: undefined, ...budget })).toEqual(
    allowance,
  );
});

test.each([
  { minAvailable: '1', maxUnavailable: '1' },
  { minAvailable: '-1', maxUnavailable: undefined },
  { minAvailable: 'one', maxUnavailable: undefined },
])('nothing is said of %j, which the API server rejects', (budget) => {
  expect(disruptionAllowance(4, budget)).toBeUndefined();
});
