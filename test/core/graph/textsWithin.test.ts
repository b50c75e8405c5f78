import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/core/graph/similarity.ts';
import { textsWithin } from '../../../src/core/graph/textsWithin.ts';
import { noTexts, withTextsInSteps } from '../../../src/core/model/sortedTexts.ts';
import { finish } from '../../../src/core/model/steps.ts';

/** Those within so many edits, in order. */
function found(texts: readonly string[], wanted: string, limit: number): readonly string[] {
  return [...textsWithin(finish(withTextsInSteps(noTexts, new Set(), texts)), wanted, limit)].sort();
}

/** By comparing with each. */
function compared(texts: readonly string[], wanted: string, limit: number): readonly string[] {
  return texts.filter((one) => editDistance(one, wanted, limit) <= limit).sort();
}

test.each([
  ['settngs', 1, ['settings']],
  ['settings', 1, ['settings']],
  ['setings-2', 2, ['settings-2']],
  ['ab', 0, []],
  ['', 1, ['a']],
])('of some names those near %j within %d edits are %j', (wanted, limit, expected) => {
  const names = ['a', 'ba', 'settings', 'settings-2', 'settled', 'web', 'wbe'];
  expect(found(names, wanted, limit)).toEqual(expected);
});

test('they are those that comparing with every name finds, whatever the names', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 8 });
  const names = fc.uniqueArray(name, { maxLength: 40 });
  fc.assert(
    fc.property(names, name, fc.integer({ min: 0, max: 3 }), (texts, wanted, limit) => {
      expect(found(texts, wanted, limit)).toEqual(compared(texts, wanted, limit));
    }),
    { numRuns: 3_000 },
  );
});

test('and so with long names that begin or end alike', () => {
  const text = fc
    .tuple(
      fc.constantFrom('payment-', 'payments-', 'payment-cart-'),
      fc.string({ unit: fc.constantFrom('x', 'y', '1', '2'), maxLength: 5 }),
      fc.constantFrom('', '-config', '-confg'),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.uniqueArray(text, { maxLength: 60 }), text, (texts, wanted) => {
      expect(found(texts, wanted, 2)).toEqual(compared(texts, wanted, 2));
    }),
    { numRuns: 1_000 },
  );
});
