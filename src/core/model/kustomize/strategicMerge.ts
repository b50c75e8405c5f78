import type { MapEntry, MapNode, SequenceNode, YamlNode } from '../../yaml/node.ts';
import { childOf, entriesOf, entryOf, isAbsent } from '../../yaml/nodes.ts';
import { type BuildRun, plainText } from './buildRun.ts';
import { placedLike, withEntries, withItems } from './editTree.ts';
import { mergeKeysOf } from './mergeKeys.ts';

/**
 * Applies a strategic merge patch, as Kustomize does: maps are merged, null takes a field away, lists are replaced or, where the
 * kind says by which keys, merged with the patch's items first; `$patch: delete` and `replace` do what they say.
 * Undefined where the patch takes the object away. Nodes of the patch keep their identity: the caller says where they stand.
 * https://github.com/kubernetes/community/blob/master/contributors/devel/sig-api-machinery/strategic-merge-patch.md
 */
export function strategicMerge(run: BuildRun, node: MapNode, patch: MapNode): MapNode | undefined {
  const apiVersion = plainText(childOf(node, 'apiVersion')) ?? '';
  const kind = plainText(childOf(node, 'kind')) ?? '';
  return mergeMaps({ run, keysAt: (path) => mergeKeysOf(apiVersion, kind, path) }, node, patch, []);
}

interface Merge {
  readonly run: BuildRun;
  readonly keysAt: (path: readonly string[]) => readonly string[] | undefined;
}

/** Undefined where nothing is left. */
function merge(
  context: Merge,
  node: YamlNode | undefined,
  patch: YamlNode,
  path: readonly string[],
): YamlNode | undefined {
  if (isAbsent(patch)) return undefined;
  const before = isAbsent(node) ? undefined : node;
  if (patch.type === 'map') return mergeMaps(context, before?.type === 'map' ? before : undefined, patch, path);
  if (patch.type === 'sequence') {
    return mergeLists(context, before?.type === 'sequence' ? before : undefined, patch, path);
  }
  return before?.type === 'scalar' && before.value === patch.value ? before : patch;
}

function mergeMaps(
  context: Merge,
  node: MapNode | undefined,
  patch: MapNode,
  path: readonly string[],
): MapNode | undefined {
  const directive = plainText(childOf(patch, '$patch'));
  if (directive === 'delete') return undefined;
  if (node === undefined || directive === 'replace') return withoutNulls(context, patch, path);
  const entries = node.entries.flatMap((entry): readonly MapEntry[] => {
    const change = entryOf(patch, entry.name);
    if (change === undefined || isDirective(entry.name)) return [entry];
    if (entryOf(node, entry.name) !== entry) return [];
    const value = merge(context, entry.value, change.value, [...path, entry.name]);
    if (value === undefined) return [];
    return value === entry.value
      ? [entry]
      : [{ key: value === change.value ? change.key : entry.key, name: entry.name, value }];
  });
  const known = new Set(node.entries.map(({ name }) => name));
  const added = addedEntries(context, patch, known, path);
  const same =
    added.length === 0 &&
    entries.length === node.entries.length &&
    entries.every((entry, index) => entry === node.entries[index]);
  return same ? node : withEntries(context.run, node, [...entries, ...added]);
}

/** What a patch adds has no nulls and no directives left. */
function withoutNulls(context: Merge, patch: MapNode, path: readonly string[]): MapNode {
  const entries = addedEntries(context, patch, new Set(), path);
  const same =
    entries.length === patch.entries.length && entries.every((entry, index) => entry === patch.entries[index]);
  return same ? patch : withEntries(context.run, patch, entries);
}

function addedEntries(
  context: Merge,
  patch: MapNode,
  known: ReadonlySet<string>,
  path: readonly string[],
): readonly MapEntry[] {
  return entriesOf(patch).flatMap((entry): readonly MapEntry[] => {
    if (known.has(entry.name) || isDirective(entry.name)) return [];
    const value = merge(context, undefined, entry.value, [...path, entry.name]);
    if (value === undefined) return [];
    return [value === entry.value ? entry : { ...entry, value }];
  });
}

