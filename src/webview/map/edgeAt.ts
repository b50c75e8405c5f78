import { samplePath } from '../../diagram/path.ts';
import type { Scene, SceneEdge } from './scene.ts';

/** Finds the edge nearest to a point of the drawing, within `reach` pixels of the drawing. */
export type EdgeFinder = (x: number, y: number, reach: number) => SceneEdge | undefined;

const cell = 96;

/** Prepares the search: a grid of the cells that each edge passes. */
export function edgeFinder(scene: Scene): EdgeFinder {
  const grid = new Map<number, SceneEdge[]>();
  const samples = new Map<SceneEdge, { readonly x: number; readonly y: number }[]>();
  for (const edge of scene.edges) {
    // Lines that are not drawn cannot be pointed at.
    if (edge.routed.reach === 'hub' && edge.style.hue !== 'error') continue;
    const points = samplePath(edge.routed.path, 8);
    samples.set(edge, points);
    for (const key of cellsAlong(points)) {
      const list = grid.get(key);
      if (list === undefined) grid.set(key, [edge]);
      else list.push(edge);
    }
  }
  return (x, y, reach) => {
    let nearest: SceneEdge | undefined;
    let least = reach;
    for (const key of cellsAround(x, y, reach)) {
      for (const edge of grid.get(key) ?? []) {
        const far = distanceTo(samples.get(edge) ?? [], x, y);
        if (far <= least) {
          least = far;
          nearest = edge;
        }
      }
    }
    return nearest;
  };
}

function keyOf(column: number, row: number): number {
  return column * 65_536 + row;
}

function cellsAlong(points: readonly { readonly x: number; readonly y: number }[]): Set<number> {
  const keys = new Set<number>();
  for (const [i, point] of points.entries()) {
    const next = points[i + 1] ?? point;
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(next.x - point.x), Math.abs(next.y - point.y)) / (cell / 2)));
    for (let step = 0; step <= steps; step++) {
      const t = step / steps;
      keys.add(
        keyOf(
          Math.floor((point.x + (next.x - point.x) * t) / cell),
          Math.floor((point.y + (next.y - point.y) * t) / cell),
        ),
      );
    }
  }
  return keys;
}

function cellsAround(x: number, y: number, reach: number): number[] {
  const keys: number[] = [];
  for (let column = Math.floor((x - reach) / cell); column <= Math.floor((x + reach) / cell); column++) {
    for (let row = Math.floor((y - reach) / cell); row <= Math.floor((y + reach) / cell); row++)
      keys.push(keyOf(column, row));
  }
  return keys;
}

function distanceTo(points: readonly { readonly x: number; readonly y: number }[], x: number, y: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]];
    if (a === undefined || b === undefined) continue;
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const length = dx * dx + dy * dy;
    const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a.x) * dx + (y - a.y) * dy) / length));
    least = Math.min(least, Math.hypot(x - a.x - dx * t, y - a.y - dy * t));
  }
  return least;
}
