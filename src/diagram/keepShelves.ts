import type { Cell, Packing, Shelf, Sized } from './packBoxes.ts';

/** A packing that follows an earlier one. */
export interface KeptPacking extends Packing {
  /** Its size without all that boxes have room to spare. */
  readonly tight: { readonly width: number; readonly height: number };
}

/**
 * The shelves of an earlier packing with the boxes of now. Cells and shelves keep their sizes where the boxes still fit; one that must grow takes
 * the room that others next to it have to spare, so that what stands farther away stays. Vanished boxes leave their place, new ones go
 * to a shelf with room for them, else to a new one.
 */
export function keepShelves(earlier: readonly Shelf[], boxes: readonly Sized[], gap: number): KeptPacking {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const left = earlier.flatMap(({ cells, height }) => {
    const here = cells.flatMap((cell) => {
      const known = cell.boxes.filter(({ id }) => byId.has(id));
      return known.length === 0 ? [] : [{ boxes: known, width: cell.width }];
    });
    return here.length === 0 ? [] : [{ cells: here, height }];
  });
  const widest = Math.max(0, ...left.map(({ cells }) => widthOf(cells, gap)));
  const kept = withNewBoxes(left, boxes, byId, widest, gap);
  const needs = kept.map(({ cells }) => cells.map((cell) => needOf(idsOf(cell), byId, gap)));
  const least = needs.map((cells) => Math.max(...cells.map(({ height }) => height)));
  const heights = fitted(
    kept.map(({ height }) => height),
    least,
  );
  const shelves = kept.map((shelf, at): Shelf => {
    const height = heights[at] ?? 0;
    const widths = fitted(
      shelf.cells.map(({ width }) => width),
      (needs[at] ?? []).map(({ width }) => width),
    );
    const cells = shelf.cells.map((cell, i) => ({
      boxes: keptHeights(cell, { before: shelf.height, now: height }, byId, gap),
      width: widths[i] ?? 0,
    }));
    return { cells, height };
  });
  return {
    isKept: true,
    shelves,
    width: Math.max(0, ...shelves.map(({ cells }) => widthOf(cells, gap))),
    height: heights.reduce((sum, height) => sum + height + gap, -gap),
    tight: {
      width: Math.max(0, ...needs.map((cells) => cells.reduce((sum, { width }) => sum + width + gap, -gap))),
      height: least.reduce((sum, height) => sum + height + gap, -gap),
    },
  };
}

/** What filled its shelf fills it again; in a pile only the last box changes for that. */
function keptHeights(
  { boxes }: Cell,
  shelf: { readonly before: number; readonly now: number },
  byId: ReadonlyMap<string, Sized>,
  gap: number,
): Cell['boxes'] {
  const needs = boxes.map(({ id }) => byId.get(id)?.height ?? 0);
  const heights = fitted(
    boxes.map(({ height }) => height),
    needs,
  );
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value + gap, -gap);
  const wasFull = total(boxes.map(({ height }) => height)) === shelf.before;
  let over = total(heights) - shelf.now;
  if (over < 0 && wasFull) heights[heights.length - 1] = (heights.at(-1) ?? 0) - over;
  for (let i = heights.length - 1; i >= 0 && over > 0; i--) {
    const given = Math.min(over, (heights[i] ?? 0) - (needs[i] ?? 0));
    heights[i] = (heights[i] ?? 0) - given;
    over -= given;
  }
  return boxes.map(({ id }, i) => ({ id, height: heights[i] ?? 0 }));
}

function idsOf({ boxes }: Cell): readonly string[] {
  return boxes.map(({ id }) => id);
}

/** How much room a pile of boxes needs. */
export function needOf(
  ids: readonly string[],
  boxes: ReadonlyMap<string, Sized>,
  gap: number,
): { readonly width: number; readonly height: number } {
  let [width, height] = [0, -gap];
  for (const id of ids) {
    const box = boxes.get(id);
    width = Math.max(width, box?.width ?? 0);
    height += (box?.height ?? 0) + gap;
  }
  return { width, height };
}

function withNewBoxes(
  shelves: readonly Shelf[],
  boxes: readonly Sized[],
  byId: ReadonlyMap<string, Sized>,
  widest: number,
  gap: number,
): readonly Shelf[] {
  const placed = new Set(shelves.flatMap(({ cells }) => cells.flatMap(idsOf)));
  const result = [...shelves];
  for (const box of boxes) {
    if (placed.has(box.id)) continue;
    const room = ({ cells }: Shelf) =>
      cells.reduce((left, other) => left - needOf(idsOf(other), byId, gap).width - gap, widest - box.width);
    const at = result.findIndex((shelf) => room(shelf) >= 0);
    const shelf = result[at] ?? { cells: [], height: -gap };
    // What is not there yet has no room but that behind the last cell, and not even the gap before it.
    const width = Math.max(-gap, Math.min(box.width, widest - widthOf(shelf.cells, gap) - gap));
    const cells = [...shelf.cells, { boxes: [{ id: box.id, height: box.height }], width }];
    result.splice(at < 0 ? result.length : at, 1, { cells, height: shelf.height });
  }
  return result;
}

/**
 * Sizes one after the other, each at least what is needed. What one lacks it takes from what others have too much of: those behind it first,
 * then those before it, the nearest first, so that things move on as short a way as possible.
 */
function fitted(sizes: readonly number[], needs: readonly number[]): number[] {
  const result = [...sizes];
  const places = [...sizes.keys()];
  for (const [i, need] of needs.entries()) {
    let lack = need - (result[i] ?? 0);
    if (lack <= 0) continue;
    result[i] = need;
    for (const other of [...places.slice(i + 1), ...places.slice(0, i).reverse()]) {
      const taken = Math.min(lack, Math.max(0, (result[other] ?? 0) - (needs[other] ?? 0)));
      result[other] = (result[other] ?? 0) - taken;
      lack -= taken;
    }
  }
  return result;
}

function widthOf(cells: readonly Cell[], gap: number): number {
  return cells.reduce((sum, { width }) => sum + width + gap, -gap);
}
