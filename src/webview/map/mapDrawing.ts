import type { Locale } from '../../core/localized.ts';
import { saidOfNode } from '../describe.ts';
import type { PanelActions } from '../pane.ts';
import { type Camera, nearZoom, onPixels } from './camera.ts';
import type { CameraControl } from './cameraControl.ts';
import { createFrames, type Frames } from './frames.ts';
import { createNodeLayer, type NodeLayer } from './nodeLayer.ts';
import { type Picture, paint } from './paint.ts';
import { covers, isFresh, screenPart, widePart } from './paintedPart.ts';
import { createSheet } from './sheet.ts';
import { createTitleLayer } from './titleLayer.ts';

/** What there is to draw, beside where it is seen from. */
export interface Drawable extends Omit<Picture, 'part' | 'zoom' | 'pixelRatio'> {
  readonly locale: Locale;
  /** The one node that Tab reaches. */
  readonly current: string | undefined;
}

export interface MapDrawing extends Frames, Pick<NodeLayer, 'elementOf'> {}

/** Draws the map into its surface: a canvas, and elements over it. `onShown` is called when they show what there is to draw now. */
export function createMapDrawing(
  surface: HTMLElement,
  actions: PanelActions,
  control: () => Pick<CameraControl, 'camera' | 'screen'>,
  drawable: () => Drawable | undefined,
  onShown: () => void,
): MapDrawing {
  const sheet = createSheet(surface);
  const nodeLayer = createNodeLayer(sheet.over);
  const titleLayer = createTitleLayer(sheet.over, actions);
  const frames = createFrames({
    covers: () => holds(covers),
    isFresh: () => holds(isFresh),
    paint: paintNow,
    move: () => sheet.moveTo(camera()),
    showElements,
  });
  return { ...frames, elementOf: nodeLayer.elementOf };

  /** With the drawing on whole pixels of the screen. */
  function camera(): Camera {
    return onPixels(control().camera(), window.devicePixelRatio);
  }

  function holds(isEnough: typeof covers): boolean {
    const [painted, what] = [sheet.painted(), drawable()];
    if (what === undefined) return true;
    return painted !== undefined && isEnough(painted, camera(), control().screen(), what.scene.layout);
  }

  function paintNow(reach: 'screen' | 'wide'): void {
    const [what, screen, pixelRatio] = [drawable(), control().screen(), window.devicePixelRatio];
    if (what === undefined) return;
    const painted = reach === 'wide' ? widePart(camera(), screen, pixelRatio) : screenPart(camera(), screen);
    const context = sheet.begin(painted, screen, pixelRatio);
    if (context === undefined) return;
    paint(context, { ...what, part: painted.part, zoom: painted.camera.zoom, pixelRatio });
  }

  function showElements(): void {
    const what = drawable();
    if (what === undefined) return;
    const view = { ...what, camera: camera(), screen: control().screen() };
    nodeLayer.update({ ...view, saidOf: (entry) => saidOfNode(entry, what.locale) });
    titleLayer.update(view);
    // Far away there are no elements to focus: then Tab reaches the map itself.
    surface.tabIndex = view.camera.zoom < nearZoom ? 0 : -1;
    onShown();
  }
}