function isDirective(name: string): boolean {
  return name === '$patch';
}

function mergeLists(
  context: Merge,
  node: SequenceNode | undefined,
  patch: SequenceNode,
  path: readonly string[],
): YamlNode | undefined {
  const directive = listDirective(patch);
  const items =
    directive === undefined ? patch.items : patch.items.filter((item) => childOf(item, '$patch') === undefined);
  if (directive === 'delete') return undefined;
  const keys = context.keysAt(path);
  if (keys === undefined) return withItems(context.run, patch, items);
  if (keys.length === 0) return unite(context.run, node, patch);
  const before = directive === 'replace' ? [] : (node?.items ?? []);
  const merged = mergeItems(context, before, items, keys, path);
  return placedLike(context.run, { ...(node ?? patch), items: merged }, node ?? patch);
}

/** `- $patch: replace` as an item of its own speaks for the list. */
function listDirective(patch: SequenceNode): string | undefined {
  const item = patch.items.find((each) => entriesOf(each).length === 1 && childOf(each, '$patch') !== undefined);
  return plainText(childOf(item, '$patch'));
}

function unite(run: BuildRun, node: SequenceNode | undefined, patch: SequenceNode): YamlNode {
  const own = new Set(patch.items.map(plainText));
  const rest = (node?.items ?? []).filter((item) => !own.has(plainText(item)));
  return withItems(run, patch, [...patch.items, ...rest]);
}

/**
 * With one key the patch's items come first, each merged with the one that has the same key, then the others. With two keys only the
 * new items come first. Where both have the first key but only one of them the second (a port with and without protocol), Kustomize
 * keeps what was there and drops the patch's item.
 */
function mergeItems(
  context: Merge,
  before: readonly YamlNode[],
  patch: readonly YamlNode[],
  keys: readonly string[],
  path: readonly string[],
): readonly YamlNode[] {
  const byKeys = new Map(before.map((item) => [keyText(item, keys), item] as const));
  const byFirstKey = groupByFirstKey(before, keys);
  const merged = new Map<YamlNode, YamlNode | undefined>();
  const first: YamlNode[] = [];
  for (const item of patch) {
    const key = keyText(item, keys);
    const old = key === undefined ? undefined : byKeys.get(key);
    if (old === undefined && isHalfMatched(byFirstKey, item, keys)) continue;
    const result = merge(context, old, item, path);
    if (old !== undefined) merged.set(old, result);
    if (result !== undefined && (old === undefined || keys.length === 1)) first.push(result);
  }
  const rest = before.flatMap((item) => {
    const result = merged.has(item) ? merged.get(item) : item;
    return result === undefined || (merged.has(item) && keys.length === 1) ? [] : [result];
  });
  return [...first, ...rest];
}

function groupByFirstKey(
  items: readonly YamlNode[],
  keys: readonly string[],
): ReadonlyMap<string, readonly YamlNode[]> {
  const groups = new Map<string, YamlNode[]>();
  for (const item of keys.length > 1 ? items : []) {
    const value = plainText(childOf(item, keys[0] ?? '')) ?? '';
    const group = groups.get(value);
    if (group === undefined) groups.set(value, [item]);
    else group.push(item);
  }
  return groups;
}

function isHalfMatched(
  groups: ReadonlyMap<string, readonly YamlNode[]>,
  item: YamlNode,
  keys: readonly string[],
): boolean {
  const same = groups.get(plainText(childOf(item, keys[0] ?? '')) ?? '') ?? [];
  return same.some((other) =>
    keys.every((key) => {
      const [mine, theirs] = [plainText(childOf(item, key)), plainText(childOf(other, key))];
      return mine === undefined || theirs === undefined || mine === theirs;
    }),
  );
}

/** Undefined for an item without any of the keys: it meets no other. */
function keyText(item: YamlNode, keys: readonly string[]): string | undefined {
  const values = keys.map((key) => plainText(childOf(item, key)) ?? '');
  return values.every((value) => value === '') ? undefined : JSON.stringify(values);
}
