import type { GraphEdge, GraphView } from '../core/index.ts';

/**
 * The part of a graph around the nodes of a kind and name (any case for the kind), `depth` steps in either direction.
 * What a controller makes counts as one with its owner, so that a Deployment brings its Pods along, and what they use is one step away.
 * `undefined` where there is no such node.
 */
export function focusGraph(graph: GraphView, focus: string, depth: number): GraphView | undefined {
  const slash = focus.indexOf('/');
  const [kind, name] = [focus.slice(0, slash).toLowerCase(), focus.slice(slash + 1)];
  const start = graph.nodes.filter((node) => node.kind.toLowerCase() === kind && node.name === name);
  const written = start.filter(({ origin }) => origin === 'manifest');
  if (start.length === 0) return undefined;
  const around = neighboursOf(graph.edges);
  let kept = withMade(new Set((written.length > 0 ? written : start).map(({ id }) => id)), around);
  for (let step = 0; step < depth; step++) {
    const next = new Set([...kept].flatMap((id) => [id, ...(around.get(id) ?? []).map((neighbour) => neighbour.id)]));
    const grown = withMade(next, around);
    if (grown.size === kept.size) break;
    kept = grown;
  }
  const nodes = graph.nodes.filter(({ id }) => kept.has(id));
  const units = new Set(nodes.map(({ unit }) => unit));
  return {
    skipped: graph.skipped,
    units: graph.units.filter(({ id }) => units.has(id)),
    nodes,
    edges: graph.edges.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
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
