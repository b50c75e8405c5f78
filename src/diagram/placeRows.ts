import type { LayerLink } from './orderRows.ts';

export interface RowSpacing {
  /** The least distance between the centres of two items, the first right above the second, in pixels. */
  readonly between: (upper: number, lower: number) => number;
  /** How strongly a link is pulled straight; 1 is ordinary. */
  readonly strength: (link: LayerLink) => number;
}

/** Sweeps to and fro: at first towards one side at a time, at last towards both. */
const sweeps = { oneSided: 4, bothSided: 2 };
/** A sweep that moves nothing farther than this has come to rest, in pixels. */
const rest = 0.25;

/** The items of a layer from top to bottom, and for each how far at least its centre lies below that of the first. */
interface Column {
  readonly items: readonly number[];
  readonly offsets: readonly number[];
}

/** What pulls at each item: other items and how strongly, at the same index. */
interface Pulls {
  readonly items: readonly number[][];
  readonly weights: readonly number[][];
}

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
  const centres = new Array<number>(count).fill(0);
  const columns = layers.map((items) => ({ items, offsets: offsetsOf(items, spacing) }));
  for (const { items, offsets } of columns) {
    const half = (offsets.at(-1) ?? 0) / 2;
    for (const [row, item] of items.entries()) centres[item] = (offsets[row] ?? 0) - half;
  }
  const [lefts, rights] = pullsOf(count, links, spacing);
  const backwards = columns.toReversed();
  for (let sweep = 0; sweep < sweeps.oneSided; sweep++) {
    let moved = 0;
    for (const column of columns) moved = Math.max(moved, pull(column, [lefts], centres));
    for (const column of backwards) moved = Math.max(moved, pull(column, [rights], centres));
    if (moved < rest) break;
  }
  for (let sweep = 0; sweep < sweeps.bothSided; sweep++) {
    let moved = 0;
    for (const column of columns) moved = Math.max(moved, pull(column, [lefts, rights], centres));
    for (const column of backwards) moved = Math.max(moved, pull(column, [lefts, rights], centres));
    if (moved < rest) break;
  }
  const top = centres.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  return centres.map((y) => Math.round(y - top));
}

/** How far each item of a layer stands below the first one at least. */
export function offsetsOf(items: readonly number[], spacing: Pick<RowSpacing, 'between'>): number[] {
  let offset = 0;
  return items.map((item, row) => {
    const above = items[row - 1];
    if (above !== undefined) offset += spacing.between(above, item);
    return offset;
  });
}

/**
 * Isotonic regression (pool adjacent violators): the least squares answer to the wishes that keeps order and distances.
 * Wishes and their weights, which are above 0, are by row.
 */
export function keepApart(
  offsets: readonly number[],
  wishes: readonly number[],
  weights: readonly number[],
): readonly number[] {
  const [sums, totals, sizes]: [number[], number[], number[]] = [[], [], []];
  for (const [row, offset] of offsets.entries()) {
    let total = weights[row] ?? 1;
    let sum = ((wishes[row] ?? 0) - offset) * total;
    let size = 1;
    while (sums.length > 0 && (sums.at(-1) ?? 0) / (totals.at(-1) ?? 1) > sum / total) {
      sum += sums.pop() ?? 0;
      total += totals.pop() ?? 0;
      size += sizes.pop() ?? 0;
    }
    sums.push(sum);
    totals.push(total);
    sizes.push(size);
  }
  const placed: number[] = [];
  for (const [pool, size] of sizes.entries()) {
    const mean = (sums[pool] ?? 0) / (totals[pool] ?? 1);
    for (let i = 0; i < size; i++) placed.push(mean + (offsets[placed.length] ?? 0));
  }
  return placed;
}

function pullsOf(count: number, links: readonly LayerLink[], spacing: RowSpacing): readonly [Pulls, Pulls] {
  const empty = (): number[][] => Array.from({ length: count }, () => []);
  const [lefts, rights] = [
    { items: empty(), weights: empty() },
    { items: empty(), weights: empty() },
  ];
  for (const link of links) {
    const strength = spacing.strength(link);
    lefts.items[link.right]?.push(link.left);
    lefts.weights[link.right]?.push(strength);
    rights.items[link.left]?.push(link.right);
    rights.weights[link.left]?.push(strength);
  }
  return [lefts, rights];
}

/** Moves a layer as near to what pulls at it as it can go, and gives the farthest way. */
function pull({ items, offsets }: Column, pulls: readonly Pulls[], centres: number[]): number {
  const wishes: number[] = [];
  const weights: number[] = [];
  for (const item of items) {
    let [sum, weight] = [0, 0];
    for (const pulling of pulls) {
      const others = pulling.items[item] ?? [];
      const strengths = pulling.weights[item] ?? [];
      for (let i = 0; i < others.length; i++) {
        const strength = strengths[i] ?? 0;
        sum += (centres[others[i] ?? 0] ?? 0) * strength;
        weight += strength;
      }
    }
    // What nothing pulls at hardly resists.
    wishes.push(weight === 0 ? (centres[item] ?? 0) : sum / weight);
    weights.push(weight === 0 ? 0.05 : weight);
  }
  const placed = keepApart(offsets, wishes, weights);
  let moved = 0;
  for (const [row, item] of items.entries()) {
    const y = placed[row] ?? 0;
    moved = Math.max(moved, Math.abs(y - (centres[item] ?? 0)));
    centres[item] = y;
  }
  return moved;
}
