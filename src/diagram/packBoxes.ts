import { keepShelves, needOf } from './keepShelves.ts';

/** Something with a size to find a place for. */
export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Cells side by side, from left to right, and the height that they have. */
export interface Shelf {
  readonly cells: readonly Cell[];
  readonly height: number;
}

/** A pile of boxes from top to bottom, each with the height that it has, and the width of all: not less than they need. */
export interface Cell {
  readonly boxes: readonly { readonly id: string; readonly height: number }[];
  readonly width: number;
}

export interface PackOptions {
  readonly gap: number;
  /** Width by height that the whole should fit. */
  readonly aspect: number;
  /** How the boxes were packed before: kept as long as a fresh packing is not much better. */
  readonly earlier?: readonly Shelf[] | undefined;
}

export interface Packing {
  /** Whether it follows an earlier one. */
  readonly isKept: boolean;
  readonly shelves: readonly Shelf[];
  readonly width: number;
  readonly height: number;
}

/**
 * Puts boxes on shelves so that the whole fits into the smallest screen of the given aspect.
 * Tall boxes first, equal ones in the order given; a small box is piled on another one where a shelf has height to spare.
 */
export function packBoxes(boxes: readonly Sized[], options: PackOptions): Packing {
  const [only] = boxes;
  if (only !== undefined && boxes.length === 1) return packingOf(only);
  if (options.earlier === undefined || options.earlier.length === 0) return bestPacking(boxes, options);
  const kept = keepShelves(options.earlier, boxes, options.gap);
  const isGood = (fresh: number) =>
    screenSize(kept.tight, options.aspect) <= fresh * worthMoving &&
    screenSize(kept, options.aspect) <= fresh * worthTightening;
  if (isGood(leastScreenSize(boxes, options))) return kept;
  const fresh = bestPacking(boxes, options);
  return isGood(screenSize(fresh, options.aspect)) ? kept : fresh;
}

function packingOf({ id, width, height }: Sized): Packing {
  return { isKept: false, shelves: [{ cells: [{ boxes: [{ id, height }], width }], height }], width, height };
}

function bestPacking(boxes: readonly Sized[], options: PackOptions): Packing {
  const sorted = [...boxes].sort((a, b) => b.height - a.height || b.width - a.width);
  let best: Draft = { shelves: [], width: 0, height: 0 };
  let smallest = Number.POSITIVE_INFINITY;
  for (const draft of [...shelfCandidates(sorted, options), ...pillarCandidates(boxes, options.gap)]) {
    const size = screenSize(draft, options.aspect);
    if (size < smallest - 0.5) {
      smallest = size;
      best = draft;
    }
  }
  return { ...best, isKept: false, shelves: spreadCells(best, boxes, options.gap) };
}

/** A packing before its cells are spread: the ids of the boxes in each cell of each shelf. */
interface Draft {
  readonly shelves: readonly (readonly (readonly string[])[])[];
  readonly width: number;
  readonly height: number;
}

/** Boxes grow to the height of their shelf, and to the full width where little is missing, so that borders line up. */
function spreadCells({ shelves, width }: Draft, boxes: readonly Sized[], gap: number): Shelf[] {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  return shelves.map((cells) => {
    const needs = cells.map((ids) => needOf(ids, byId, gap));
    const height = Math.max(...needs.map((need) => need.height));
    const spare = width - needs.reduce((sum, need) => sum + need.width + gap, -gap);
    const share = spare < width * mostSpread ? Math.floor(spare / Math.max(1, cells.length)) : 0;
    return {
      cells: cells.map((ids, i) => {
        const need = needs[i] ?? { width: 0, height: 0 };
        const least = height * (ids.length === 1 ? leastShare : 1 - mostPileSpread);
        const parts = split(need.height < least ? 0 : height - need.height, ids.length);
        return {
          boxes: ids.map((id, at) => ({ id, height: (byId.get(id)?.height ?? 0) + (parts[at] ?? 0) })),
          width: need.width + share,
        };
      }),
      height,
    };
  });
}

/** A length in whole parts as equal as can be. */
export function split(length: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, i) => Math.round((length * (i + 1)) / count) - Math.round((length * i) / count),
  );
}

/** A shelf that lacks a larger share of the width stays as it is. */
const mostSpread = 0.55;

/** A box lower than this share of its shelf keeps its height: a tall empty frame reads as something missing. */
const leastShare = 0.55;

/** A pile that is lower than its shelf by a larger share stays together at the top. */
export const mostPileSpread = 0.2;

