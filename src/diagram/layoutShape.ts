import { columnOf } from './columnOf.ts';
import { type Lane, planLanes } from './lanes.ts';
import { type LayerLink, orderRows } from './orderRows.ts';
import { placeRows } from './placeRows.ts';
import { columnX, routeInside } from './routeInside.ts';
import { seedRows } from './seedRows.ts';
import { settleRows } from './settleRows.ts';
import type { Shape } from './shape.ts';
import { type Measures, sizes } from './sizes.ts';

/** A family's layout, in pixels from its top left corner; nodes and edges by their index in the shape. */
export interface PlacedShape {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly PlacedNodeOfShape[];
  /** The path of each edge, from `from` to `to`. */
  readonly paths: readonly (readonly number[])[];
  readonly lanes: readonly PlacedLane[];
}

interface PlacedNodeOfShape {
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

/** A lane by what tells it from others also in the next layout. */
export interface PlacedLane extends Omit<Lane, 'layer'> {
  readonly column: number;
  /** Its middle line. */
  readonly y: number;
}

/** Where things stood before in a family that has changed since; undefined for what is new. */
export interface Pins {
  /** The top of a node, by its index. */
  readonly nodeTop: (node: number) => number | undefined;
  /** The middle line of a lane. */
  readonly laneCentre: (lane: Lane, column: number) => number | undefined;
}

/** Lays out a family left to right: afresh, or with what stood there before left in its place. */
export function layoutShape(shape: Shape, measures: Measures, pins?: Pins): PlacedShape {
  const columns = columnOf(shape);
  const used = [...new Set(columns)].sort((a, b) => a - b);
  const layerOf = columns.map((column) => used.indexOf(column));
  const { lanes, chains } = planLanes(shape.edges, layerOf);
  const count = layerOf.length;
  const layers = [...layerOf, ...lanes.map(({ layer }) => layer)];
  const links = uniqueLinks(chains);
  const isLane = (item: number) => item >= count;
  const spacing = {
    between: (upper: number, lower: number) => distanceBetween(isLane(upper), isLane(lower), measures),
    strength: ({ left, right }: LayerLink) =>
      isLane(left) && isLane(right) ? 8 : isLane(left) || isLane(right) ? 1 : 3,
  };
  const rows =
    pins === undefined
      ? placeRows(layers.length, ordered(), links, spacing)
      : settleRows(pinned(pins), unordered(), links, spacing);
  const { length, breadth, columnGap } = measures;
  const centres = rows.map((row) => row + breadth / 2);
  return {
    width: 2 * sizes.blockMargin + used.length * length + (used.length - 1) * columnGap,
    height: rows.reduce((a, b) => Math.max(a, b), 0) + breadth,
    nodes: columns.map((column, node) => ({
      x: columnX(layerOf[node] ?? 0, measures),
      y: rows[node] ?? 0,
      column,
    })),
    paths: routeInside(shape.edges, chains, { layers, centres }, measures),
    lanes: lanes.map(({ layer, ...lane }, i) => ({ ...lane, column: used[layer] ?? 0, y: centres[count + i] ?? 0 })),
  };

  function ordered(): number[][] {
    const seeds = seedRows(shape);
    const seedOf = (item: number) => seeds[isLane(item) ? (lanes[item - count]?.root ?? 0) : item] ?? 0;
    return orderRows(
      layers.map((layer, item) => ({ layer, seed: seedOf(item) })),
      links,
    );
  }

  function unordered(): number[][] {
    const items: number[][] = used.map(() => []);
    for (const [item, layer] of layers.entries()) items[layer]?.push(item);
    return items;
  }

  function pinned({ nodeTop, laneCentre }: Pins): (number | undefined)[] {
    return [
      ...columns.map((_, node) => nodeTop(node)),
      ...lanes.map((lane) => {
        const y = laneCentre(lane, used[lane.layer] ?? 0);
        return y === undefined ? undefined : y - measures.breadth / 2;
      }),
    ];
  }
}

function distanceBetween(upperIsLane: boolean, lowerIsLane: boolean, { breadth, rowGap }: Measures): number {
  if (upperIsLane && lowerIsLane) return sizes.laneGap;
  if (upperIsLane || lowerIsLane) return breadth / 2 + sizes.laneMargin;
  return breadth + rowGap;
}

function uniqueLinks(chains: readonly (readonly number[] | undefined)[]): LayerLink[] {
  const links: LayerLink[] = [];
  const known = new Set<number>();
  for (const chain of chains) {
    if (chain === undefined) continue;
    for (let i = 1; i < chain.length; i++) {
      const [left = 0, right = 0] = [chain[i - 1], chain[i]];
      const key = left * 0x100000 + right;
      if (known.has(key)) continue;
      known.add(key);
      links.push({ left, right });
    }
  }
  return links;
}
