import type { Point } from './path.ts';

const length = 8;
const halfWidth = 3.8;

/** The three corners of the arrow at the end of a path, its tip first. */
export function arrowHead(path: readonly number[]): readonly [Point, Point, Point] {
  const tip = { x: path.at(-2) ?? 0, y: path.at(-1) ?? 0 };
  const dx = tip.x - (path.at(-4) ?? tip.x);
  const dy = tip.y - (path.at(-3) ?? tip.y);
  const far = Math.hypot(dx, dy);
  const [ux, uy] = far === 0 ? [1, 0] : [dx / far, dy / far];
  const back = { x: tip.x - ux * length, y: tip.y - uy * length };
  return [
    tip,
    { x: back.x - uy * halfWidth, y: back.y + ux * halfWidth },
    { x: back.x + uy * halfWidth, y: back.y - ux * halfWidth },
  ];
}
