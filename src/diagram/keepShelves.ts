import type { Packing, Shelf, Sized } from './packBoxes.ts';

/** The shelves of an earlier packing with the boxes of now: vanished ones leave their place, new ones go where there is most room. */
export function keepShelves(earlier: readonly Shelf[], boxes: readonly Sized[], gap: number): Packing {
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const shelves = earlier.flatMap((shelf) => {
    const cells = shelf.cells.map((cell) => cell.filter((id) => byId.has(id))).filter((cell) => cell.length > 0);
    return cells.length === 0 ? [] : [cells];
  });
  const placed = new Set(shelves.flat(2));
  const widest = Math.max(0, ...shelves.map((cells) => widthOf(cells, byId, gap)));
  for (const box of boxes) {
    if (placed.has(box.id)) continue;
    const roomy = shelves.find((cells) => widthOf(cells, byId, gap) + gap + box.width <= widest);
    if (roomy === undefined) shelves.push([[box.id]]);
    else roomy.push([box.id]);
  }
  return {
    shelves: shelves.map((cells) => ({ cells })),
    width: Math.max(0, ...shelves.map((cells) => widthOf(cells, byId, gap))),
    height: shelves.reduce((sum, cells) => sum + heightOf(cells, byId, gap) + gap, -gap),
  };
}

type Boxes = ReadonlyMap<string, Sized>;

function widthOf(cells: readonly (readonly string[])[], boxes: Boxes, gap: number): number {
  return cells.reduce((sum, cell) => sum + Math.max(...cell.map((id) => boxes.get(id)?.width ?? 0)) + gap, -gap);
}

function heightOf(cells: readonly (readonly string[])[], boxes: Boxes, gap: number): number {
  return Math.max(...cells.map((cell) => cell.reduce((sum, id) => sum + (boxes.get(id)?.height ?? 0) + gap, -gap)));
}
