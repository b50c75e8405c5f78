import type { ShapeEdge } from './shape.ts';

/** Where edges of one look that leave or reach the same node pass another layer. */
export interface Lane {
  readonly layer: number;
  /** The node whose edges share it, by its index. */
  readonly root: number;
  /** `left`: the edges fan out from the root; `right`: they come together there. */
  readonly side: Side;
  readonly look: number;
}

export type Side = 'left' | 'right';

export interface Lanes {
  readonly lanes: readonly Lane[];
  /** What each edge passes from its left end to its right one, both included: nodes by their index, then lanes. Undefined within a layer. */
  readonly chains: readonly (readonly number[] | undefined)[];
}

/** The same number for edges of one look at one side of a node. */
export function bundleOf(side: Side, node: number, look: number): number {
  return (node * 64 + look) * 2 + (side === 'left' ? 0 : 1);
}

/** Edges longer than one layer pass through lanes; `layerOf` gives the layer of each node. */
export function planLanes(edges: readonly ShapeEdge[], layerOf: readonly number[]): Lanes {
  const fans = new Map<number, number>();
  const count = (bundle: number) => fans.set(bundle, (fans.get(bundle) ?? 0) + 1);
  const ends = edges.map(({ from, to, look }) => {
    const [start, end] = [layerOf[from] ?? 0, layerOf[to] ?? 0];
    const [left, right] = start <= end ? [from, to] : [to, from];
    if (Math.abs(end - start) > 1) {
      count(bundleOf('left', left, look));
      count(bundleOf('right', right, look));
    }
    return { left, right, look, first: Math.min(start, end), last: Math.max(start, end) };
  });
  const lanes: Lane[] = [];
  const known = new Map<number, number>();
  const chains = ends.map(({ left, right, look, first, last }) => {
    if (first === last) return undefined;
    if (last - first === 1) return [left, right];
    const [fromLeft, fromRight] = [bundleOf('left', left, look), bundleOf('right', right, look)];
    const side = (fans.get(fromLeft) ?? 0) >= (fans.get(fromRight) ?? 0) ? 'left' : 'right';
    const [bundle, root] = side === 'left' ? [fromLeft, left] : [fromRight, right];
    const chain = [left];
    for (let layer = first + 1; layer < last; layer++) {
      const key = bundle * mostLayers + layer;
      const lane = known.get(key) ?? lanes.push({ layer, root, side, look }) - 1;
      known.set(key, lane);
      chain.push(layerOf.length + lane);
    }
    chain.push(right);
    return chain;
  });
  return { lanes, chains };
}

/** There are eight columns. */
const mostLayers = 8;
