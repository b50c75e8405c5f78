import type { MapEntry, YamlNode } from './node.ts';
import type { PathStep } from './nodeAt.ts';

/** Called for a node with the path from the root to it (reused: copy it to keep it) and the entry that it is the value of. */
export type Visit = (node: YamlNode, path: readonly PathStep[], entry: MapEntry | undefined) => void;

/**
 * Visits a node and everything below it, parents first, in the order of the entries; an aliased node once for every
 * place that it is used in. Reading a document has bounded both the depth and the number of visits.
 */
export function walk(root: YamlNode | undefined, visit: Visit): void {
  if (root !== undefined) walkNode(root, [], undefined, visit);
}

function walkNode(node: YamlNode, path: PathStep[], entry: MapEntry | undefined, visit: Visit): void {
  visit(node, path, entry);
  if (node.type === 'map') {
    for (const child of node.entries) {
      path.push(child.name);
      walkNode(child.value, path, child, visit);
      path.pop();
    }
  } else if (node.type === 'sequence') {
    for (const [index, item] of node.items.entries()) {
      path.push(index);
      walkNode(item, path, undefined, visit);
      path.pop();
    }
  }
}
