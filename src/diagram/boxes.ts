import { packBoxes, type Shelf } from './packBoxes.ts';

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
}

/** How frames were packed before, by the frame's id. */
export type Arrangement = Readonly<Record<string, readonly Shelf[]>>;

/** A box without boxes inside. */
export function leafBox(id: string, width: number, height: number): Box {
  return { id, level: 'block', x: 0, y: 0, width, height, gap: 0, shelves: [], shelf: 0 };
}

/** A frame around boxes, packed on shelves; positions inside are relative. */
export function frameBox(id: string, frame: Frame, children: readonly Box[], earlier: Arrangement): Box {
  const packing = packBoxes(children, { gap: frame.gap, aspect: frame.aspect, earlier: earlier[id] });
  const byId = new Map(children.map((child) => [child.id, child]));
  const shelves: BoxShelf[] = [];
  let top = frame.lead.y + frame.padding;
  for (const shelf of packing.shelves) {
    const cells = shelf.cells.map((ids, i) =>
      pileBox(
        `${id} pile ${shelves.length} ${i}`,
        ids.flatMap((child) => byId.get(child) ?? []),
        frame,
      ),
    );
    const height = Math.max(...cells.map((cell) => cell.height));
    shelves.push({ cells, top, bottom: top + height });
    stretchCells(cells, packing.width, height, frame.gap);
    let x = frame.lead.x + frame.padding;
    for (const cell of cells) {
      cell.x = x;
      cell.y = top;
      x += cell.width + frame.gap;
    }
    top += height + frame.gap;
  }
  const width = Math.max(frame.minimum.width, packing.width + 2 * frame.padding + frame.lead.x);
  return adopt({
    id,
    level: frame.level,
    x: 0,
    y: 0,
    width,
    height: Math.max(frame.minimum.height, top - frame.gap + frame.padding),
    gap: frame.gap,
    shelves,
    shelf: 0,
  });
}

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

/** How the box and the frames inside it are packed. */
export function arrangementOf(box: Box): Arrangement {
  const frames = boxesWithin(box).filter((inner) => inner.level !== 'block' && inner.level !== 'pile');
  const idsOf = (cell: Box) =>
    cell.level === 'pile' ? cell.shelves.flatMap((shelf) => shelf.cells.map((inner) => inner.id)) : [cell.id];
  return Object.fromEntries(
    frames.map((frame) => [frame.id, frame.shelves.map((shelf) => ({ cells: shelf.cells.map(idsOf) }))]),
  );
}

/** Every box inside, the box itself first. */
export function boxesWithin(box: Box): Box[] {
  return [box, ...box.shelves.flatMap((shelf) => shelf.cells.flatMap(boxesWithin))];
}

function pileBox(id: string, boxes: readonly Box[], frame: Frame): Box {
  const only = boxes[0];
  if (boxes.length === 1 && only !== undefined) return only;
  const shelves: BoxShelf[] = [];
  let top = 0;
  for (const box of boxes) {
    box.y = top;
    shelves.push({ cells: [box], top, bottom: top + box.height });
    top += box.height + frame.gap;
  }
  const width = Math.max(...boxes.map((box) => box.width));
  return adopt({ id, level: 'pile', x: 0, y: 0, width, height: top - frame.gap, gap: frame.gap, shelves, shelf: 0 });
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

/** A box lower than this share of its shelf keeps its height: a tall empty frame reads as something missing. */
const leastShare = 0.55;

/** A pile that is lower than its shelf by a larger share stays together at the top. */
const mostSpread = 0.2;

/** Frames grow to the shelf's height, and to the full width where little is missing, so that borders line up. */
function stretchCells(cells: readonly Box[], width: number, height: number, gap: number): void {
  const used = cells.reduce((sum, cell) => sum + cell.width + gap, -gap);
  const spare = width - used;
  const share = spare < width * 0.55 ? Math.floor(spare / Math.max(1, cells.length)) : 0;
  for (const cell of cells) stretch(cell, cell.width + share, cell.height < height * leastShare ? cell.height : height);
}

function shelfEnd({ cells }: BoxShelf): number {
  const last = cells.at(-1);
  return last === undefined ? 0 : last.x + last.width;
}

function stretch(box: Box, width: number, height: number): void {
  if (box.level === 'block') return;
  const more = height - box.height;
  const wider = width - box.width;
  box.width = width;
  if (box.level === 'namespace') {
    // The strips along its border keep to it.
    const border = Math.max(...box.shelves.map(shelfEnd));
    for (const shelf of box.shelves) {
      const last = shelf.cells.at(-1);
      if (last !== undefined && shelfEnd(shelf) === border) stretch(last, last.width + wider, last.height);
    }
  }
  if (box.level === 'pile') {
    const each = more > height * mostSpread ? 0 : Math.floor(more / Math.max(1, box.shelves.length));
    for (const [i, shelf] of box.shelves.entries()) {
      shelf.top += each * i;
      for (const cell of shelf.cells) {
        cell.y = shelf.top;
        stretch(cell, width, cell.height + each);
      }
      shelf.bottom += each * (i + 1);
    }
  }
  box.height = height;
}
