import type { GraphEdge } from '../core/features/graphView.ts';

export interface Lanes {
  /** Every lane once. */
  readonly keys: readonly string[];
  readonly layer: ReadonlyMap<string, number>;
  /** The node whose edges share the lane. */
  readonly root: ReadonlyMap<string, string>;
  /** For each edge between two layers: what it passes from its left end to its right one, both included. */
  readonly chains: ReadonlyMap<string, readonly string[]>;
}

/** Edges longer than one layer pass through lanes; edges of one category that leave or reach the same node share them. */
export function planLanes(edges: readonly GraphEdge[], layerOf: ReadonlyMap<string, number>): Lanes {
  const ends = edges.flatMap((edge) => {
    const [from, to] = [layerOf.get(edge.from) ?? 0, layerOf.get(edge.to) ?? 0];
    if (from === to) return [];
    return [from < to ? { edge, left: edge.from, right: edge.to } : { edge, left: edge.to, right: edge.from }];
  });
  const fans = new Map<string, number>();
  const long = ends.filter(({ left, right }) => (layerOf.get(right) ?? 0) - (layerOf.get(left) ?? 0) > 1);
  const bundle = (side: string, id: string, edge: GraphEdge) => `${side} ${edge.category} ${edge.status} ${id}`;
  for (const { edge, left, right } of long) {
    for (const key of [bundle('l', left, edge), bundle('r', right, edge)]) fans.set(key, (fans.get(key) ?? 0) + 1);
  }
  const keys: string[] = [];
  const layer = new Map<string, number>();
  const root = new Map<string, string>();
  const chains = new Map<string, readonly string[]>();
  for (const { edge, left, right } of ends) {
    const [fromLeft, fromRight] = [bundle('l', left, edge), bundle('r', right, edge)];
    const byLeft = (fans.get(fromLeft) ?? 0) >= (fans.get(fromRight) ?? 0);
    const chain = [left];
    for (let at = (layerOf.get(left) ?? 0) + 1; at < (layerOf.get(right) ?? 0); at++) {
      const key = `lane ${at} ${byLeft ? fromLeft : fromRight}`;
      if (!layer.has(key)) {
        keys.push(key);
        layer.set(key, at);
        root.set(key, byLeft ? left : right);
      }
      chain.push(key);
    }
    chains.set(edge.id, [...chain, right]);
  }
  return { keys, layer, root, chains };
}
