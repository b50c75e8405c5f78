import type { Point } from '../../diagram/path.ts';
import {
  type Camera,
  cameraOn,
  centreOn,
  firstCamera,
  fitCamera,
  type Insets,
  keepInSight,
  mixCameras,
  nearZoom,
  type Rectangle,
  readableZoom,
  type Size,
  visiblePart,
  zoomAt,
} from './camera.ts';
import { createMotion, ease } from './motion.ts';

export interface CameraControl {
  readonly camera: () => Camera;
  readonly screen: () => Size;
  /** At once, as the hand moves. */
  readonly moveTo: (camera: Camera) => void;
  /** Around the middle of the screen, smoothly. */
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Fits again where the whole is in sight, the hand has not moved it since, and it stays readable: the room for it changed. */
  readonly refit: () => void;
  /** Without a way there: the first sight of a drawing, the whole or what is readable of it around a part. */
  readonly jumpToFirst: (part: Rectangle) => void;
  /** Without a way there: what was at one point of the drawing and is now at another one stays where it is on the screen. */
  readonly keepInPlace: (before: Point, after: Point) => void;
  /** Brings a part of the drawing into sight at a zoom, where it is not. */
  readonly reveal: (part: Rectangle, zoom: number) => void;
  /** Brings all of a part into sight, readable where that is possible. */
  readonly revealAll: (part: Rectangle) => void;
}

const glideTime = 260;

/**
 * Holds what the surface shows. `drawing` gives the size of the whole, `rooms` what may stay free at the screen's
 * borders, of which a fit takes the best; `onChange` is called after each move.
 */
export function createCameraControl(
  surface: HTMLElement,
  start: Camera,
  drawing: () => Size | undefined,
  rooms: () => readonly Insets[],
  onChange: () => void,
): CameraControl {
  let camera = start;
  let isFitted = false;
  const glide = createMotion();
  const screen = () => ({ width: surface.clientWidth, height: surface.clientHeight });
  const set = (next: Camera) => {
    const size = drawing();
    camera = size === undefined ? next : keepInSight(next, size, screen());
    onChange();
  };
  const glideTo = (target: Camera) => {
    const from = camera;
    glide.run(glideTime, (t) => set(mixCameras(from, target, ease(t))));
  };
  const isInSight = (part: Rectangle) => {
    const seen = visiblePart(camera, screen());
    return (
      part.x >= seen.x &&
      part.y >= seen.y &&
      part.x + part.width <= seen.x + seen.width &&
      part.y + part.height <= seen.y + seen.height
    );
  };
  const whole = () => drawing() ?? { width: 0, height: 0 };
  const fitted = () => best(rooms().map((insets) => fitCamera(whole(), screen(), insets)));
  return {
    camera: () => camera,
    screen,
    moveTo: (next) => {
      glide.stop();
      isFitted = false;
      set(next);
    },
    zoomBy: (factor) => {
      const { width, height } = screen();
      isFitted = false;
      glideTo(zoomAt(camera, factor, width / 2, height / 2));
    },
    fit: () => {
      isFitted = true;
      glideTo(fitted());
    },
    refit: () => {
      const next = fitted();
      if (isFitted && next.zoom >= nearZoom) glideTo(next);
    },
    jumpToFirst: (part) => {
      glide.stop();
      camera = best(rooms().map((insets) => firstCamera(whole(), part, screen(), insets)));
      isFitted = camera.zoom === fitted().zoom;
    },
    keepInPlace: (before, after) => {
      glide.stop();
      set({ ...camera, x: camera.x + after.x - before.x, y: camera.y + after.y - before.y });
    },
    revealAll: (part) => {
      if (isInSight(part) && camera.zoom >= nearZoom) return;
      isFitted = false;
      glideTo(cameraOn(part, screen(), Math.max(camera.zoom, readableZoom)));
    },
    reveal: (part, zoom) => {
      if (isInSight(part) && zoom === camera.zoom) return;
      isFitted = false;
      glideTo(centreOn(part, screen(), zoom));
    },
  };
}

/** The one that shows things largest. */
function best(cameras: readonly Camera[]): Camera {
  return cameras.reduce((largest, other) => (other.zoom > largest.zoom ? other : largest));
}
