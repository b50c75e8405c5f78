import type { Locale } from '../core/localized.ts';
import { stepsOf } from '../diagram/stepsOf.ts';
import { shownTrace } from './answers.ts';
import { createArrival } from './arrival.ts';
import { boundsOf, type Camera, nearZoom } from './camera.ts';
import { createCameraControl } from './cameraControl.ts';
import { labelOfNode } from './describe.ts';
import { firstSight } from './firstSight.ts';
import { freeRooms } from './freeRooms.ts';
import { attachGestures } from './gestures.ts';
import { attachKeyboard } from './keyboard.ts';
import { createNodeLayer } from './nodeLayer.ts';
import { paint } from './paint.ts';
import type { Pane, PanelActions, PanelView } from './pane.ts';
import type { Legend } from './panes/legend.ts';
import { createPointing } from './pointing.ts';
import type { Scene } from './scene.ts';
import type { Slots } from './slots.ts';
import { sourceOfEdge, sourceOfNode } from './sourceOf.ts';
import { standOut } from './standOut.ts';
import { type Direction, stepFrom } from './stepFrom.ts';
import { createSurface } from './surface.ts';
import type { Spot } from './thingAt.ts';
import { word, words } from './words.ts';
import { createZoomBar } from './zoomBar.ts';

/** The map itself: a canvas with near nodes over it, under hands and keys. */
export interface GraphMap extends Pane {
  readonly camera: () => Camera;
  /** Width by height of the room that it has. */
  readonly aspect: () => number;
  readonly reveal: PanelActions['reveal'];
  /** What comes next is another picture: it is looked at afresh, and nothing slides there from the last one. */
  readonly startAfresh: () => void;
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
  /** Whether the camera stands where the reader left it. */
  let placed = start !== undefined;
  let afresh = true;
  /** The node that Tab reaches. */
  let current: string | undefined;
  /** Gets the focus as soon as it has an element. */
  let focusNext: string | undefined;
  let frame = 0;

  const { root: surface, context } = createSurface(slots.stage);
  const arrival = createArrival(draw);
  const control = createCameraControl(
    surface,
    start ?? { x: 0, y: 0, zoom: 1 },
    () => scene?.layout,
    () => freeRooms(legend.size()),
    () => {
      onMove();
      draw();
    },
  );
  const nodeLayer = createNodeLayer(surface);
  const pointing = createPointing(surface, control.camera, () => locale, draw);
  const zoomBar = createZoomBar(slots.corner, control);
  const gestures = attachGestures(surface, {
    camera: control.camera,
    move: control.moveTo,
    hover: pointing.hover,
    click: clickAt,
  });
  const keyboard = attachKeyboard(surface, {
    step,
    zoom: control.zoomBy,
    fit: control.fit,
    realSize: () => control.zoomBy(1 / control.camera().zoom),
    leave: () => {
      pointing.clear();
      surface.focus();
    },
  });
  surface.addEventListener('focusin', (event) => focusNode(event.target));
  surface.addEventListener('focusout', pointing.clear);
  const resizing = new ResizeObserver(() => {
    control.refit();
    draw();
  });
  resizing.observe(surface);

  return {
    camera: control.camera,
    aspect: () => control.screen().width / Math.max(1, control.screen().height),
    update,
    reveal,
    startAfresh: () => {
      placed = false;
      afresh = true;
    },
    destroy: () => {
      resizing.disconnect();
      keyboard.destroy();
      gestures.destroy();
      zoomBar.destroy();
      nodeLayer.destroy();
      surface.remove();
    },
  };

  function update(next: PanelView): void {
    // A trace that was there before is where the reader left it.
    if (panel === undefined) traceInSight = next.view.trace;
    const legendMoved = panel !== undefined && panel.view.legend !== next.view.legend;
    panel = next;
    locale = next.locale;
    surface.setAttribute('aria-label', `${word(words.map, locale)}: ${next.folder}. ${word(words.mapHelp, locale)}`);
    if (next.scene !== undefined && next.scene !== scene) showScene(next.scene, next.cursor);
    if (legendMoved) control.refit();
    bringTraceIntoSight(panel);
    draw();
  }

