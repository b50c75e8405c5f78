import { mostPileSpread, packBoxes, type Shelf, split } from './packBoxes.ts';

/** A box of the drawing while it is laid out: canvas → namespaces → applications → blocks, piles in between. */
export interface Box {
  readonly id: string;
  readonly level: 'canvas' | 'namespace' | 'application' | 'pile' | 'block';
  /** Absolute once `placeBox` has run. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** Between the boxes inside. */
  readonly gap: number;
  readonly shelves: readonly BoxShelf[];
  parent?: Box;
  /** The shelf of the parent that the box stands on. */
  shelf: number;
  /** Whether what is inside stands where it stood before: then it stays there where the box grows. */
  readonly isKept: boolean;
  /** What shelves grow by, where they do not grow evenly. */
  readonly row?: number | undefined;
}

export interface BoxShelf {
  readonly cells: readonly Box[];
  /** Relative to the box until `placeBox` has run. */
  top: number;
  bottom: number;
}

export interface Frame {
  readonly level: 'canvas' | 'namespace' | 'application';
  readonly padding: number;
  /** Room for the title beside the padding: above the boxes inside, or left of them. */
  readonly lead: { readonly x: number; readonly y: number };
  readonly gap: number;
  readonly aspect: number;
  readonly minimum: { readonly width: number; readonly height: number };
  /** How much a box inside mostly grows by: room for that is left free here and there, so that it moves nothing else. */
  readonly row?: number;
}

/** How frames were packed before, by the frame's id. */
export type Arrangement = Readonly<Record<string, readonly Shelf[]>>;

/** A box without boxes inside. */
export function leafBox(id: string, width: number, height: number): Box {
  return { id, level: 'block', x: 0, y: 0, width, height, gap: 0, shelves: [], shelf: 0, isKept: false };
}

/** A frame around boxes, packed on shelves; positions inside are relative. */
export function frameBox(id: string, frame: Frame, children: readonly Box[], earlier: Arrangement): Box {
  const packing = packBoxes(children, { gap: frame.gap, aspect: frame.aspect, earlier: earlier[id] });
  const byId = new Map(children.map((child) => [child.id, child]));
  const shelves: BoxShelf[] = [];
  let top = frame.lead.y + frame.padding;
  for (const shelf of packing.shelves) {
    let x = frame.lead.x + frame.padding;
    const cells = shelf.cells.map(({ boxes, width }, i) => {
      const inside = boxes.flatMap(({ id: child, height }) => {
        const box = byId.get(child);
        return box === undefined ? [] : [stretch(box, width, height)];
      });
      const cell = pileBox(`${id} pile ${shelves.length} ${i}`, inside, boxes, frame.gap);
      cell.x = x;
      cell.y = top;
      x += width + frame.gap;
      return cell;
    });
    shelves.push({ cells, top, bottom: top + shelf.height });
    top += shelf.height + frame.gap;
  }
  const width = Math.max(frame.minimum.width, packing.width + 2 * frame.padding + frame.lead.x);
  const box = adopt({
    id,
    level: frame.level,
    x: 0,
    y: 0,
    width,
    height: Math.max(frame.minimum.height, top - frame.gap + frame.padding),
    gap: frame.gap,
    shelves,
    shelf: 0,
    isKept: packing.isKept,
    row: frame.row,
  });
  if (packing.isKept || frame.row === undefined) return box;
  return stretch(box, box.width, box.height + frame.row * Math.floor(shelves.length / shelvesByRow));
}

/** So many shelves share one free row. */
const shelvesByRow = 2;

/** Makes positions absolute: the box's top left corner comes to stand at x, y. */
export function placeBox(box: Box, x: number, y: number): void {
  box.x = x;
  box.y = y;
  for (const shelf of box.shelves) {
    shelf.top += y;
    shelf.bottom += y;
    for (const cell of shelf.cells) placeBox(cell, x + cell.x, y + cell.y);
  }
}

