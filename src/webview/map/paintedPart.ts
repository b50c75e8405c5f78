import { type Camera, overlaps, type Rectangle, type Size, visiblePart } from './camera.ts';

/** What is painted: a part of the drawing that reaches beyond the screen, as a camera sees it. */
export interface PaintedPart {
  readonly camera: Camera;
  /** So far beyond each border of the screen, in pixels. */
  readonly margin: Size;
  readonly part: Rectangle;
}

/** So much wider than the screen on each side, as a share of it. */
const wide = 0.3;
/** So many pixels a canvas may have, about 64 MB: on very fine and large screens the margin is smaller. */
const mostPixels = 16e6;
/** What is painted once is shown up to so much larger, and so much smaller, as long as the hand moves. */
const mostScale = 2;

/** What to paint so that the map can move a good way without being painted anew. `pixelRatio`: pixels of the canvas for one of the screen. */
export function widePart(camera: Camera, screen: Size, pixelRatio: number): PaintedPart {
  const most = Math.sqrt(mostPixels / (screen.width * screen.height)) / pixelRatio;
  const share = Math.max(0, Math.min(wide, (most - 1) / 2));
  // Whole pixels of the canvas, for it is painted on them.
  const whole = (length: number) => Math.floor(length * pixelRatio) / pixelRatio;
  return paintedPart(camera, screen, { width: whole(screen.width * share), height: whole(screen.height * share) });
}

/** What to paint of a map that rests. */
export function screenPart(camera: Camera, screen: Size): PaintedPart {
  return paintedPart(camera, screen, { width: 0, height: 0 });
}

function paintedPart(camera: Camera, screen: Size, margin: Size): PaintedPart {
  const { x, y, zoom } = camera;
  const wider = { width: screen.width + 2 * margin.width, height: screen.height + 2 * margin.height };
  const corner = { x: x - margin.width / zoom, y: y - margin.height / zoom, zoom };
  return { camera, margin, part: visiblePart(corner, wider) };
}

/** Whether what is painted still fills the screen, as far as the drawing reaches, and is sharp enough for a moving map. */
export function covers({ camera: { zoom }, part }: PaintedPart, camera: Camera, screen: Size, drawing: Size): boolean {
  const scale = camera.zoom / zoom;
  if (scale > mostScale || scale < 1 / mostScale) return false;
  const seen = visiblePart(camera, screen);
  const shown = { x: 0, y: 0, ...drawing };
  if (!overlaps(seen, shown)) return true;
  const [left, top] = [Math.max(0, seen.x), Math.max(0, seen.y)];
  const [right, bottom] = [
    Math.min(drawing.width, seen.x + seen.width),
    Math.min(drawing.height, seen.y + seen.height),
  ];
  // What adding lengths up makes of them may differ by a trifle.
  const trifle = 1e-6 * (part.width + part.height);
  return (
    left >= part.x - trifle &&
    top >= part.y - trifle &&
    right <= part.x + part.width + trifle &&
    bottom <= part.y + part.height + trifle
  );
}

/** Whether a map that comes to rest need not be painted anew: it is as sharp as can be, and can move on by some way. */
export function isFresh(painted: PaintedPart, camera: Camera, screen: Size, drawing: Size): boolean {
  const { width, height } = { width: screen.width * (1 + wide / 2), height: screen.height * (1 + wide / 2) };
  const [x, y] = [
    camera.x - (width - screen.width) / 2 / camera.zoom,
    camera.y - (height - screen.height) / 2 / camera.zoom,
  ];
  return painted.camera.zoom === camera.zoom && covers(painted, { ...camera, x, y }, { width, height }, drawing);
}
