import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countOf } from '../../../src/core/kubernetes/intOrPercent.ts';
import { rolloutBounds } from '../../../src/core/kubernetes/rolloutBounds.ts';

test.each([
  [4, undefined, undefined, { surge: 1, unavailable: 1, most: 5, fewestReady: 3 }],
  [4, '1', '0', { surge: 1, unavailable: 0, most: 5, fewestReady: 4 }],
  [3, undefined, undefined, { surge: 1, unavailable: 0, most: 4, fewestReady: 3 }],
  [10, '30%', '30%', { surge: 3, unavailable: 3, most: 13, fewestReady: 7 }],
  // both come to nothing: one may be missing
  [1, '0', '25%', { surge: 0, unavailable: 1, most: 1, fewestReady: 0 }],
  [2, '0', '5', { surge: 0, unavailable: 2, most: 2, fewestReady: 0 }],
])('%i replicas with maxSurge %s and maxUnavailable %s', (replicas, maxSurge, maxUnavailable, bounds) => {
  expect(rolloutBounds(replicas, maxSurge, maxUnavailable)).toEqual(bounds);
});

test.each([
  ['0', '0'],
  ['0%', '0'],
  ['-1', '1'],
  ['25', '25 %'],
  ['a few', '1'],
  ['', '1'],
])('maxSurge %s and maxUnavailable %s are none', (maxSurge, maxUnavailable) => {
  expect(rolloutBounds(4, maxSurge, maxUnavailable)).toBeUndefined();
});

const step = fc.oneof(
  fc.nat({ max: 50 }).map(String),
  fc.nat({ max: 100 }).map((percent) => `${percent}%`),
);

test('an update can always go on, and never has fewer Pods than none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), step, step, (replicas, maxSurge, maxUnavailable) => {
      const bounds = rolloutBounds(replicas, maxSurge, maxUnavailable);
      if (bounds === undefined) return;
      expect(bounds.surge + bounds.unavailable).toBeGreaterThan(0);
      expect(bounds.most).toBeGreaterThanOrEqual(replicas);
      expect(bounds.fewestReady).toBeGreaterThanOrEqual(0);
      expect(bounds.fewestReady).toBeLessThanOrEqual(replicas);
    }),
  );
});

test('a percentage is the nearest whole number of Pods above or below', () => {
  fc.assert(
    fc.property(fc.nat({ max: 1000 }), fc.nat({ max: 100 }), (total, percent) => {
      const [up, down] = [countOf(`${percent}%`, total, 'up'), countOf(`${percent}%`, total, 'down')];
      // counted out, one Pod after the other
      let below = 0;
      while ((below + 1) * 100 <= percent * total) below++;
      expect(down).toBe(below);
      expect(up).toBe(below * 100 === percent * total ? below : below + 1);
    }),
  );
});
