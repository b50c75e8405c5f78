/** Paths are cubic Bézier curves end to end: `x0 y0`, then for each curve `cx1 cy1 cx2 cy2 x y`. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Appends a straight line to `path`, which has a start. */
export function lineTo(path: number[], x: number, y: number): void {
  const fromX = path.at(-2) ?? x;
  const fromY = path.at(-1) ?? y;
  path.push(fromX + (x - fromX) / 3, fromY + (y - fromY) / 3, x - (x - fromX) / 3, y - (y - fromY) / 3, x, y);
}

/** Appends a curve to `path` that leaves and arrives horizontally. */
export function swingTo(path: number[], x: number, y: number): void {
  const fromX = path.at(-2) ?? x;
  const fromY = path.at(-1) ?? y;
  if (fromY === y) lineTo(path, x, y);
  else path.push(fromX + (x - fromX) * 0.5, fromY, x - (x - fromX) * 0.5, y, x, y);
}

/** A path along straight lines with round corners of at most `radius` pixels. */
export function roundedPath(points: readonly Point[], radius: number): number[] {
  const kept = withoutStraightCorners(points);
  const first = kept[0];
  if (first === undefined) return [];
  const path = [first.x, first.y];
  for (let i = 1; i < kept.length; i++) {
    const before = kept[i - 1];
    const corner = kept[i];
    const after = kept[i + 1];
    if (before === undefined || corner === undefined) continue;
    if (after === undefined) {
      lineTo(path, corner.x, corner.y);
      continue;
    }
    const r = Math.min(radius, distance(before, corner) / 2, distance(corner, after) / 2);
    const enter = along(corner, before, r);
    const leave = along(corner, after, r);
    lineTo(path, enter.x, enter.y);
    path.push(enter.x + (corner.x - enter.x) * 0.55, enter.y + (corner.y - enter.y) * 0.55);
    path.push(leave.x + (corner.x - leave.x) * 0.55, leave.y + (corner.y - leave.y) * 0.55, leave.x, leave.y);
  }
  return path;
}

/** The same path from its end to its start. */
export function reversePath(path: readonly number[]): number[] {
  const result: number[] = [];
  for (let i = path.length - 2; i >= 0; i -= 2) result.push(path[i] ?? 0, path[i + 1] ?? 0);
  return result;
}

/** Points on the path, `steps` for each curve, ends included. */
export function samplePath(path: readonly number[], steps: number): Point[] {
  const points: Point[] = [{ x: path[0] ?? 0, y: path[1] ?? 0 }];
  for (let i = 2; i + 5 < path.length; i += 6) {
    for (let step = 1; step <= steps; step++) points.push(pointOnCurve(path, i, step / steps));
  }
  return points;
}

/** The point at `t` (0 to 1) of the curve whose first control point stands at index `at` of the path. */
export function pointOnCurve(path: readonly number[], at: number, t: number): Point {
  const u = 1 - t;
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
  const value = (i: number) => path[at + i] ?? 0;
  return {
    x: a * value(-2) + b * value(0) + c * value(2) + d * value(4),
    y: a * value(-1) + b * value(1) + c * value(3) + d * value(5),
  };
}

function withoutStraightCorners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last !== undefined && last.x === point.x && last.y === point.y) continue;
    const before = kept.at(-2);
    const straight =
      last !== undefined &&
      before !== undefined &&
      ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function along(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return length === 0
    ? from
    : { x: from.x + ((to.x - from.x) * by) / length, y: from.y + ((to.y - from.y) * by) / length };
}
