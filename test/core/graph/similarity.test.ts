import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, isExtension, isTypo } from '../../../src/core/graph/similarity.ts';

test.each([
  ['storefront', 'storefrnt', true],
  ['storefront', 'sotrefront', true],
  ['robot', 'robots', true],
  ['web', 'wbe', true],
  ['db', 'dc', false],
  ['cart', 'card', true],
  ['billing', 'shipping', false],
  ['web', 'web', false],
  ['redis-1', 'redis-2', false],
  ['v1-beta', 'v2-beta', false],
])('%s for %s is a slip of the keyboard: %s', (a, b, expected) => {
  expect(isTypo(a, b)).toBe(expected);
  expect(isTypo(b, a)).toBe(expected);
});

test.each([
  ['web', 'web-config', true],
  ['config', 'web-config', true],
  ['web', 'web-2', false],
  ['web', 'webconfig', false],
  ['a', 'a-config', false],
  ['web', 'web', false],
])('%s is %s with a prefix or suffix left out: %s', (a, b, expected) => {
  expect(isExtension(a, b)).toBe(expected);
  expect(isExtension(b, a)).toBe(expected);
});

describe('the edit distance', () => {
  test.each([
    ['', '', 0],
    ['abc', 'abc', 0],
    ['abc', 'acb', 1],
    ['abc', 'abcd', 1],
    ['abc', 'axc', 1],
    ['abcd', 'badc', 2],
  ])('of %j and %j is %i', (a, b, expected) => {
    expect(editDistance(a, b, 5)).toBe(expected);
  });

  test('is the same both ways, 0 only for equal texts, and above the limit where it is', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b, 10);
        expect(editDistance(b, a, 10)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(editDistance(a, b, 1) > 1).toBe(distance > 1);
      }),
    );
  });
});
