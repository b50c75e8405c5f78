import { keepShelves } from './keepShelves.ts';

/** Something with a size to find a place for. */
export interface Sized {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/** Boxes side by side; `cells` from left to right, each a pile of boxes from top to bottom. */
export interface Shelf {
  readonly cells: readonly (readonly string[])[];
}

export interface PackOptions {
  readonly gap: number;
  /** Width by height that the whole should fit. */
  readonly aspect: number;
  /** How the boxes were packed before: kept as long as a fresh packing is not much better. */
  readonly earlier?: readonly Shelf[] | undefined;
}

export interface Packing {
  readonly shelves: readonly Shelf[];
  readonly width: number;
  readonly height: number;
}

/**
 * Puts boxes on shelves so that the whole fits into the smallest screen of the given aspect.
 * Tall boxes first, equal ones in the order given; a small box is piled on another one where a shelf has height to spare.
 */
export function packBoxes(boxes: readonly Sized[], options: PackOptions): Packing {
  const sorted = [...boxes].sort((a, b) => b.height - a.height || b.width - a.width);
  let best: Packing = { shelves: [], width: 0, height: 0 };
  let smallest = Number.POSITIVE_INFINITY;
  for (const packing of [...shelfCandidates(sorted, options), ...pillarCandidates(boxes, options.gap)]) {
    const size = screenSize(packing, options.aspect);
    if (size < smallest - 0.5) {
      smallest = size;
      best = packing;
    }
  }
  if (options.earlier === undefined || options.earlier.length === 0) return best;
  const kept = keepShelves(options.earlier, boxes, options.gap);
  return screenSize(kept, options.aspect) <= smallest * worthMoving ? kept : best;
}

/** Boxes leave their places only where the drawing would otherwise be so many times larger. */
const worthMoving = 1.3;

/** How large a screen must be, mostly by the side that is short of room. */
function screenSize(packing: Packing, aspect: number): number {
  const [width, height] = [packing.width, packing.height * aspect];
  return Math.max(width, height) + 0.2 * Math.min(width, height);
}

const widthFactors = Array.from({ length: 22 }, (_, i) => 0.7 + i * 0.07);
const mostPillars = 12;

function shelfCandidates(sorted: readonly Sized[], options: PackOptions): Packing[] {
  const widest = sorted.reduce((most, box) => Math.max(most, box.width), 0);
  const area = sorted.reduce((sum, box) => sum + (box.width + options.gap) * (box.height + options.gap), 0);
  const ideal = Math.sqrt(area * options.aspect);
  return widthFactors.map((factor) => fill(sorted, Math.max(widest, ideal * factor), options.gap));
}

/** One shelf of piles: boxes of like width stand over each other, the piles about equally high. */
function pillarCandidates(boxes: readonly Sized[], gap: number): Packing[] {
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
      shelves: [{ cells: pillars.map((pillar) => pillar.ids) }],
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

function fill(sorted: readonly Sized[], limit: number, gap: number): Packing {
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
    shelves: shelves.map((shelf) => ({ cells: shelf.cells.map((cell) => cell.ids) })),
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
