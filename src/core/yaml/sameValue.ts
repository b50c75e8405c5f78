import type { YamlNode } from './node.ts';
import { childOf } from './nodes.ts';

/** True where two nodes say the same, whatever their style, their place and the order of their keys; also for two absent ones. */
export function sameValue(a: YamlNode | undefined, b: YamlNode | undefined): boolean {
  if (a === b) return true;
  if (a?.type === 'scalar' && b?.type === 'scalar') return Object.is(a.value, b.value);
  if (a?.type === 'sequence' && b?.type === 'sequence') {
    return a.items.length === b.items.length && a.items.every((item, index) => sameValue(item, b.items[index]));
  }
  if (a?.type !== 'map' || b?.type !== 'map') return false;
  const names = new Set([...a.entries, ...b.entries].map(({ name }) => name));
  return [...names].every((name) => sameValue(childOf(a, name), childOf(b, name)));
}
