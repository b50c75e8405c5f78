import type { YamlNode } from '../yaml/node.ts';
import type { Resource } from './resource.ts';

/** A tree, and the documents of the nodes in it that were brought in from elsewhere. */
export type OriginatedTree = Pick<Resource, 'node' | 'origins'>;

/** True where two trees say the same, and say it at the same places of the same documents: one can stand for the other. */
export function sameTree(a: OriginatedTree, b: OriginatedTree): boolean {
  return sameNodes(a, b, (one, other) => {
    const isMoved = one.start !== other.start || one.end !== other.end;
    return !isMoved && a.origins.get(one) === b.origins.get(other);
  });
}

/** True where two trees say the same, and what others brought in comes from the same files, wherever it stands there now. */
export function sameText(a: OriginatedTree, b: OriginatedTree): boolean {
  return sameNodes(a, b, (one, other) => a.origins.get(one)?.path === b.origins.get(other)?.path);
}

function sameNodes(
  a: OriginatedTree,
  b: OriginatedTree,
  isFromSame: (one: YamlNode, other: YamlNode) => boolean,
): boolean {
  return same(a.node, b.node);

  function same(one: YamlNode, other: YamlNode): boolean {
    if (one === other) return true;
    if (!isFromSame(one, other)) return false;
    if (one.type === 'scalar') {
      return (
        other.type === 'scalar' && one.text === other.text && one.value === other.value && one.style === other.style
      );
    }
    if (one.type === 'sequence') {
      if (other.type !== 'sequence' || one.flow !== other.flow || one.items.length !== other.items.length) return false;
      return one.items.every((item, index) => {
        const twin = other.items[index];
        return twin !== undefined && same(item, twin);
      });
    }
    if (other.type !== 'map' || one.flow !== other.flow || one.entries.length !== other.entries.length) return false;
    return one.entries.every((entry, index) => {
      const twin = other.entries[index];
      return (
        twin !== undefined &&
        entry.name === twin.name &&
        entry.merged === twin.merged &&
        same(entry.key, twin.key) &&
        same(entry.value, twin.value)
      );
    });
  }
}
