import type { YamlNode } from '../yaml/node.ts';
import { entryOf } from '../yaml/nodes.ts';
import { type FieldPath, type FoundField, joinField } from './fieldPath.ts';

/** Many paths as one tree, so that an object is gone through once for all of them. */
export interface FieldTree {
  readonly keys: ReadonlyMap<string, FieldBelow>;
  readonly each: FieldTree | undefined;
  /** The places, among all paths, of those that end here. */
  readonly ends: readonly number[];
}

/** What a key leads to. */
interface FieldBelow {
  readonly tree: FieldTree;
  /** What the key adds to the field of its map, and what it is where nothing stands before it: `.spec` and `spec`. */
  readonly added: string;
  readonly alone: string;
}

/** A place that one of the paths of a tree leads to. */
export interface FoundInTree extends FoundField {
  /** The place of the path among all that the tree was made of. */
  readonly path: number;
}

/** The tree of some paths; `FoundInTree.path` is the place of a path among them, from 0. */
export function createFieldTree(paths: readonly FieldPath[]): FieldTree {
  return treeOf(
    paths.map((path, index) => ({ path, index })),
    0,
  );
}

/** What `findFields` finds of each path, path by path. */
export function findInTree(root: YamlNode, tree: FieldTree, prefix = ''): readonly FoundInTree[] {
  const found: FoundInTree[] = [];
  collect(root, root, tree, [prefix], found);
  return found.length > 1 ? found.sort((a, b) => a.path - b.path) : found;
}

interface NumberedPath {
  readonly path: FieldPath;
  readonly index: number;
}

function treeOf(paths: readonly NumberedPath[], depth: number): FieldTree {
  const below = new Map<string, NumberedPath[]>();
  const each: NumberedPath[] = [];
  const ends: number[] = [];
  for (const numbered of paths) {
    const step = numbered.path[depth];
    if (step === undefined) ends.push(numbered.index);
    else if ('each' in step) each.push(numbered);
    else below.set(step.key, [...(below.get(step.key) ?? []), numbered]);
  }
  return {
    keys: new Map([...below].map(([key, some]) => [key, belowKey(key, treeOf(some, depth + 1))])),
    each: each.length === 0 ? undefined : treeOf(each, depth + 1),
    ends,
  };
}

function belowKey(key: string, tree: FieldTree): FieldBelow {
  return { tree, added: joinField('x', key).slice(1), alone: joinField('', key) };
}

/** `steps` are what the field is made of; it is only written where something is found. */
function collect(node: YamlNode, parent: YamlNode, tree: FieldTree, steps: string[], found: FoundInTree[]): void {
  if (tree.ends.length > 0 && (node.type !== 'scalar' || node.value !== null)) {
    const field = steps.join('');
    for (const path of tree.ends) found.push({ node, field, parent, path });
  }
  if (node.type === 'sequence') {
    const { each } = tree;
    if (each === undefined) return;
    let index = 0;
    for (const item of node.items) {
      steps.push(`[${index++}]`);
      collect(item, node, each, steps, found);
      steps.pop();
    }
  } else if (node.type === 'map' && tree.keys.size > 0) {
    for (const entry of node.entries) {
      const below = tree.keys.get(entry.name);
      if (below === undefined || entryOf(node, entry.name) !== entry) continue;
      steps.push(steps.length === 1 && steps[0] === '' ? below.alone : below.added);
      collect(entry.value, node, below.tree, steps, found);
      steps.pop();
    }
  }
}
