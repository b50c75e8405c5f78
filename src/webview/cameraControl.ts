import {
  type Camera,
  centreOn,
  fitCamera,
  type Insets,
  keepInSight,
  mixCameras,
  type Rectangle,
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
  /** Without a way there: the first sight of a drawing. */
  readonly jumpToFit: () => void;
  /** Brings a part of the drawing into sight at a zoom, where it is not. */
  readonly reveal: (part: Rectangle, zoom: number) => void;
}

const glideTime = 260;

/** Holds what the surface shows. `drawing` gives the size of the whole, `insets` what stands over the screen's borders; `onChange` is called after each move. */
export function createCameraControl(
  surface: HTMLElement,
  start: Camera,
  drawing: () => Size | undefined,
  insets: () => Insets,
  onChange: () => void,
): CameraControl {
  let camera = start;
  const glide = createMotion();
  const screen = () => ({ width: surface.clientWidth, height: surface.clientHeight });
  const set = (next: Camera) => {
    const whole = drawing();
    camera = whole === undefined ? next : keepInSight(next, whole, screen());
    onChange();
  };
  const glideTo = (target: Camera) => {
    const from = camera;
    glide.run(glideTime, (t) => set(mixCameras(from, target, ease(t))));
  };
  const fitted = () => fitCamera(drawing() ?? { width: 0, height: 0 }, screen(), insets());
  return {
    camera: () => camera,
    screen,
    moveTo: (next) => {
      glide.stop();
      set(next);
    },
    zoomBy: (factor) => {
      const { width, height } = screen();
      glideTo(zoomAt(camera, factor, width / 2, height / 2));
    },
    fit: () => glideTo(fitted()),
    jumpToFit: () => {
      glide.stop();
      camera = fitted();
    },
    reveal: (part, zoom) => {
      const seen = visiblePart(camera, screen());
      const inside =
        part.x >= seen.x &&
        part.y >= seen.y &&
        part.x + part.width <= seen.x + seen.width &&
        part.y + part.height <= seen.y + seen.height;
      if (!inside || zoom !== camera.zoom) glideTo(centreOn(part, screen(), zoom));
    },
  };
}
