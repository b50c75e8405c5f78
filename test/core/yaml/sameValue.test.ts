import { expect, test } from 'vitest';
import { sameValue } from '../../../src/core/yaml/sameValue.ts';
import { nodeOf } from '../../support/nodeOf.ts';

test.each([
  ['a', '"a"'],
  ['{ a: 1, b: [x, {}] }', 'b:\n  - "x"\n  - {}\na: 1'],
  ['~', 'null'],
])('%s and %s say the same', (a, b) => {
  expect(sameValue(nodeOf(a), nodeOf(b))).toBe(true);
});

test.each([
  ['1', '"1"'],
  ['{ a: 1 }', '{ a: 1, b: 2 }'],
  ['{ a: 1, b: 2 }', '{ a: 1 }'],
  ['[a, b]', '[b, a]'],
  ['[a]', '[a, a]'],
  ['{}', '[]'],
  ['{ a: ~ }', '{}'],
])('%s and %s do not', (a, b) => {
  expect(sameValue(nodeOf(a), nodeOf(b))).toBe(false);
});

test('nothing is the same as nothing only', () => {
  expect(sameValue(undefined, undefined)).toBe(true);
  expect(sameValue(nodeOf('a'), undefined)).toBe(false);
});
