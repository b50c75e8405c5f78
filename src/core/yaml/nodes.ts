import type { MapEntry, ScalarNode, Span, YamlNode } from './node.ts';

/** Looking into nodes. Every function takes any node, or none, and never throws: a wrong type is simply not there. */

/** The value of the last entry of that name (the one that counts); undefined where there is none or no map. */
export function childOf(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return entryOf(node, name)?.value;
}

/** The last entry of that name (the one that counts); undefined where there is none or no map. */
export function entryOf(node: YamlNode | undefined, name: string): MapEntry | undefined {
  if (node?.type !== 'map') return undefined;
  for (let index = node.entries.length - 1; index >= 0; index--) {
    const entry = node.entries[index];
    if (entry?.name === name) return entry;
  }
  return undefined;
}

/** The value at a path of field names and list indexes; undefined where the path does not exist. */
export function descend(node: YamlNode | undefined, ...path: readonly (string | number)[]): YamlNode | undefined {
  let at = node;
  for (const step of path) at = typeof step === 'number' ? itemsOf(at)[step] : childOf(at, step);
  return at;
}

/** The items of a list; none where it is no list. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return node?.type === 'sequence' ? node.items : [];
}

/** The entries of a map as written, duplicates and merged ones included; none where it is no map. */
export function entriesOf(node: YamlNode | undefined): readonly MapEntry[] {
  return node?.type === 'map' ? node.entries : [];
}

/** The node if it is a scalar. */
export function scalarOf(node: YamlNode | undefined): ScalarNode | undefined {
  return node?.type === 'scalar' ? node : undefined;
}

/** The value if Kubernetes sees a string: not for `80`, `yes` or null. */
export function stringOf(node: YamlNode | undefined): string | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

/** Any scalar but null as text, as JSON has it: `0644` is `420`, `yes` is `true`. */
export function textOf(node: YamlNode | undefined): string | undefined {
  return node?.type === 'scalar' && node.value !== null ? String(node.value) : undefined;
}

/** True where nothing is written, and for null, which Kubernetes takes for absence. */
export function isAbsent(node: YamlNode | undefined): boolean {
  return node === undefined || (node.type === 'scalar' && node.value === null);
}

/** Where something stands, by itself: what keeps this does not keep the node. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
