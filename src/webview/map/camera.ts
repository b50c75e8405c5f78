/** What the panel shows: the point of the drawing at its top left corner, and how many pixels of the screen one pixel of the drawing takes. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

export const zoomLimits = { least: 0.02, most: 3 } as const;

/** From this zoom on nodes are elements of the page; below they are painted. */
export const nearZoom = 0.4;

/** What stands over the borders of the screen, in pixels: nothing of the drawing should lie beneath. */
export interface Insets {
  readonly right: number;
  readonly bottom: number;
}

/** The camera that shows the whole drawing with a margin, never larger than life. */
export function fitCamera(drawing: Size, screen: Size, insets: Insets): Camera {
  if (drawing.width <= 0 || drawing.height <= 0) return { x: 0, y: 0, zoom: 1 };
  const free = freePart(screen, insets);
  const zoom = clampZoom(Math.min(free.width / drawing.width, free.height / drawing.height, mostFitZoom));
  return centreOn({ x: 0, y: 0, ...drawing }, free, zoom);
}

/**
 * The camera for the first sight: the whole where it is readable then; else as wide as fits and is readable. It starts at the top left
 * corner of the drawing, or at that of `part` where this would not be in sight.
 */
export function firstCamera(drawing: Size, part: Rectangle, screen: Size, insets: Insets): Camera {
  const whole = fitCamera(drawing, screen, insets);
  if (whole.zoom >= readableZoom || drawing.width <= 0) return whole;
  const free = freePart(screen, insets);
  const zoom = Math.min(mostFitZoom, Math.max(readableZoom, free.width / drawing.width));
  const [width, height] = [free.width / zoom, free.height / zoom];
  const x = drawing.width < width ? (drawing.width - width) / 2 : start(part.x, part.width, drawing.width, width);
  const y =
    drawing.height < height ? (drawing.height - height) / 2 : start(part.y, part.height, drawing.height, height);
  return { x, y, zoom };
}

/** Where a sight of the given length starts on a drawing, so that enough of the part is in it; along one axis. */
function start(partStart: number, partLength: number, drawing: number, sight: number): number {
  if (partStart + Math.min(partLength, enough) <= sight) return 0;
  return clamp(partStart - lead, 0, Math.max(0, drawing - sight));
}

/** From this zoom on the names of nodes can be read. */
export const readableZoom = 0.6;
/** So much of what surrounds a part is shown with it, in pixels of the drawing: the title of its namespace. */
const lead = 60;
/** So much of a part tells what it is, in pixels of the drawing: its title and its first nodes. */
const enough = 300;

/** A fitted drawing is never larger than a little above life. */
const mostFitZoom = 1.15;

function freePart(screen: Size, { right, bottom }: Insets): Size {
  return { width: Math.max(1, screen.width - right), height: Math.max(1, screen.height - bottom) };
}

/** The camera that has the rectangle in the middle of the screen. */
export function centreOn(rectangle: Rectangle, screen: Size, zoom: number): Camera {
  return {
    x: rectangle.x + rectangle.width / 2 - screen.width / 2 / zoom,
    y: rectangle.y + rectangle.height / 2 - screen.height / 2 / zoom,
    zoom,
  };
}

/** Zooms by a factor; the point of the screen at x, y stays where it is. */
export function zoomAt(camera: Camera, factor: number, x: number, y: number): Camera {
  const zoom = clampZoom(camera.zoom * factor);
  return { x: camera.x + x / camera.zoom - x / zoom, y: camera.y + y / camera.zoom - y / zoom, zoom };
}

/** Moves the drawing by pixels of the screen. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom };
}

/** Keeps at least a corner of the drawing on the screen, so that it cannot be lost. */
export function keepInSight(camera: Camera, drawing: Size, screen: Size): Camera {
  const margin = 80 / camera.zoom;
  return {
    x: Math.min(Math.max(camera.x, margin - screen.width / camera.zoom), Math.max(0, drawing.width - margin)),
    y: Math.min(Math.max(camera.y, margin - screen.height / camera.zoom), Math.max(0, drawing.height - margin)),
    zoom: camera.zoom,
  };
}

/** The camera with the drawing on whole pixels of the screen, where letters are sharp. */
export function onPixels({ x, y, zoom }: Camera, pixelRatio: number): Camera {
  const scale = zoom * pixelRatio;
  return { x: Math.round(x * scale) / scale, y: Math.round(y * scale) / scale, zoom };
}

/** The part of the drawing that the screen shows. */
export function visiblePart(camera: Camera, screen: Size): Rectangle {
  return { x: camera.x, y: camera.y, width: screen.width / camera.zoom, height: screen.height / camera.zoom };
}

/** So far around the screen there are elements, in pixels of it. */
const margin = 40;

/** The part of the drawing whose near things are elements of the page: the visible part with a margin. */
export function partWithElements(camera: Camera, screen: Size): Rectangle {
  const { x, y, width, height } = visiblePart(camera, screen);
  const least = margin / camera.zoom;
  return { x: x - least, y: y - least, width: width + 2 * least, height: height + 2 * least };
}

/** The least rectangle around some; there is at least one. */
export function boundsOf(rectangles: readonly Rectangle[]): Rectangle {
  const x = Math.min(...rectangles.map((each) => each.x));
  const y = Math.min(...rectangles.map((each) => each.y));
  const right = Math.max(...rectangles.map((each) => each.x + each.width));
  const bottom = Math.max(...rectangles.map((each) => each.y + each.height));
  return { x, y, width: right - x, height: bottom - y };
}

/** The camera that has all of a part on the screen with a margin: at the given zoom where that does it, else smaller. */
export function cameraOn(part: Rectangle, screen: Size, zoom: number): Camera {
  const margin = 48;
  const fitting = Math.min((screen.width - margin) / part.width, (screen.height - margin) / part.height);
  return centreOn(part, screen, clampZoom(Math.min(zoom, fitting)));
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A camera between two others; `t` from 0 to 1. Zooms evenly to the eye. */
export function mixCameras(from: Camera, to: Camera, t: number): Camera {
  const zoom = from.zoom * (to.zoom / from.zoom) ** t;
  return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t, zoom };
}

function clampZoom(zoom: number): number {
  return clamp(zoom, zoomLimits.least, zoomLimits.most);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
