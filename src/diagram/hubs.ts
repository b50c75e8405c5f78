import type { LayoutEdge } from './layoutGraph.ts';

/** From this number of other blocks on a node counts as a hub. */
const leastBlocks = 3;

/**
 * The nodes that edges join with three other blocks or more: a ConfigMap that applications share, a policy that selects everything.
 * `blockOf` gives the block of a node, undefined where it has no place.
 */
export function hubsOf(edges: readonly LayoutEdge[], blockOf: (id: string) => string | undefined): ReadonlySet<string> {
  const reached = new Map<string, Set<string>>();
  for (const edge of edges) {
    const [from, to] = [blockOf(edge.from), blockOf(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    reached.set(edge.from, (reached.get(edge.from) ?? new Set()).add(to));
    reached.set(edge.to, (reached.get(edge.to) ?? new Set()).add(from));
  }
  return new Set([...reached].filter(([, blocks]) => blocks.size >= leastBlocks).map(([id]) => id));
}
