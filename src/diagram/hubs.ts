import type { GraphEdge } from '../core/features/graphView.ts';

/** From this number of applications on a node counts as a hub. */
const leastApplications = 3;

/**
 * The nodes that edges join with three other applications or more: a ConfigMap that all share, a policy that selects everything.
 * `groupOf` gives the application's group of a node, undefined where it has no place.
 */
export function hubsOf(edges: readonly GraphEdge[], groupOf: (id: string) => string | undefined): ReadonlySet<string> {
  const reached = new Map<string, Set<string>>();
  for (const edge of edges) {
    const [from, to] = [groupOf(edge.from), groupOf(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    reached.set(edge.from, (reached.get(edge.from) ?? new Set()).add(to));
    reached.set(edge.to, (reached.get(edge.to) ?? new Set()).add(from));
  }
  return new Set([...reached].filter(([, groups]) => groups.size >= leastApplications).map(([id]) => id));
}
