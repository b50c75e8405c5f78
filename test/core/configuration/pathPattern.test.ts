import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesPath } from '../../../src/core/configuration/pathPattern.ts';

test.each([
  ['testdata', 'testdata/web.yaml', true],
  ['testdata/', 'deploy/testdata/deep/web.yaml', true],
  ['testdata', 'testdata2/web.yaml', false],
  ['/testdata', 'testdata/web.yaml', true],
  ['/testdata', 'deploy/testdata/web.yaml', false],
  ['./testdata', 'testdata/web.yaml', true],
  ['deploy/old', 'deploy/old/web.yaml', true],
  ['deploy/old', 'a/deploy/old/web.yaml', false],
  ['**/old', 'a/deploy/old/web.yaml', true],
  ['deploy/**/web.yaml', 'deploy/web.yaml', true],
  ['deploy/**/web.yaml', 'deploy/a/b/web.yaml', true],
  ['deploy/**', 'deploy/a/b/web.yaml', true],
  ['deploy/**', 'deployed/web.yaml', false],
  ['**', 'web.yaml', true],
  ['*.draft.yaml', 'a/web.draft.yaml', true],
  ['*.draft.yaml', 'a/web.yaml', false],
  ['a/*.yaml', 'a/b/web.yaml', false],
  ['a/*/web.yaml', 'a/b/web.yaml', true],
  ['web-?.yaml', 'web-1.yaml', true],
  ['web-?.yaml', 'web-10.yaml', false],
  ['w*b*.y*l', 'webb.yaml', true],
  ['a.b', 'aXb', false],
  ['', 'web.yaml', false],
  ['/', 'web.yaml', false],
])('%s names %s: %s', (pattern, path, expected) => {
  expect(matchesPath(pattern, path)).toBe(expected);
});

/** The same rule by trying everything: slow, and plain to see. */
function tried(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return true;
  if (path.length === 0) return pattern.every((segment) => segment === '**');
  if (first === '**') return tried(rest, path) || tried(pattern, path.slice(1));
  return triedWord([...first], [...(path[0] ?? '')]) && tried(rest, path.slice(1));
}

function triedWord([wanted, ...pattern]: readonly string[], word: readonly string[]): boolean {
  if (wanted === undefined) return word.length === 0;
  if (wanted === '*')
    return triedWord(pattern, word) || (word.length > 0 && triedWord([wanted, ...pattern], word.slice(1)));
  return word.length > 0 && (wanted === '?' || wanted === word[0]) && triedWord(pattern, word.slice(1));
}

test('any pattern names what trying all ways through it finds', () => {
  const segment = fc.oneof(
    { weight: 3, arbitrary: fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 4 }) },
    fc.constant('**'),
  );
  const name = fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 4 });
  const isWord = (text: string) => !/^\*\*\**$/.test(text) || text === '**';
  fc.assert(
    fc.property(
      fc.array(segment.filter(isWord), { minLength: 1, maxLength: 4 }),
      fc.array(name, { minLength: 1, maxLength: 4 }),
      (pattern, path) => {
        expect(matchesPath(`/${pattern.join('/')}`, path.join('/'))).toBe(tried(pattern, path));
      },
    ),
    { numRuns: 2_000 },
  );
});

test('a pattern of nothing but stars ends at once', () => {
  expect(matchesPath(`${'*a'.repeat(2_000)}b`, 'a'.repeat(20_000))).toBe(false);
  expect(matchesPath(`${'**/a/'.repeat(500)}b`, 'a/'.repeat(500))).toBe(false);
});
