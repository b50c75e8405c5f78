import type { GraphView } from '../core/index.ts';
import { neighbourhood } from '../diagram/neighbourhood.ts';

/**
 * The part of a graph around the nodes of a kind and name (any case for the kind), `depth` steps in either direction.
 * `undefined` where there is no such node.
 */
export function focusGraph(graph: GraphView, focus: string, depth: number): GraphView | undefined {
  const slash = focus.indexOf('/');
  const [kind, name] = [focus.slice(0, slash).toLowerCase(), focus.slice(slash + 1)];
  const start = graph.nodes.filter((node) => node.kind.toLowerCase() === kind && node.name === name);
  const written = start.filter(({ origin }) => origin === 'manifest');
  if (start.length === 0) return undefined;
  return neighbourhood(
    graph,
    (written.length > 0 ? written : start).map(({ id }) => id),
    depth,
  );
}