/** How the frames among some boxes are packed. */
export function arrangementOf(boxes: readonly Box[]): Arrangement {
  const frames = boxes.filter(({ level }) => level !== 'block' && level !== 'pile');
  return Object.fromEntries(frames.map((frame) => [frame.id, frame.shelves.map(shelfOf)]));
}

function shelfOf({ cells, top, bottom }: BoxShelf): Shelf {
  return {
    cells: cells.map((cell) => ({
      boxes:
        cell.level === 'pile'
          ? cell.shelves.flatMap((part) => part.cells.map(({ id }) => ({ id, height: part.bottom - part.top })))
          : [{ id: cell.id, height: cell.level === 'block' ? bottom - top : cell.height }],
      width: cell.width,
    })),
    height: bottom - top,
  };
}

/** Every box inside, each before those in it, the box itself first. */
export function boxesWithin(box: Box, found: Box[] = []): readonly Box[] {
  found.push(box);
  for (const { cells } of box.shelves) for (const cell of cells) boxesWithin(cell, found);
  return found;
}

/** Boxes over each other, each with the height that it is given. */
function pileBox(id: string, boxes: readonly Box[], heights: readonly { readonly height: number }[], gap: number): Box {
  const only = boxes[0];
  if (boxes.length === 1 && only !== undefined) return only;
  const shelves: BoxShelf[] = [];
  let top = 0;
  for (const [i, box] of boxes.entries()) {
    const bottom = top + (heights[i]?.height ?? box.height);
    box.y = top;
    shelves.push({ cells: [box], top, bottom });
    top = bottom + gap;
  }
  const width = Math.max(...boxes.map((box) => box.width));
  return adopt({ id, level: 'pile', x: 0, y: 0, width, height: top - gap, gap, shelves, shelf: 0, isKept: false });
}

function adopt(box: Box): Box {
  for (const [i, shelf] of box.shelves.entries()) {
    for (const cell of shelf.cells) {
      cell.parent = box;
      cell.shelf = i;
    }
  }
  return box;
}

function shelfEnd({ cells }: BoxShelf): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}

/** Gives a box another size. Where it was packed afresh and is a little higher now, what is inside is spread over the height. */
function stretch(box: Box, width: number, height: number): Box {
  if (box.level === 'block') return box;
  const more = height - box.height;
  const wider = width - box.width;
  box.width = width;
  box.height = height;
  if (box.level === 'namespace') {
    // The strips along its border keep to it.
    const border = Math.max(...box.shelves.map(shelfEnd));
    for (const shelf of box.shelves) {
      const last = shelf.cells.at(-1);
      if (last !== undefined && shelfEnd(shelf) === border) stretch(last, last.width + wider, last.height);
    }
  }
  if (box.level === 'pile')
    for (const { cells } of box.shelves) for (const cell of cells) stretch(cell, width, cell.height);
  if (box.level !== 'application' && !box.isKept && more <= height * mostPileSpread) spread(box, more);
  return box;
}

function spread(box: Box, more: number): void {
  let moved = 0;
  for (const [i, part] of partsOf(more, box.shelves.length, box.row).entries()) {
    const shelf = box.shelves[i];
    if (shelf === undefined) continue;
    const before = shelf.bottom - shelf.top;
    shelf.top += moved;
    moved += part;
    shelf.bottom += moved;
    for (const cell of shelf.cells) {
      cell.y = shelf.top;
      if (cell.height === before) stretch(cell, cell.width, before + part);
    }
  }
}

/** A length in equal parts; in whole rows where there are any, the upper ones first, since more stands below them. */
function partsOf(length: number, count: number, row: number | undefined): readonly number[] {
  if (row === undefined) return split(length, count);
  const rows = Math.floor(length / row);
  const parts = Array.from({ length: count }, (_, i) => (Math.floor(rows / count) + (i < rows % count ? 1 : 0)) * row);
  return parts.map((part, i) => (i === count - 1 ? part + length - rows * row : part));
}
