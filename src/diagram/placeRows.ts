import type { LayerLink } from './orderRows.ts';

export interface RowSpacing {
  /** The least distance between the centres of two items, the first right above the second, in pixels. */
  readonly between: (upper: number, lower: number) => number;
  /** How strongly a link is pulled straight; 1 is ordinary. */
  readonly strength: (link: LayerLink) => number;
}

const rounds = 6;

/**
 * The centre of each item in pixels, smallest 0: as near to its neighbours as the order of its layer and the spacing allow.
 * `count` is the number of items; each stands in exactly one layer.
 */
export function placeRows(
  count: number,
  layers: readonly (readonly number[])[],
  links: readonly LayerLink[],
  spacing: RowSpacing,
): number[] {
  const centre = new Array<number>(count).fill(0);
  for (const layer of layers) stack(layer, centre, spacing);
  const lefts: { item: number; weight: number }[][] = centre.map(() => []);
  const rights: { item: number; weight: number }[][] = centre.map(() => []);
  for (const link of links) {
    const weight = spacing.strength(link);
    lefts[link.right]?.push({ item: link.left, weight });
    rights[link.left]?.push({ item: link.right, weight });
  }
  for (let round = 0; round < rounds; round++) {
    const both = round >= rounds - 2;
    for (const layer of layers) pull(layer, (item) => [...(lefts[item] ?? []), ...(both ? (rights[item] ?? []) : [])]);
    for (const layer of [...layers].reverse())
      pull(layer, (item) => [...(rights[item] ?? []), ...(both ? (lefts[item] ?? []) : [])]);
  }
  const top = centre.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return centre.map((y) => Math.round(y - top));

  function pull(
    layer: readonly number[],
    neighbours: (item: number) => readonly { item: number; weight: number }[],
  ): void {
    const wishes = layer.map((item) => wish(centre[item] ?? 0, neighbours(item), centre));
    const placed = keepApart(layer, wishes, spacing);
    for (const [row, item] of layer.entries()) centre[item] = placed[row] ?? 0;
  }
}

function stack(layer: readonly number[], centre: number[], spacing: RowSpacing): void {
  let y = 0;
  for (const [row, item] of layer.entries()) {
    const above = layer[row - 1];
    if (above !== undefined) y += spacing.between(above, item);
    centre[item] = y;
  }
  for (const item of layer) centre[item] = (centre[item] ?? 0) - y / 2;
}

interface Wish {
  readonly y: number;
  readonly weight: number;
}

function wish(own: number, neighbours: readonly { item: number; weight: number }[], centre: readonly number[]): Wish {
  let sum = 0;
  let weight = 0;
  for (const neighbour of neighbours) {
    sum += (centre[neighbour.item] ?? 0) * neighbour.weight;
    weight += neighbour.weight;
  }
  return weight === 0 ? { y: own, weight: 0.05 } : { y: sum / weight, weight };
}

/** Isotonic regression (pool adjacent violators): the least squares answer that keeps order and distances. */
function keepApart(layer: readonly number[], wishes: readonly Wish[], spacing: RowSpacing): number[] {
  const offsets: number[] = [];
  const pools: { sum: number; weight: number; size: number }[] = [];
  let offset = 0;
  for (const [row, item] of layer.entries()) {
    const above = layer[row - 1];
    if (above !== undefined) offset += spacing.between(above, item);
    offsets.push(offset);
    const own = wishes[row] ?? { y: 0, weight: 1 };
    let pool = { sum: (own.y - offset) * own.weight, weight: own.weight, size: 1 };
    for (
      let last = pools.at(-1);
      last !== undefined && last.sum / last.weight > pool.sum / pool.weight;
      last = pools.at(-1)
    ) {
      pool = { sum: pool.sum + last.sum, weight: pool.weight + last.weight, size: pool.size + last.size };
      pools.pop();
    }
    pools.push(pool);
  }
  const means = pools.flatMap((pool) => new Array<number>(pool.size).fill(pool.sum / pool.weight));
  return means.map((mean, row) => mean + (offsets[row] ?? 0));
}
