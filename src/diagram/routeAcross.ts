import type { Box } from './boxes.ts';
import { type Point, roundedPath } from './path.ts';

/** One end of an edge that leaves its block. */
export interface Port {
  readonly box: Box;
  /** The node's border. */
  readonly x: number;
  readonly y: number;
  /** Where the edge runs up or down beside the node, free of nodes. */
  readonly runX: number;
}

const cornerRadius = 9;

/**
 * The path between nodes of different blocks: out of the block beside the node, then only through gutters between boxes.
 * `track` (-2 to 2) moves the path within the gutters, so that edges to different targets do not cover each other.
 */
export function routeAcross(from: Port, to: Port, track: number): number[] {
  const out = ancestors(from.box);
  const into = ancestors(to.box);
  const common = out.find((box) => into.includes(box));
  const points: Point[] = [
    { x: from.x, y: from.y },
    { x: from.runX, y: from.y },
  ];
  if (common !== undefined) {
    const leaving = childOf(out, common, from.box);
    const entering = childOf(into, common, to.box);
    const direction =
      entering.shelf > leaving.shelf ? 'down' : entering.shelf < leaving.shelf ? 'up' : nearerEdge(from, leaving);
    const arrival =
      direction === 'down' && entering.shelf > leaving.shelf
        ? 'up'
        : direction === 'up' && entering.shelf < leaving.shelf
          ? 'down'
          : direction;
    const walk: Point[] = [];
    climb(from.box, common, from.runX, to.runX, direction, track, walk);
    const descent: Point[] = [];
    climb(to.box, common, to.runX, walk.at(-1)?.x ?? from.runX, arrival, track, descent);
    const start = gutterAfter(leaving.shelf, direction);
    const end = gutterAfter(entering.shelf, arrival);
    cross(common, start, end, descent.at(-1)?.x ?? to.runX, track, walk);
    points.push(...walk, ...descent.reverse());
  }
  points.push({ x: to.runX, y: to.y }, { x: to.x, y: to.y });
  return roundedPath(square(points), cornerRadius);
}

function ancestors(box: Box): Box[] {
  const result: Box[] = [];
  for (let at = box.parent; at !== undefined; at = at.parent) result.push(at);
  return result;
}

/** The child of `common` that holds the box. */
function childOf(chain: readonly Box[], common: Box, box: Box): Box {
  return chain[chain.indexOf(common) - 1] ?? box;
}

function nearerEdge(port: Port, box: Box): 'up' | 'down' {
  return port.y < box.y + box.height / 2 ? 'up' : 'down';
}

function gutterAfter(shelf: number, direction: 'up' | 'down'): number {
  return direction === 'up' ? shelf : shelf + 1;
}

/** From the gutter beside the block's shelf out of every box below `common`; ends in a gutter of `common`. */
function climb(
  box: Box,
  common: Box,
  x: number,
  towards: number,
  direction: 'up' | 'down',
  track: number,
  walk: Point[],
): void {
  let at = x;
  let child = box;
  for (let parent = box.parent; parent !== undefined; parent = parent.parent) {
    let gutter = gutterAfter(child.shelf, direction);
    walk.push({ x: at, y: gutterY(parent, gutter, track) });
    if (parent === common) return;
    const last = direction === 'up' ? 0 : parent.shelves.length;
    while (gutter !== last) {
      const shelf = direction === 'up' ? gutter - 1 : gutter;
      at = passage(parent, shelf, towards, track);
      walk.push({ x: at, y: gutterY(parent, gutter, track) });
      gutter += direction === 'up' ? -1 : 1;
      walk.push({ x: at, y: gutterY(parent, gutter, track) });
    }
    child = parent;
  }
}

/** Along the gutters of one box, past the shelves between them. */
function cross(box: Box, start: number, end: number, towards: number, track: number, walk: Point[]): void {
  const step = Math.sign(end - start);
  for (let gutter = start; gutter !== end; gutter += step) {
    const x = passage(box, step > 0 ? gutter : gutter - 1, towards, track);
    walk.push({ x, y: gutterY(box, gutter, track) }, { x, y: gutterY(box, gutter + step, track) });
  }
}

function gutterY(box: Box, gutter: number, track: number): number {
  const above = box.shelves[gutter - 1];
  const below = box.shelves[gutter];
  const offset = (track * box.gap) / 8;
  if (above === undefined) return (below?.top ?? box.y) - box.gap / 2 + offset;
  return above.bottom + box.gap / 2 + offset;
}

/** The x of the gap between the boxes of a shelf that is nearest to `towards`. */
function passage(box: Box, shelf: number, towards: number, track: number): number {
  const cells = box.shelves[shelf]?.cells ?? [];
  let nearest = (cells[0]?.x ?? towards + box.gap / 2) - box.gap / 2;
  for (const cell of cells) {
    const gap = cell.x + cell.width + box.gap / 2;
    if (Math.abs(gap - towards) <= Math.abs(nearest - towards)) nearest = gap;
  }
  return nearest + (track * box.gap) / 8;
}

/** Only horizontal and vertical steps: where both change, first along the gutter. */
function square(points: readonly Point[]): Point[] {
  const result: Point[] = [];
  for (const point of points) {
    const last = result.at(-1);
    if (last !== undefined && last.x !== point.x && last.y !== point.y) result.push({ x: point.x, y: last.y });
    result.push(point);
  }
  return result;
}
