import type { GraphEdge, GraphView } from '../core/features/graphView.ts';
import { partOfGraph } from './partOfGraph.ts';

/**
 * The part of a graph within `depth` steps of some nodes, whichever way edges point, and all edges among it.
 * What a controller makes counts as one with its owner, so that a Deployment brings its Pods along, and what they use is one step away.
 * Nodes that are not in the graph have no neighbourhood.
 */
export function neighbourhood(graph: GraphView, starts: readonly string[], depth: number): GraphView {
  const around = neighboursOf(graph.edges);
  let kept = withMade(new Set(starts), around);
  for (let step = 0; step < depth; step++) {
    const next = new Set([...kept].flatMap((id) => [id, ...(around.get(id) ?? []).map((neighbour) => neighbour.id)]));
    const grown = withMade(next, around);
    if (grown.size === kept.size) break;
    kept = grown;
  }
  return nodesOfGraph(graph, kept);
}

/** The nodes with these ids, and all edges among them. */
export function nodesOfGraph(graph: GraphView, ids: ReadonlySet<string>): GraphView {
  return partOfGraph(graph, ids, new Set(graph.edges.map(({ id }) => id)));
}

interface Neighbour {
  readonly id: string;
  readonly owns: boolean;
}

function neighboursOf(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly Neighbour[]> {
  const around = new Map<string, Neighbour[]>();
  const add = (at: string, id: string, owns: boolean) => {
    const known = around.get(at);
    if (known === undefined) around.set(at, [{ id, owns }]);
    else known.push({ id, owns });
  };
  for (const { from, to, category } of edges) {
    add(from, to, category === 'owns');
    add(to, from, category === 'owns');
  }
  return around;
}

/** Adds what the nodes own, and what owns them, all the way. */
function withMade(ids: ReadonlySet<string>, around: ReadonlyMap<string, readonly Neighbour[]>): ReadonlySet<string> {
  const all = new Set(ids);
  for (const id of all) for (const neighbour of around.get(id) ?? []) if (neighbour.owns) all.add(neighbour.id);
  return all;
}
