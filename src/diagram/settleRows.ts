import type { LayerLink } from './orderRows.ts';
import { keepApart, offsetsOf, type RowSpacing } from './placeRows.ts';

/** So much harder a place is to leave for what stood there before than for what is new. */
const hold = 1000;
/** A pixel by which others would have to move counts as so many on the way to another gap. */
const pushCost = 3;

/**
 * The centre of each item in pixels, none above 0, where some stood before (`pins`, by item): these stay, and new ones go to the gap of their
 * layer that is nearest to their neighbours. Only where no gap is wide enough nearby, others move.
 */
export function settleRows(
  pins: readonly (number | undefined)[],
  layers: readonly (readonly number[])[],
  links: readonly LayerLink[],
  spacing: Pick<RowSpacing, 'between'>,
): number[] {
  const near: number[][] = pins.map(() => []);
  for (const { left, right } of links) {
    near[left]?.push(right);
    near[right]?.push(left);
  }
  const centres: (number | undefined)[] = [...pins];
  for (const layer of layers) {
    const column = layer.filter((item) => pins[item] !== undefined).sort((a, b) => (pins[a] ?? 0) - (pins[b] ?? 0));
    for (const item of layer) {
      if (pins[item] !== undefined) continue;
      const wish = middleOf((near[item] ?? []).flatMap((other) => centres[other] ?? [])) ?? 0;
      const gap = bestGap(item, wish, column, centres, spacing);
      column.splice(gap.row, 0, item);
      centres[item] = gap.y;
    }
    const placed = keepApart(
      offsetsOf(column, spacing),
      column.map((item) => centres[item] ?? 0),
      column.map((item) => (pins[item] === undefined ? 1 : hold)),
    );
    // The first one stands at 0 or below; whatever is too near then moves down.
    let least = 0;
    for (const [row, item] of column.entries()) {
      const above = column[row - 1];
      if (above !== undefined) least = (centres[above] ?? 0) + spacing.between(above, item);
      centres[item] = Math.max(least, Math.round(placed[row] ?? 0));
    }
  }
  return centres.map((y) => y ?? 0);
}

/** Where an item costs least between the items of a column: before which row, and its centre there. */
function bestGap(
  item: number,
  wish: number,
  column: readonly number[],
  centres: readonly (number | undefined)[],
  spacing: Pick<RowSpacing, 'between'>,
): { readonly row: number; readonly y: number } {
  let best = { row: 0, y: Math.max(0, wish), cost: Number.POSITIVE_INFINITY };
  for (let row = 0; row <= column.length; row++) {
    const [above, below] = [column[row - 1], column[row]];
    const top = above === undefined ? 0 : (centres[above] ?? 0) + spacing.between(above, item);
    const bottom =
      below === undefined ? Number.POSITIVE_INFINITY : (centres[below] ?? 0) - spacing.between(item, below);
    const y = bottom < top ? (above === undefined ? top : (top + bottom) / 2) : Math.min(bottom, Math.max(top, wish));
    const cost = Math.abs(y - wish) + Math.max(0, top - bottom) * pushCost;
    if (cost < best.cost) best = { row, y, cost };
  }
  return best;
}

function middleOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
