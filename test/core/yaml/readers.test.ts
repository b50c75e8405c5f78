import { describe, expect, test } from 'vitest';
import { MAX_DEPTH } from '../../../src/core/yaml/builderState.ts';
import { readEvents } from '../../../src/core/yaml/eventReader.ts';
import { readRecovering } from '../../../src/core/yaml/recoveringReader.ts';
import { parseRelaxed } from '../../../src/core/yaml/relaxedIndentation.ts';
import { splitDocuments } from '../../../src/core/yaml/splitDocuments.ts';
import { corpusTexts, hasCorpus, withoutCorpus } from './support.ts';

/** Both readers, where the fast one reads the text at all: values, spans, errors and duplicates have to be the same. */
function bothReaders(text: string): readonly [fast: unknown, recovering: unknown] | undefined {
  const result = parseRelaxed(text, MAX_DEPTH);
  if (!result.ok || result.parsed !== text) return undefined;
  const fast = readEvents(text, text, result.events);
  const recovering = readRecovering(text);
  return [
    { root: fast.root, errors: fast.errors, duplicateKeys: fast.duplicateKeys },
    { root: recovering.root, errors: recovering.errors, duplicateKeys: recovering.duplicateKeys },
  ];
}

const documents: readonly string[] = [
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n  - name: web\n    image: nginx:1.27 # c\n    ports:\n      - containerPort: 80\n',
  'a:\nb: # c\n  # d\n\nc:\n  - \n  -\n  - x\n',
  'a: &x !!str\nb: !!int "3"\nc: &y\n  - *x\nd: *y\n*x : 1\n',
  'a: &a {b: 1, c}\nd:\n  <<: *a\n  e: [x: 1, {y: 2}: z, [], {}, ? w]\n',
  'a: |\n  x\n\n   y\n\nb: >-\n  x\n  y\n\n  z\nc: |+\n  x\n\nd: |2 # c\n   x\n',
  "a: x\n  y\n\n  z\nb: \"x\n  y\\n\\\n  z\"\nc: 'it''s\n\n  so'\n",
  '? a\n: b\n? c\n? - x\n  - y\n: {z: 1}\n',
  '{\n\t"a": [1, 2.5, true, null],\n\t"b": {"c": "\\u00e9"}\n}\n',
  '- - a\n  - b: 1\n    c: 2\n-\n  - d\n',
  'a:\r\n  - b\r\n  - |\r\n    x\r\n\r\nc: d\r\n',
  'a: 1\na: 2\nx: {n: 1, "false": 2}\n',
  '~: a\n[b]: c\n',
  '# c\n!!map {a: !!seq [b, !!str]}\n',
];

describe('both readers yield the same tree', () => {
  test.each(documents)('%j', (text) => {
    const both = bothReaders(text);
    expect(both).toBeDefined();
    expect(both?.[0]).toEqual(both?.[1]);
  });

  test.skipIf(!hasCorpus)(
    `for every real manifest that the fast one reads${withoutCorpus}`,
    { timeout: 300_000 },
    () => {
      let compared = 0;
      for (const text of corpusTexts()) {
        for (const slice of splitDocuments(text)) {
          const both = bothReaders(slice.text);
          if (both === undefined) continue;
          compared++;
          if (JSON.stringify(both[0]) !== JSON.stringify(both[1])) expect(both[0]).toEqual(both[1]);
        }
      }
      expect(compared).toBeGreaterThan(1000);
    },
  );
});
