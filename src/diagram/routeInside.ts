import { bundleOf, type Lanes } from './lanes.ts';
import { lineTo, reversePath, swingTo } from './path.ts';
import type { ShapeEdge } from './shape.ts';
import { type Measures, sizes } from './sizes.ts';

/** Where the items of a family, nodes and then lanes, stand. */
export interface PlacedItems {
  readonly layers: readonly number[];
  /** Of their middle lines, in pixels. */
  readonly centres: readonly number[];
}

/** The path of each edge of a family: through its lanes, or beside its column. */
export function routeInside(
  edges: readonly ShapeEdge[],
  chains: Lanes['chains'],
  { layers, centres }: PlacedItems,
  measures: Measures,
): readonly (readonly number[])[] {
  const ports = spreadPorts(edges, chains, centres, measures);
  const startOf = (item: number) => columnX(layers[item] ?? 0, measures);
  const yOf = (item: number) => centres[item] ?? 0;
  return edges.map(({ from, to, look }, i) => {
    const chain = chains[i];
    if (chain === undefined) return besideColumn(startOf(from) + measures.length, yOf(from), yOf(to));
    const [left = 0, right = 0] = [chain[0], chain.at(-1)];
    const path = [startOf(left) + measures.length, yOf(left) + (ports.get(bundleOf('left', left, look)) ?? 0)];
    for (let at = 1; at < chain.length - 1; at++) {
      const lane = chain[at] ?? 0;
      const x = startOf(lane);
      swingTo(path, x, yOf(lane));
      lineTo(path, x + measures.length, yOf(lane));
    }
    swingTo(path, startOf(right), yOf(right) + (ports.get(bundleOf('right', right, look)) ?? 0));
    return left === from ? path : reversePath(path);
  });
}

/** An edge within a column, or from a node to itself: out to the right and back. */
function besideColumn(x: number, fromY: number, toY: number): number[] {
  const [start, end] =
    fromY === toY ? [fromY - 9, toY + 9] : [fromY + Math.sign(toY - fromY) * 9, toY - Math.sign(toY - fromY) * 9];
  const reach = Math.min(44, 22 + Math.abs(end - start) / 12);
  return [x, start, x + reach, start, x + reach, end, x, end];
}

/** Where on a node's border edges of one look meet, and how many lead how far up or down. */
interface Port {
  readonly bundle: number;
  sum: number;
  count: number;
}

/**
 * Edges of one look share a point on a node's border; the points of a border are spread in the order of where they lead.
 * Gives the distance of each bundle's point from the middle of the border.
 */
function spreadPorts(
  edges: readonly ShapeEdge[],
  chains: Lanes['chains'],
  centres: readonly number[],
  measures: Measures,
): ReadonlyMap<number, number> {
  const borders = new Map<number, Port[]>();
  for (const [i, { look }] of edges.entries()) {
    const chain = chains[i];
    if (chain === undefined) continue;
    const [left = 0, right = 0] = [chain[0], chain.at(-1)];
    note(left * 2, bundleOf('left', left, look), centres[chain[1] ?? 0] ?? 0);
    note(right * 2 + 1, bundleOf('right', right, look), centres[chain.at(-2) ?? 0] ?? 0);
  }
  const offsets = new Map<number, number>();
  for (const ports of borders.values()) {
    if (ports.length === 1) continue;
    ports.sort((a, b) => a.sum / a.count - b.sum / b.count || a.bundle - b.bundle);
    const step = Math.min(9, (measures.breadth - 18) / (ports.length - 1));
    for (const [i, { bundle }] of ports.entries()) offsets.set(bundle, Math.round((i - (ports.length - 1) / 2) * step));
  }
  return offsets;

  function note(border: number, bundle: number, y: number): void {
    const ports = borders.get(border);
    if (ports === undefined) {
      borders.set(border, [{ bundle, sum: y, count: 1 }]);
      return;
    }
    const port = ports.find((each) => each.bundle === bundle);
    if (port === undefined) ports.push({ bundle, sum: y, count: 1 });
    else {
      port.sum += y;
      port.count++;
    }
  }
}

/** The left border of a layer's nodes, in pixels from the block's left border. */
export function columnX(layer: number, { length, columnGap }: Measures): number {
  return sizes.blockMargin + layer * (length + columnGap);
}
