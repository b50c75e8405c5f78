import type { MapEntry, YamlNode } from './node.ts';

/** One `<<` of a map: how many explicit entries stand before it, and the maps that it names. */
export interface MergeKey {
  readonly before: number;
  readonly sources: readonly YamlNode[];
}

/**
 * The entries that merge keys bring into a map and that win there, as go-yaml v2 has it: an explicit entry wins only
 * when it stands after the merge key, a later merge key wins over an earlier one, and of a list of maps the first wins.
 * Sources that are no map bring nothing.
 */
export function mergedEntries(explicit: readonly MapEntry[], mergeKeys: readonly MergeKey[]): MapEntry[] {
  const taken = new Set<string>();
  const merged: MapEntry[] = [];
  let from = explicit.length;
  for (const mergeKey of mergeKeys.toReversed()) {
    for (const entry of explicit.slice(mergeKey.before, from)) taken.add(entry.name);
    from = mergeKey.before;
    for (const source of mergeKey.sources) takeEntries(source, taken, merged);
  }
  return merged;
}

function takeEntries(source: YamlNode, taken: Set<string>, merged: MapEntry[]): void {
  if (source.type !== 'map') return;
  const fresh: MapEntry[] = [];
  for (const { key, name, value } of source.entries.toReversed()) {
    if (taken.has(name)) continue;
    taken.add(name);
    fresh.push({ key, name, value, merged: true });
  }
  for (const entry of fresh.toReversed()) merged.push(entry);
}
