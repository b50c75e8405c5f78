import { expect, test } from 'vitest';
import { sameData } from '../../../src/core/model/sameData.ts';

const unit = { id: 'dev', whole: true };

test.each([
  ['equal texts', 'a', 'a'],
  [
    'Maps in another order',
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
    new Map([
      ['b', 2],
      ['a', 1],
    ]),
  ],
  ['Maps of equal objects', new Map([['x', unit]]), new Map([['x', { ...unit }]])],
  ['Sets', new Set(['a', 'b']), new Set(['b', 'a'])],
  ['lists', [1, [2]], [1, [2]]],
])('%s are the same', (_, a, b) => {
  expect(sameData(a, b)).toBe(true);
});

test.each([
  ['a number and its text', 1, '1'],
  ['null and an object', null, {}],
  [
    'a Map with one entry more',
    new Map([['a', 1]]),
    new Map([
      ['a', 1],
      ['b', 2],
    ]),
  ],
  ['Maps of one size with other keys', new Map([['a', undefined]]), new Map([['b', undefined]])],
  ['Maps that differ deep inside', new Map([['x', unit]]), new Map([['x', { ...unit, whole: false }]])],
  ['Sets of one size', new Set(['a']), new Set(['b'])],
  ['a Set and a Map', new Set(), new Map()],
  ['a list and an object', [], {}],
  ['objects where one has a field of undefined', { a: 1, b: undefined }, { a: 1, c: undefined }],
  ['lists in another order', [1, 2], [2, 1]],
])('%s are not', (_, a, b) => {
  expect(sameData(a, b)).toBe(false);
  expect(sameData(b, a)).toBe(false);
});