  /** Once for each trace that the reader chooses, as soon as its way is known. */
  function bringTraceIntoSight({ view, answers }: PanelView): void {
    const trace = shownTrace(view, answers);
    if (trace === undefined || view.trace === traceInSight) return;
    traceInSight = view.trace;
    const places = stepsOf(trace.start).flatMap(({ node }) => scene?.nodes.get(node)?.place ?? []);
    if (places.length > 0) control.revealAll(boundsOf(places));
  }

  function showScene(next: Scene, cursor: readonly string[]): void {
    const before = afresh ? undefined : scene;
    scene = next;
    pointing.use(scene);
    if (current === undefined || !scene.nodes.has(current)) current = scene.layout.nodes[0]?.id;
    if (!placed) control.jumpToFirst(firstSight(scene, cursor));
    placed = placed || scene.nodes.size > 0;
    afresh = false;
    arrival.begin(before, scene);
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(drawNow);
  }

  function drawNow(): void {
    const [screen, camera, pixelRatio] = [control.screen(), control.camera(), window.devicePixelRatio || 1];
    const canvas = context(screen, pixelRatio);
    if (panel === undefined || scene === undefined || canvas === undefined) return;
    const { theme } = panel;
    const emphasis = pointing.emphasis() ?? standOut(scene, panel);
    const changed = arrival.changed();
    const view = { scene, camera, screen, theme, emphasis, positionOf: arrival.positionOf };
    paint(canvas, { ...view, pixelRatio, arrival: arrival.progress(), changedEdges: changed.edges });
    nodeLayer.update({ ...view, current, newNodes: changed.nodes, labelOf: (entry) => labelOfNode(entry, locale) });
    zoomBar.update(camera.zoom, locale);
    // Far away there are no elements to focus: then Tab reaches the map itself.
    surface.tabIndex = camera.zoom < nearZoom ? 0 : -1;
    const waiting = focusNext === undefined ? undefined : nodeLayer.elementOf(focusNext);
    if (waiting === undefined) return;
    focusNext = undefined;
    waiting.focus({ preventScroll: true });
  }

  function clickAt(spot: Spot): void {
    const thing = pointing.thingAt(spot);
    if (scene === undefined || thing === undefined) return;
    const { kind } = thing;
    const id = kind === 'node' ? thing.entry.node.id : thing.edge.edge.id;
    if (kind === 'node') current = id;
    const source = kind === 'node' ? sourceOfNode(scene, id) : sourceOfEdge(thing.edge);
    actions.change((view) => ({ ...view, selection: { kind, id } }));
    if (source !== undefined) actions.post(source);
  }

  function step(direction: Direction): void {
    if (scene === undefined) return;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : undefined;
    const next = focused === undefined ? current : stepFrom(focused, direction, scene.layout, scene.graph.edges);
    if (next !== undefined) reveal(next, 'take');
  }

  function reveal(node: string, keys: 'take' | 'leave'): void {
    const place = scene?.nodes.get(node)?.place;
    if (place === undefined) return;
    if (keys === 'leave') {
      control.reveal(place, control.camera().zoom);
      return;
    }
    current = node;
    control.reveal(place, Math.max(control.camera().zoom, nearZoom * 1.5));
    focusNext = node;
    draw();
  }

  function focusNode(target: EventTarget | null): void {
    const id = target instanceof HTMLElement ? target.dataset['id'] : undefined;
    const entry = id === undefined ? undefined : scene?.nodes.get(id);
    if (entry === undefined || !(target instanceof HTMLElement)) return;
    current = entry.node.id;
    if (!target.matches(':focus-visible')) return;
    target.setAttribute('aria-describedby', pointing.descriptionId);
    const { x, y, zoom } = control.camera();
    const { place } = entry;
    pointing.point({ kind: 'node', entry }, { x: (place.x - x) * zoom, y: (place.y + place.height - y) * zoom });
  }
}
