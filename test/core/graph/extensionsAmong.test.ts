import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extensionsAmong } from '../../../src/core/graph/extensionsAmong.ts';
import { isExtension } from '../../../src/core/graph/similarity.ts';
import { noTexts, withTextsInSteps } from '../../../src/core/model/sortedTexts.ts';
import { finish } from '../../../src/core/model/steps.ts';

function found(texts: readonly string[], wanted: string): readonly string[] {
  return [...extensionsAmong(finish(withTextsInSteps(noTexts, new Set(), texts)), wanted)].sort();
}

test.each([
  ['web', ['old-web', 'web-config', 'web-old-config']],
  ['web-config', ['old.web-config', 'web', 'web-old-config']],
  ['shop-cart-api', ['shop-api', 'shop.api']],
  ['old-web-config', ['old-config', 'old-web', 'web-config']],
  ['website-2', ['website-old-2']],
  ['', []],
  ['a-'.repeat(200), []],
])('of some names those that have words more or less than %j are %j', (wanted, expected) => {
  const web = ['web', 'old-web', 'old.web-config', 'web-config', 'web-old-config', 'web-2', 'website-old-2'];
  expect(found([...web, 'old-config', 'shop-api', 'shop.api'], wanted)).toEqual(expected);
});

test('they are those that comparing with every name finds, whatever the names', () => {
  const word = fc.constantFrom('a', 'web', 'old', '1', '');
  const name = fc
    .array(fc.tuple(word, fc.constantFrom('-', '-', '.', '_')), { minLength: 1, maxLength: 5 })
    .map((words) => words.flat().join('').slice(0, -1));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 40 }), name, (texts, wanted) => {
      expect(found(texts, wanted)).toEqual(texts.filter((text) => isExtension(text, wanted)).sort());
    }),
    { numRuns: 3_000 },
  );
});
