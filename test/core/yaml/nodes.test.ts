import { describe, expect, test } from 'vitest';
import {
  childOf,
  descend,
  entriesOf,
  entryOf,
  isAbsent,
  itemsOf,
  scalarOf,
  stringOf,
  textOf,
} from '../../../src/core/yaml/nodes.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { walk } from '../../../src/core/yaml/walk.ts';

const { root } = readDocument('a: 1\nb: [x, {c: yes}]\na: 0644\nd: &d {e: f}\ng: *d\nh: ~\n');

describe('looking into nodes', () => {
  test('the last entry of a name counts', () => {
    expect(textOf(childOf(root, 'a'))).toBe('420');
    expect(entryOf(root, 'a')?.key.start).toBe(22);
    expect(entriesOf(root)).toHaveLength(6);
  });

  test('paths', () => {
    expect(textOf(descend(root, 'b', 1, 'c'))).toBe('true');
    expect(descend(root, 'b', 2, 'c')).toBeUndefined();
    expect(descend(root, 'a', 'b', 0)).toBeUndefined();
    expect(descend(root)).toBe(root);
  });

  test('a string is only what Kubernetes sees as one', () => {
    expect(stringOf(descend(root, 'b', 0))).toBe('x');
    expect(stringOf(childOf(root, 'a'))).toBeUndefined();
    expect(stringOf(root)).toBeUndefined();
    expect(textOf(childOf(root, 'h'))).toBeUndefined();
    expect(scalarOf(childOf(root, 'h'))?.text).toBe('~');
  });

  test('a wrong type is simply not there', () => {
    expect(itemsOf(root)).toEqual([]);
    expect(entriesOf(childOf(root, 'b'))).toEqual([]);
    expect(childOf(undefined, 'a')).toBeUndefined();
    expect(isAbsent(undefined)).toBe(true);
    expect(isAbsent(childOf(root, 'h'))).toBe(true);
    expect(isAbsent(childOf(root, 'a'))).toBe(false);
  });

  test('a walk visits every place, aliases too', () => {
    const paths: string[] = [];
    walk(root, (_node, path) => paths.push(path.join('.')));
    expect(paths).toEqual(['', 'a', 'b', 'b.0', 'b.1', 'b.1.c', 'a', 'd', 'd.e', 'g', 'g.e', 'h']);
  });
});
