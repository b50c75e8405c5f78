import type { GraphView } from '../core/features/graphView.ts';

/**
 * The graph without what controllers make: edges at such an object stand at the written object that it comes from,
 * so that a Service then selects the Deployment. An implied object that nothing owns stays.
 */
export function withoutImplied(graph: GraphView): GraphView {
  const implied = new Set(graph.nodes.filter(({ origin }) => origin === 'implied').map(({ id }) => id));
  const owner = new Map(
    graph.edges.filter(({ category, to }) => category === 'owns' && implied.has(to)).map(({ from, to }) => [to, from]),
  );
  const source = (id: string): string => {
    let at = id;
    // The bound is for owners in a circle.
    for (let step = 0; step < 10; step++) at = owner.get(at) ?? at;
    return at;
  };
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => source(id) === id),
    edges: graph.edges.flatMap((edge) => {
      const [from, to] = [source(edge.from), source(edge.to)];
      if (from === edge.from && to === edge.to) return [edge];
      return from === to ? [] : [{ ...edge, from, to }];
    }),
  };
}
