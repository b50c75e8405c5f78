import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span, YamlNode } from '../../../src/core/yaml/node.ts';
import { nodeAt } from '../../../src/core/yaml/nodeAt.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { splitDocuments } from '../../../src/core/yaml/splitDocuments.ts';
import { walk } from '../../../src/core/yaml/walk.ts';
import { corpusTexts, hasCorpus, withoutCorpus } from './support.ts';

const seed = 20260101;

const sample = `apiVersion: v1
kind: Service
metadata: {name: web, labels: {app: "web", 'tier': front}}
spec: &spec
  ports:
  - name: http # c
    port: 80
  -
    name: https
  text: |-
    one
      two
  empty:
  more: *spec2
other: &spec2
  <<: [{a: 1}, {b: 2}]
  ? key
  : !!str 12
`;

/** Pieces that mean something in YAML, so that random texts get somewhere. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('a', 'b: ', '- ', ': ', ':', '\n', '\n  ', '\n    ', '\t', ' ', '\r\n', '#', ' # c'),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '&x ',
      '*x',
      '<<: ',
      '!!int ',
      '!',
      '|',
      '>',
      '? ',
      '@',
      '%',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '---',
      '...',
      '\n---\n',
      '\n...\n',
      '{{ x }}',
      '\\',
      '\\u12',
      '0x1',
      '1e3',
      '~',
      '\0',
      '\uFEFF',
      '\uD800',
      '한',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) },
);

const texts = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

const mutations = (text: string) =>
  fc
    .array(fc.tuple(fc.nat(text.length), fc.nat(12), piece), { minLength: 1, maxLength: 4 })
    .map((edits) =>
      edits.reduce(
        (result, [at, length, inserted]) => result.slice(0, at) + inserted + result.slice(at + length),
        text,
      ),
    );

describe('whatever the text', () => {
  test('random pieces', () => {
    fc.assert(fc.property(texts, checkText), { seed, numRuns: 3000 });
  });

  test('a mutated manifest', () => {
    fc.assert(fc.property(mutations(sample), checkText), { seed, numRuns: 1000 });
  });

  test('a manifest that is cut off anywhere', () => {
    for (let length = 0; length <= sample.length; length++) checkText(sample.slice(0, length));
  });

  test.skipIf(!hasCorpus)(`mutated real manifests${withoutCorpus}`, { timeout: 300_000 }, () => {
    const sampled = corpusTexts().filter((text, index) => index % 20 === 0 && text.length < 20_000);
    expect(sampled.length).toBeGreaterThan(50);
    for (const text of sampled) fc.assert(fc.property(mutations(text), checkText), { seed, numRuns: 3 });
  });
});

/** Slices are where they say; every span is inside the text and in order, children inside their parents. */
function checkText(text: string): void {
  for (const slice of splitDocuments(text)) {
    expect(text.startsWith(slice.text, slice.start)).toBe(true);
    checkDocument(slice.text);
  }
  checkDocument(text);
}

function checkDocument(text: string): void {
  const document = readDocument(text);
  const check = (span: Span, inside: Span): void => {
    const fits = inside.start <= span.start && span.start <= span.end && span.end <= inside.end;
    if (!fits)
      expect.fail(`${JSON.stringify(span)} is outside of ${JSON.stringify(inside)} in ${JSON.stringify(text)}`);
  };
  const whole = { start: 0, end: text.length };
  for (const error of document.errors) check(error.span, whole);
  const aliased = aliasedNodes(document.root);
  // What an alias stands for comes before it, and may itself have been lost in an error.
  const isAlias = (node: YamlNode, parent: Span) =>
    aliased.has(node) || (document.errors.length > 0 && node.end <= parent.start);
  walk(document.root, (node) => {
    check(node, whole);
    if (node.type === 'sequence') for (const item of node.items) if (!isAlias(item, node)) check(item, node);
    if (node.type !== 'map') return;
    for (const { key, value, merged } of node.entries) {
      if (merged !== true) check(key, node);
      if (merged !== true && !isAlias(value, node)) check(value, node);
    }
  });
  for (const offset of [0, 1, text.length >> 1, text.length]) {
    expect(nodeAt(document, offset) === undefined).toBe(document.root === undefined);
  }
}

/** Nodes that stand in more than one place. */
function aliasedNodes(root: YamlNode | undefined): ReadonlySet<YamlNode> {
  const seen = new Set<YamlNode>();
  const aliased = new Set<YamlNode>();
  walk(root, (node) => (seen.has(node) ? aliased.add(node) : seen.add(node)));
  return aliased;
}
