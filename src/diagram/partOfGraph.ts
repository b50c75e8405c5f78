import type { GraphView } from '../core/features/graphView.ts';

/** The nodes and edges with these ids, in the order of the graph, and the units that are left. Edges without both ends go too. */
export function partOfGraph(graph: GraphView, nodeIds: ReadonlySet<string>, edgeIds: ReadonlySet<string>): GraphView {
  const nodes = graph.nodes.filter(({ id }) => nodeIds.has(id));
  const units = new Set(nodes.map(({ unit }) => unit));
  return {
    skipped: graph.skipped,
    units: graph.units.filter(({ id }) => units.has(id)),
    nodes,
    edges: graph.edges.filter(({ id, from, to }) => edgeIds.has(id) && nodeIds.has(from) && nodeIds.has(to)),
  };
}