/** Boxes leave their places only where the drawing would otherwise be so many times larger. */
const worthMoving = 1.3;
/** The same with all that was left free for what may come, and by what has gone. */
const worthTightening = 1.8;

/** How large a screen must be, mostly by the side that is short of room. */
function screenSize(packing: Pick<Packing, 'width' | 'height'>, aspect: number): number {
  const [width, height] = [packing.width, packing.height * aspect];
  return Math.max(width, height) + 0.2 * Math.min(width, height);
}

/** No packing needs a smaller screen: the boxes without a hole between them, as wide as the widest at least. */
function leastScreenSize(boxes: readonly Sized[], { gap, aspect }: PackOptions): number {
  const area = boxes.reduce((sum, box) => sum + (box.width + gap) * (box.height + gap), 0);
  const side = Math.sqrt(area * aspect) - gap * Math.max(1, aspect);
  const widest = boxes.reduce((most, box) => Math.max(most, box.width), 0);
  const highest = boxes.reduce((most, box) => Math.max(most, box.height), 0);
  return Math.max(side * 1.2, widest, highest * aspect);
}

const widthFactors = Array.from({ length: 22 }, (_, i) => 0.7 + i * 0.07);
const mostPillars = 12;

function shelfCandidates(sorted: readonly Sized[], options: PackOptions): Draft[] {
  const widest = sorted.reduce((most, box) => Math.max(most, box.width), 0);
  const area = sorted.reduce((sum, box) => sum + (box.width + options.gap) * (box.height + options.gap), 0);
  const ideal = Math.sqrt(area * options.aspect);
  return widthFactors.map((factor) => fill(sorted, Math.max(widest, ideal * factor), options.gap));
}

/** One shelf of piles: boxes of like width stand over each other, the piles about equally high. */
function pillarCandidates(boxes: readonly Sized[], gap: number): Draft[] {
  const sorted = [...boxes].sort((a, b) => b.width - a.width || b.height - a.height);
  const total = boxes.reduce((sum, box) => sum + box.height + gap, 0);
  const counts = Array.from({ length: Math.min(mostPillars, boxes.length) }, (_, i) => i + 1);
  return counts.map((count) => {
    const pillars: { width: number; height: number; ids: string[] }[] = [];
    let rest = total;
    for (const box of sorted) {
      const last = pillars.at(-1);
      const target = last === undefined ? 0 : (rest + last.height) / (count - pillars.length + 1);
      if (last === undefined || (last.height + box.height / 2 > target && pillars.length < count)) {
        pillars.push({ width: box.width, height: box.height + gap, ids: [box.id] });
      } else {
        last.height += box.height + gap;
        last.ids.push(box.id);
      }
      rest -= box.height + gap;
    }
    return {
      shelves: [pillars.map((pillar) => pillar.ids)],
      width: pillars.reduce((sum, pillar) => sum + pillar.width + gap, -gap),
      height: pillars.reduce((most, pillar) => Math.max(most, pillar.height), 0) - gap,
    };
  });
}

interface OpenShelf {
  width: number;
  readonly height: number;
  readonly cells: { width: number; height: number; readonly ids: string[] }[];
}

function fill(sorted: readonly Sized[], limit: number, gap: number): Draft {
  const shelves: OpenShelf[] = [];
  for (const box of sorted) {
    if (!shelves.some((shelf) => pile(shelf, box, gap) || append(shelf, box, limit, gap))) {
      shelves.push({
        width: box.width,
        height: box.height,
        cells: [{ width: box.width, height: box.height, ids: [box.id] }],
      });
    }
  }
  return {
    shelves: shelves.map((shelf) => shelf.cells.map((cell) => cell.ids)),
    width: shelves.reduce((most, shelf) => Math.max(most, shelf.width), 0),
    height: shelves.reduce((sum, shelf) => sum + shelf.height, 0) + Math.max(0, shelves.length - 1) * gap,
  };
}

function pile(shelf: OpenShelf, box: Sized, gap: number): boolean {
  const cell = shelf.cells.find((cell) => box.width <= cell.width && cell.height + gap + box.height <= shelf.height);
  if (cell === undefined) return false;
  cell.height += gap + box.height;
  cell.ids.push(box.id);
  return true;
}

function append(shelf: OpenShelf, box: Sized, limit: number, gap: number): boolean {
  if (shelf.width + gap + box.width > limit || box.height > shelf.height) return false;
  shelf.width += gap + box.width;
  shelf.cells.push({ width: box.width, height: box.height, ids: [box.id] });
  return true;
}
