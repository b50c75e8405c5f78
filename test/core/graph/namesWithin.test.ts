import fc from 'fast-check';
import { expect, test } from 'vitest';
import { namesWithin } from '../../../src/core/graph/namesWithin.ts';
import { editDistance } from '../../../src/core/graph/similarity.ts';

const named = (names: readonly string[]) => names.map((name) => ({ name }));

test.each([
  ['settngs', 1, ['settings']],
  ['settings', 1, ['settings']],
  ['setings-2', 2, ['settings-2']],
  ['ab', 0, []],
  ['', 1, ['a']],
])('of some names those near %j within %d edits are %j', (wanted, limit, expected) => {
  const names = named(['a', 'ba', 'settings', 'settings-2', 'settled', 'web', 'web', 'wbe']);
  expect(namesWithin(names, wanted, limit).map(({ name }) => name)).toEqual(expected);
});

test('they are those that comparing with every name finds, whatever the names', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), name, fc.integer({ min: 0, max: 3 }), (names, wanted, limit) => {
      const all = named(names);
      expect(namesWithin(all, wanted, limit)).toEqual(
        all.filter((one) => editDistance(one.name, wanted, limit) <= limit),
      );
    }),
    { numRuns: 2_000 },
  );
});

test('and so with long names that begin alike', () => {
  const name = fc.tuple(
    fc.constantFrom('payment-', 'payments-', 'payment-cart-'),
    fc.string({ unit: fc.constantFrom('x', 'y'), maxLength: 5 }),
    fc.constantFrom('', '-config', '-confg'),
  );
  const text = name.map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(text, { maxLength: 40 }), text, (names, wanted) => {
      const all = named(names);
      expect(namesWithin(all, wanted, 2)).toEqual(all.filter((one) => editDistance(one.name, wanted, 2) <= 2));
    }),
    { numRuns: 1_000 },
  );
});
