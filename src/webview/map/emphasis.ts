import type { Scene, SceneEdge } from './scene.ts';

/** What stands out: the nodes and edges of a neighbourhood. `dim`: everything else steps back. */
export interface Emphasis {
  /** The nodes that were asked for, marked stronger than their neighbours. */
  readonly centre: ReadonlySet<string>;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes at which the way of a request breaks. */
  readonly broken?: ReadonlySet<string>;
  readonly others: 'dim' | 'plain';
  /** Why: they belong together, or a search found them. */
  readonly reason: 'neighbours' | 'search';
}

/** Nodes with their edges and neighbours; undefined where none of the nodes is in the scene. */
export function emphasizeNodes(scene: Scene, ids: readonly string[], others: Emphasis['others']): Emphasis | undefined {
  const known = ids.filter((id) => scene.nodes.has(id));
  if (known.length === 0) return undefined;
  const nodes = new Set(known);
  const edges = new Set<string>();
  for (const id of known) {
    for (const { edge } of scene.edgesAt.get(id) ?? []) {
      edges.add(edge.id);
      nodes.add(edge.from);
      nodes.add(edge.to);
    }
  }
  return { centre: new Set(known), nodes, edges, others, reason: 'neighbours' };
}

/** An edge with its ends, and the edges that lie under it: same ends, same category. */
export function emphasizeEdge(scene: Scene, { edge }: SceneEdge): Emphasis {
  const same = parallelEdges(scene, edge.id);
  return {
    centre: new Set(),
    nodes: new Set([edge.from, edge.to]),
    edges: new Set(same.map((other) => other.edge.id)),
    others: 'plain',
    reason: 'neighbours',
  };
}

/** The edges between the same nodes with the same look, the edge itself first. */
export function parallelEdges(scene: Scene, id: string): readonly SceneEdge[] {
  const own = scene.edges.find(({ edge }) => edge.id === id);
  if (own === undefined) return [];
  const { from, to, category, status } = own.edge;
  const same = (scene.edgesAt.get(from) ?? []).filter(
    ({ edge }) =>
      edge.id !== id && edge.from === from && edge.to === to && edge.category === category && edge.status === status,
  );
  return [own, ...same];
}
