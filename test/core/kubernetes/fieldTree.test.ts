import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FieldPath, findFields } from '../../../src/core/kubernetes/fieldPath.ts';
import { createFieldTree, findInTree } from '../../../src/core/kubernetes/fieldTree.ts';
import { nodeOf } from '../../support/nodeOf.ts';

test('a tree of paths finds what each path finds by itself, path by path', () => {
  fc.assert(
    fc.property(fc.array(path, { maxLength: 6 }), value, (paths, json) => {
      const root = nodeOf(JSON.stringify(json));
      const expected = paths.flatMap((one, index) =>
        findFields(root, one, 'at').map((found) => ({ ...found, path: index })),
      );
      expect(findInTree(root, createFieldTree(paths), 'at')).toEqual(expected);
    }),
    { seed: 20260101 },
  );
});

test('of two equal keys the last one counts', () => {
  const tree = createFieldTree([[{ key: 'a' }]]);
  expect(findInTree(nodeOf('{ a: 1, a: 2 }'), tree).map(({ node }) => node)).toMatchObject([{ text: '2' }]);
});

const key = fc.constantFrom('a', 'b', 'c/d');
const path: fc.Arbitrary<FieldPath> = fc.array(
  fc.oneof(
    key.map((name) => ({ key: name })),
    fc.constant({ each: true } as const),
  ),
  { maxLength: 4 },
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, 1, 'x'),
    fc.dictionary(key, tie('value'), { maxKeys: 3 }),
    fc.array(tie('value'), { maxLength: 3 }),
  ),
}));
