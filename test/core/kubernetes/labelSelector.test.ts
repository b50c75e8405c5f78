import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Labels,
  matches,
  readLabelSelector,
  readLabels,
  readSelectorMap,
  selectorText,
  verdicts,
} from '../../../src/core/kubernetes/labelSelector.ts';
import { nodeOf } from '../../support/nodeOf.ts';

const web = new Map([
  ['app', 'web'],
  ['tier', 'front'],
]);

/** As `kubectl get pods -l …` prints the selector, and whether `app=web,tier=front` is in its answer. */
const table: readonly (readonly [string, string, boolean])[] = [
  ['{ matchLabels: { app: web } }', 'app=web', true],
  ['{ matchLabels: { app: web, tier: front } }', 'app=web,tier=front', true],
  ['{ matchLabels: { app: web, tier: back } }', 'app=web,tier=back', false],
  ['{ matchLabels: { app: Web } }', 'app=Web', false],
  ['{ matchLabels: { release: stable } }', 'release=stable', false],
  ['{ matchExpressions: [{ key: tier, operator: In, values: [back, front] }] }', 'tier in (back,front)', true],
  ['{ matchExpressions: [{ key: tier, operator: In, values: [back, mid] }] }', 'tier in (back,mid)', false],
  ['{ matchExpressions: [{ key: tier, operator: In, values: [front] }] }', 'tier=front', true],
  ['{ matchExpressions: [{ key: tier, operator: NotIn, values: [back] }] }', 'tier notin (back)', true],
  ['{ matchExpressions: [{ key: tier, operator: NotIn, values: [front] }] }', 'tier notin (front)', false],
  ['{ matchExpressions: [{ key: canary, operator: NotIn, values: ["yes"] }] }', 'canary notin (yes)', true],
  ['{ matchExpressions: [{ key: canary, operator: In, values: ["yes"] }] }', 'canary=yes', false],
  ['{ matchExpressions: [{ key: app, operator: Exists }] }', 'app', true],
  ['{ matchExpressions: [{ key: canary, operator: Exists }] }', 'canary', false],
  ['{ matchExpressions: [{ key: canary, operator: DoesNotExist }] }', '!canary', true],
  ['{ matchExpressions: [{ key: app, operator: DoesNotExist }] }', '!app', false],
  [
    '{ matchLabels: { app: web }, matchExpressions: [{ key: tier, operator: NotIn, values: [front] }] }',
    'app=web,tier notin (front)',
    false,
  ],
  ['{}', '', true],
];

describe('a LabelSelector', () => {
  test.each(table)('%s reads as `%s` and takes app=web,tier=front: %s', (yaml, text, taken) => {
    const selector = readLabelSelector(nodeOf(yaml));
    expect(selector && selectorText(selector)).toBe(text);
    expect(selector && matches(selector, web)).toBe(taken);
  });

  test.each(['null', '[]', 'web', '5'])('that is %s is none', (yaml) => {
    expect(readLabelSelector(nodeOf(yaml))).toBeUndefined();
  });

  test('with an operator that does not exist keeps what can be read', () => {
    const yaml =
      '{ matchLabels: { app: web }, matchExpressions: [{ key: a, operator: Contains }, { operator: In }, 7] }';
    const selector = readLabelSelector(nodeOf(yaml));
    expect(selector && selectorText(selector)).toBe('app=web');
  });

  test('says of each requirement whether it holds, and what is there', () => {
    const selector = readSelectorMap(nodeOf('{ app: web, tier: back, release: stable }'));
    expect(selector && verdicts(selector, web).map(({ actual, holds }) => [actual, holds])).toEqual([
      ['web', true],
      ['front', false],
      [undefined, false],
    ]);
  });

  test('covers each requirement as it is written', () => {
    const text = 'matchLabels: { app: web }\nmatchExpressions:\n  - { key: tier, operator: Exists }\n';
    const spans = readLabelSelector(nodeOf(text))?.requirements.map(({ span }) => text.slice(span.start, span.end));
    expect(spans).toEqual(['app: web', '{ key: tier, operator: Exists }']);
  });
});

describe("a Service's selector", () => {
  test('is a plain map of labels', () => {
    const selector = readSelectorMap(nodeOf('{ app: web, "matchLabels": x }'));
    expect(selector && selectorText(selector)).toBe('app=web,matchLabels=x');
  });

  test('takes its values as kubectl reads them', () => {
    const selector = readSelectorMap(nodeOf('{ release: 0644, canary: yes, version: "1.10" }'));
    expect(selector && selectorText(selector)).toBe('release=420,canary=true,version=1.10');
  });
});

test('labels that are maps, lists or null are none', () => {
  expect([...readLabels(nodeOf('{ app: web, a: null, b: {}, c: [x] }'))]).toEqual([['app', 'web']]);
  expect(readLabels(undefined).size).toBe(0);
});

interface WrittenExpression {
  readonly key: string;
  readonly operator: 'In' | 'NotIn' | 'Exists' | 'DoesNotExist';
  readonly values: readonly string[];
}

interface WrittenSelector {
  readonly matchLabels: Readonly<Record<string, string>>;
  readonly matchExpressions: readonly WrittenExpression[];
}

/**
 * The rules as the documentation words them: the requirements are ANDed; `In`: the key with one of the values; `NotIn`: another
 * value, or no such key; `Exists`: the key; `DoesNotExist`: no such key.
 * https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors
 */
function takes({ matchLabels, matchExpressions }: WrittenSelector, labels: Labels): boolean {
  for (const [key, value] of Object.entries(matchLabels)) if (labels.get(key) !== value) return false;
  for (const { key, operator, values } of matchExpressions) {
    const there = labels.has(key);
    const listed = there && values.some((value) => value === labels.get(key));
    if (operator === 'In' && !listed) return false;
    if (operator === 'NotIn' && listed) return false;
    if (operator === 'Exists' && !there) return false;
    if (operator === 'DoesNotExist' && there) return false;
  }
  return true;
}

test('any LabelSelector takes what the documentation says', () => {
  const key = fc.constantFrom('app', 'tier', 'release');
  const value = fc.constantFrom('web', 'front', 'back');
  const expression = fc.record({
    key,
    operator: fc.constantFrom('In', 'NotIn', 'Exists', 'DoesNotExist'),
    values: fc.array(value, { maxLength: 3 }),
  });
  const written = fc.record({
    matchLabels: fc.dictionary(key, value),
    matchExpressions: fc.array(expression, { maxLength: 3 }),
  });
  const labels = fc.uniqueArray(fc.tuple(key, value), { selector: ([name]) => name }).map((pairs) => new Map(pairs));
  fc.assert(
    fc.property(written, labels, (selector, carried) => {
      const read = readLabelSelector(nodeOf(JSON.stringify(selector)));
      expect(read && matches(read, carried)).toBe(takes(selector as WrittenSelector, carried));
    }),
    { numRuns: 1000 },
  );
});
