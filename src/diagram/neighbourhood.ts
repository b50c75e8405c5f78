import type { GraphView } from '../core/features/graphView.ts';

/** The part of a graph within `depth` edges of a node, whichever way they point, and the edges among it. An unknown node has none. */
export function neighbourhood(graph: GraphView, node: string, depth: number): GraphView {
  const near = new Map<string, string[]>();
  const join = (from: string, to: string) => {
    const list = near.get(from);
    if (list === undefined) near.set(from, [to]);
    else list.push(to);
  };
  for (const { from, to } of graph.edges) {
    join(from, to);
    join(to, from);
  }
  const reached = new Set([node]);
  let rim: readonly string[] = [node];
  for (let step = 0; step < depth; step++) {
    rim = [...new Set(rim.flatMap((id) => near.get(id) ?? []))].filter((id) => !reached.has(id));
    for (const id of rim) reached.add(id);
  }
  return partOf(graph, reached);
}

/** The nodes with these ids, and the edges among them. */
export function partOf(graph: GraphView, ids: ReadonlySet<string>): GraphView {
  return {
    ...graph,
    nodes: graph.nodes.filter(({ id }) => ids.has(id)),
    edges: graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)),
  };
}
