import type { GraphNode, GraphView, NodeOrigin } from '../core/features/graphView.ts';

/** A node's origin; `uncertain` is what nothing here answers but may live elsewhere, where `missing` should be here and is not. */
export type Standing = NodeOrigin | 'uncertain';

/** Prepares the answer for the nodes of a graph: a missing node is uncertain as long as every edge to it is `unknown`. */
export function standingOf(graph: GraphView): (node: GraphNode) => Standing {
  const pointedAt = new Set(graph.edges.map((edge) => edge.to));
  const certain = new Set(graph.edges.filter(({ status }) => status !== 'unknown').map((edge) => edge.to));
  return ({ id, origin }) => (origin === 'missing' && pointedAt.has(id) && !certain.has(id) ? 'uncertain' : origin);
}
