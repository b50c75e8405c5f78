import type { GraphNode, GraphView, NodeOrigin } from '../core/features/graphView.ts';

/** A node's origin; `uncertain` is what nothing here answers but may live elsewhere, where `missing` should be here and is not. */
export type Standing = NodeOrigin | 'uncertain';

/** Prepares the answer for the nodes of a graph: a missing node is uncertain as long as every edge to it is `unknown`. */
export function standingOf(graph: GraphView): (node: GraphNode) => Standing {
  const missing = new Set(graph.nodes.filter(({ origin }) => origin === 'missing').map(({ id }) => id));
  const pointing = graph.edges.filter(({ to }) => missing.has(to));
  const uncertain = new Set(pointing.map(({ to }) => to));
  for (const { to, status } of pointing) if (status !== 'unknown') uncertain.delete(to);
  return ({ id, origin }) => (uncertain.has(id) ? 'uncertain' : origin);
}
