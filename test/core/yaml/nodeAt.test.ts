import { describe, expect, test } from 'vitest';
import { nodeAt } from '../../../src/core/yaml/nodeAt.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';

/** `$0` is the cursor; the answer is the path, and which side of the colon. */
const cases: readonly (readonly [text: string, answer: string])[] = [
  ['$0metadata:\n  name: web\n', 'key metadata'],
  ['meta$0data:\n  name: web\n', 'key metadata'],
  ['metadata$0:\n  name: web\n', 'key metadata'],
  ['metadata:$0\n  name: web\n', 'value metadata'],
  ['metadata:\n$0  name: web\n', 'value metadata'],
  ['metadata:\n  $0name: web\n', 'key metadata.name'],
  ['metadata:\n  name: w$0eb\n', 'value metadata.name'],
  ['metadata:\n  name: web$0\n', 'value metadata.name'],
  ['metadata:\n  name: web  # the$0 web\n', 'value metadata.name'],
  ['metadata:\n  name: web\n$0\nspec: {}\n', 'value '],
  ['metadata:\n  name: $0\nspec: {}\n', 'value metadata.name'],
  ['metadata:\n  name:  $0', 'value metadata.name'],
  ['ports:\n- name: a\n- na$0me: b\n', 'key ports.1.name'],
  ['ports:\n- name: a\n$0- name: b\n', 'value ports.1'],
  ['ports:\n- 80\n- 4$043\n', 'value ports.1'],
  ['ports: [80, 4$043]\n', 'value ports.1'],
  ['{"metadata": {"name": "w$0eb"}}', 'value metadata.name'],
  ['{"metadata": {"na$0me": "web"}}', 'key metadata.name'],
  ['text: |\n  one\n  t$0wo\n', 'value text'],
  ['a: &x {b: 1}\nc: *$0x\nd: 1\n', 'value c'],
  ['a: &x {b: 1}\n$0c: *x\n', 'key c'],
  ['a: &x {b: 1}\nc:\n  <<: *$0x\n  d: 1\n', 'value c'],
  ['a: &x {b: 1}\nc:\n  <<: *x\n  d: $01\n', 'value c.d'],
  ['n$0: 1\n', 'key false'],
  ['a: 1\na: $02\n', 'value a'],
];

describe('what stands at an offset', () => {
  test.each(cases)('%j', (marked, answer) => {
    const found = nodeAt(readDocument(marked.replace('$0', '')), marked.indexOf('$0'));
    expect(`${found?.on} ${found?.path.join('.')}`).toBe(answer);
  });

  test('the entry and its value come with it', () => {
    const found = nodeAt(readDocument('a: 1\na: 2\n'), 5);
    expect(found?.entry?.key).toMatchObject({ start: 5, end: 6 });
    expect(found?.node).toMatchObject({ value: 2 });
  });

  test('nothing is read, nothing is there', () => expect(nodeAt(readDocument('# c\n'), 1)).toBeUndefined());

  test('offsets outside belong to the root', () => {
    expect(nodeAt(readDocument('a: 1\n'), 99)?.path).toEqual([]);
    expect(nodeAt(readDocument('a: 1\n'), -1)?.path).toEqual([]);
  });
});
