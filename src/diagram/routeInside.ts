import type { GraphEdge } from '../core/features/graphView.ts';
import { compare } from './compare.ts';
import { lineTo, reversePath, swingTo } from './path.ts';
import { type Measures, sizes } from './sizes.ts';

/** A node's id or a lane's key. */
type Key = string;

/** The path of each edge of a block: through its lanes, or beside its column; `yOf` gives the centre of a node or lane. */
export function routeInside(
  edges: readonly GraphEdge[],
  chains: ReadonlyMap<string, readonly Key[]>,
  layerOf: ReadonlyMap<string, number>,
  yOf: (key: Key) => number,
  layerOfKey: (key: Key) => number,
  measures: Measures,
): ReadonlyMap<string, readonly number[]> {
  const ports = spreadPorts(edges, chains, yOf, measures);
  const startOf = (layer: number) => columnX(layer, measures);
  const paths = new Map<string, readonly number[]>();
  for (const edge of edges) {
    const chain = chains.get(edge.id);
    if (chain === undefined) {
      paths.set(
        edge.id,
        besideColumn(startOf(layerOf.get(edge.from) ?? 0) + measures.length, yOf(edge.from), yOf(edge.to)),
      );
      continue;
    }
    const [left, right] = [chain[0] ?? '', chain.at(-1) ?? ''];
    const path = [startOf(layerOfKey(left)) + measures.length, yOf(left) + (ports.get(portKey('l', left, edge)) ?? 0)];
    for (const key of chain.slice(1, -1)) {
      const x = startOf(layerOfKey(key));
      swingTo(path, x, yOf(key));
      lineTo(path, x + measures.length, yOf(key));
    }
    swingTo(path, startOf(layerOfKey(right)), yOf(right) + (ports.get(portKey('r', right, edge)) ?? 0));
    paths.set(edge.id, left === edge.from ? path : reversePath(path));
  }
  return paths;
}

/** An edge within a column, or from a node to itself: out to the right and back. */
function besideColumn(x: number, fromY: number, toY: number): number[] {
  const [start, end] =
    fromY === toY ? [fromY - 9, toY + 9] : [fromY + Math.sign(toY - fromY) * 9, toY - Math.sign(toY - fromY) * 9];
  const reach = Math.min(44, 22 + Math.abs(end - start) / 12);
  return [x, start, x + reach, start, x + reach, end, x, end];
}

function portKey(side: 'l' | 'r', id: string, edge: GraphEdge): string {
  return `${side} ${edge.category} ${edge.status} ${id}`;
}

/** Edges of one category share a point on a node's border; the points of a border are spread in the order of where they lead. */
function spreadPorts(
  edges: readonly GraphEdge[],
  chains: ReadonlyMap<string, readonly Key[]>,
  yOf: (key: Key) => number,
  measures: Measures,
): ReadonlyMap<string, number> {
  const borders = new Map<string, Map<string, { sum: number; count: number }>>();
  for (const edge of edges) {
    const chain = chains.get(edge.id);
    if (chain === undefined) continue;
    const [left, right] = [chain[0] ?? '', chain.at(-1) ?? ''];
    note(`l ${left}`, portKey('l', left, edge), yOf(chain[1] ?? ''));
    note(`r ${right}`, portKey('r', right, edge), yOf(chain.at(-2) ?? ''));
  }
  const offsets = new Map<string, number>();
  for (const border of borders.values()) {
    const points = [...border].sort(([a, x], [b, y]) => x.sum / x.count - y.sum / y.count || compare(a, b));
    const step = Math.min(9, (measures.breadth - 18) / Math.max(1, points.length - 1));
    for (const [i, [key]] of points.entries()) offsets.set(key, Math.round((i - (points.length - 1) / 2) * step));
  }
  return offsets;

  function note(border: string, key: string, y: number): void {
    const points = borders.get(border) ?? new Map<string, { sum: number; count: number }>();
    const point = points.get(key) ?? { sum: 0, count: 0 };
    points.set(key, { sum: point.sum + y, count: point.count + 1 });
    borders.set(border, points);
  }
}

/** The left border of a layer's nodes, in pixels from the block's left border. */
export function columnX(layer: number, { length, columnGap }: Measures): number {
  return sizes.blockMargin + layer * (length + columnGap);
}
