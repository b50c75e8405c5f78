import type { MapEntry, MapNode, ScalarNode, YamlNode } from '../../yaml/node.ts';
import { childOf, entryOf, isAbsent } from '../../yaml/nodes.ts';
import type { BuildRun } from './buildRun.ts';

/** Changing trees without touching them: what a change does not reach is shared with the tree before. */

/** A copy of a map with other entries; it stands where the map stands. */
export function withEntries(run: BuildRun, map: MapNode, entries: readonly MapEntry[]): MapNode {
  return placedLike(run, { ...map, entries }, map);
}

/** A copy of a list with other items; the same list where nothing is different. */
export function withItems(
  run: BuildRun,
  list: Extract<YamlNode, { type: 'sequence' }>,
  items: readonly YamlNode[],
): YamlNode {
  if (items.length === list.items.length && items.every((item, index) => item === list.items[index])) return list;
  return placedLike(run, { ...list, items }, list);
}

/** Sets the field that counts, or adds it at the end; the same map where it has that value already. */
export function setField(run: BuildRun, map: MapNode, name: string, value: YamlNode, key?: ScalarNode): MapNode {
  const entry = entryOf(map, name);
  if (entry?.value === value) return map;
  if (entry === undefined) {
    return withEntries(run, map, [...map.entries, { key: key ?? keyFor(run, name, value), name, value }]);
  }
  return withEntries(
    run,
    map,
    map.entries.map((each) => (each === entry ? { key: each.key, name, value } : each)),
  );
}

/** Takes a field away, however often it is written. */
export function removeField(run: BuildRun, map: MapNode, name: string): MapNode {
  const entries = map.entries.filter((entry) => entry.name !== name);
  return entries.length === map.entries.length ? map : withEntries(run, map, entries);
}

/**
 * Changes what stands at a path of field names; lists on the way, and at its end, are gone through item by item, unless `edit`
 * is meant to see them. With `create`, what is not there comes into being, but no list item does.
 * A step that ends with `[]` is a list: it is not created.
 */
export function editField(
  run: BuildRun,
  node: YamlNode,
  path: readonly string[],
  create: 'create' | 'existing',
  edit: (found: YamlNode | undefined) => YamlNode | undefined,
): YamlNode {
  return editFrom(node, 0);

  /** What is changed at the rest of the path, from its step at `depth` on. */
  function editFrom(node: YamlNode, depth: number): YamlNode {
    const step = path[depth];
    if (step === undefined) return edit(node) ?? node;
    if (node.type === 'sequence') {
      return withItems(
        run,
        node,
        node.items.map((item) => editFrom(item, depth)),
      );
    }
    if (node.type !== 'map') return node;
    const isList = step.endsWith('[]');
    const name = isList ? step.slice(0, -2) : step;
    const found = childOf(node, name);
    if (!isAbsent(found) && found !== undefined) return setField(run, node, name, editFrom(found, depth + 1));
    if (create === 'existing' || isList) return node;
    const isLast = depth + 1 === path.length;
    const made = isLast ? edit(undefined) : editFrom(emptyMap(run, node), depth + 1);
    return made === undefined ? node : setField(run, node, name, made);
  }
}

/** The same as `editField` for a tree that is a map, which it stays. */
export function editMap(
  run: BuildRun,
  node: MapNode,
  path: readonly string[],
  create: 'create' | 'existing',
  edit: (found: YamlNode | undefined) => YamlNode | undefined,
): MapNode {
  const edited = editField(run, node, path, create, edit);
  return edited.type === 'map' ? edited : node;
}

/** A map that is not written; it stands, zero wide, where `parent` ends. */
export function emptyMap(run: BuildRun, parent: YamlNode): MapNode {
  const { end } = parent;
  return placedLike(run, { type: 'map', start: end, end, flow: true, entries: [] }, parent);
}

function keyFor(run: BuildRun, name: string, value: YamlNode): ScalarNode {
  const { start, end } = value;
  return placedLike(run, { type: 'scalar', start, end, style: 'plain', text: name, value: name }, value);
}

/** Notes that a node stands in the document of another one. */
export function placedLike<Node extends YamlNode>(run: BuildRun, node: Node, like: YamlNode): Node {
  const document = run.origins.get(like);
  if (document !== undefined) run.origins.set(node, document);
  return node;
}
