import type { Locale } from '../../core/localized.ts';
import { stepsOf } from '../../diagram/stepsOf.ts';
import { shownTrace } from '../answers.ts';
import { element } from '../elements.ts';
import { emptyReason } from '../emptyReason.ts';
import type { Pane, PanelActions, PanelView } from '../pane.ts';
import type { Legend } from '../panes/legend.ts';
import type { Slots } from '../slots.ts';
import { word, words } from '../words.ts';
import { anchorOf } from './anchorOf.ts';
import { createArrival } from './arrival.ts';
import { boundsOf, type Camera, overlaps, visiblePart } from './camera.ts';
import { createCameraControl } from './cameraControl.ts';
import { createCameraMemory } from './cameraMemory.ts';
import type { Emphasis } from './emphasis.ts';
import { firstSight } from './firstSight.ts';
import { freeRooms } from './freeRooms.ts';
import { attachGestures } from './gestures.ts';
import { attachKeyboard } from './keyboard.ts';
import { createKeyboardPlace } from './keyboardPlace.ts';
import { closeStrip, enterNode, leaveFocus, pickThing } from './mapActions.ts';
import { createMapDrawing, type Drawable } from './mapDrawing.ts';
import { createOpenOnZoom } from './openOnZoom.ts';
import { createPointing } from './pointing.ts';
import { emptyScene, type Scene } from './scene.ts';
import { standOut } from './standOut.ts';
import { createZoomBar } from './zoomBar.ts';

/** The map itself: a canvas with near nodes over it, under hands and keys. */
export interface GraphMap extends Pane {
  readonly camera: () => Camera;
  /** Width by height of the room that it has. */
  readonly aspect: () => number;
  /** Brings a node that is drawn near, and gives it the keyboard where it is asked for. */
  readonly reveal: PanelActions['reveal'];
  /** Brings the first of these nodes that is drawn into sight, from as far as it is looked at now. */
  readonly follow: (nodes: readonly string[]) => void;
  /** The camera that the first picture was left with. */
  readonly startAt: (camera: Camera) => void;
  /** What comes next is another folder: it is looked at afresh. */
  readonly forget: () => void;
}

/** `start` is the camera of a panel that was there before. `onMove` is called whenever the camera has moved. */
export function createGraphMap(
  slots: Slots,
  legend: Legend,
  actions: PanelActions,
  start: Camera | undefined,
  onMove: () => void,
): GraphMap {
  let panel: PanelView | undefined;
  let traceInSight: PanelView['view']['trace'];
  let scene: Scene | undefined;
  let locale: Locale = 'en';
  let atRest: Emphasis | undefined;
  /** Whether there was something to place the camera by. */
  let placed = false;

  const surface = element('div', 'surface');
  surface.setAttribute('role', 'group');
  slots.stage.prepend(surface); // before what stands over it, also for the Tab key
  const drawing = createMapDrawing(surface, actions, () => control, drawable, showPlaces);
  const { draw } = drawing;
  const arrival = createArrival(draw);
  const control = createCameraControl(
    surface,
    start ?? { x: 0, y: 0, zoom: 1 },
    () => scene?.layout,
    () => freeRooms(legend.size()),
    () => {
      onMove();
      openOnZoom.moved();
      drawing.moved();
    },
  );
  const memory = createCameraMemory(start);
  const openOnZoom = createOpenOnZoom(() => scene, control, actions);
  const pointing = createPointing(surface, control.camera, () => locale, draw);
  const place = createKeyboardPlace(surface, control, pointing, draw);
  const zoomBar = createZoomBar(slots.corner, control);
  attachGestures(surface, {
    camera: control.camera,
    move: control.moveTo,
    hover: pointing.hover,
    click: (spot) => {
      const thing = pointing.thingAt(spot);
      if (scene === undefined || thing === undefined) return;
      if (thing.kind === 'node') place.put(thing.entry.node.id);
      pickThing(scene, thing, spot.by, actions);
    },
    doubleClick: (spot) => {
      const thing = pointing.thingAt(spot);
      if (thing?.kind === 'node') enterNode(thing.entry, actions);
    },
  });
  attachKeyboard(surface, {
    step: place.step,
    zoom: control.zoomBy,
    fit: control.fit,
    realSize: () => control.zoomBy(1 / control.camera().zoom),
    enter: () => {
      const entry = place.focused();
      if (entry !== undefined) enterNode(entry, actions);
    },
    leave: () => {
      pointing.clear();
      surface.focus();
      leaveFocus(actions);
    },
    close: () => {
      const strip = place.focused()?.place.group;
      if (strip !== undefined && scene?.closable.has(strip)) closeStrip(strip, 'take', actions);
    },
  });
  new ResizeObserver(() => {
    control.refit();
    draw();
  }).observe(surface);

  return {
    camera: control.camera,
    aspect: () => control.screen().width / Math.max(1, control.screen().height),
    update,
    reveal: place.reveal,
    follow: (nodes) => {
      const entry = nodes.map((id) => scene?.nodes.get(id)).find((known) => known !== undefined);
      if (entry !== undefined) control.reveal(entry.place, control.camera().zoom);
    },
    startAt: memory.startAt,
    forget: () => {
      memory.forget();
      if (scene !== undefined) draw();
      scene = undefined;
      placed = false;
    },
  };

  function update(next: PanelView): void {
    // A trace that was there before is where the reader left it.
    if (panel === undefined) traceInSight = next.view.trace;
    const isUnchanged = next.scene === undefined && next.theme === panel?.theme;
    const legendMoved = panel !== undefined && panel.view.legend !== next.view.legend;
    panel = next;
    locale = next.locale;
    surface.setAttribute('aria-label', `${word(words.map, locale)}: ${next.folder}. ${word(words.mapHelp, locale)}`);
    if (next.scene !== undefined && next.scene !== scene) showScene(next.scene, next);
    atRest = scene === undefined ? undefined : standOut(scene, next);
    if (legendMoved) control.refit();
    bringTraceIntoSight(panel);
    if (!isUnchanged) draw();
  }

  /** Once for each trace that the reader chooses, as soon as its way is known. */
  function bringTraceIntoSight({ view, answers }: PanelView): void {
    const trace = shownTrace(view, answers);
    if (scene === undefined || trace === undefined || view.trace === traceInSight) return;
    const steps = stepsOf(trace.start);
    if (steps.some(({ node }) => scene?.cardOf.has(node))) return; // its applications are about to open
    traceInSight = view.trace;
    const places = steps.flatMap(({ node }) => scene?.nodes.get(node)?.place ?? []);
    if (places.length > 0) control.revealAll(boundsOf(places));
  }

  function showScene(next: Scene, { cursor, view }: PanelView): void {
    const before = scene?.picture === next.picture ? scene : undefined;
    const anchor =
      before === undefined ? undefined : anchorOf(before, next, visiblePart(control.camera(), control.screen()));
    scene = next;
    pointing.use(scene);
    place.use(scene, view.direction);
    if (before === undefined || !placed) {
      const left = memory.goTo(scene.picture, control.camera());
      if (left === undefined) control.jumpToFirst(firstSight(scene, cursor));
      else control.moveTo(left);
    }
    if (anchor !== undefined) control.keepInPlace(...anchor);
    // A map that shrank may lie elsewhere altogether.
    const seen = visiblePart(control.camera(), control.screen());
    if (!scene.layout.nodes.some((node) => overlaps(node, seen))) control.jumpToFirst(firstSight(scene, cursor));
    placed = scene.nodes.size > 0;
    arrival.begin(anchor === undefined ? before : undefined, scene);
  }

  function drawable(): Drawable | undefined {
    if (panel === undefined) return undefined;
    return {
      scene: scene === undefined || emptyReason(panel) !== undefined ? emptyScene : scene,
      locale,
      theme: panel.theme,
      emphasis: pointing.emphasis() ?? atRest,
      current: place.current(),
      positionOf: arrival.positionOf,
      arrival: arrival.progress(),
      changed: arrival.changed(),
    };
  }

  function showPlaces(): void {
    zoomBar.update(control.camera().zoom, locale);
    place.settle(drawing.elementOf);
  }
}
