import type { GraphView } from '../core/features/graphView.ts';
import type { Locale } from '../core/localized.ts';
import type { Layout } from '../diagram/layoutTypes.ts';
import { createArrival } from './arrival.ts';
import { nearZoom } from './camera.ts';
import { createCameraControl } from './cameraControl.ts';
import { createCorner } from './corner.ts';
import { labelOfNode } from './describe.ts';
import { emphasizeNodes } from './emphasis.ts';
import { createEmptyState } from './emptyState.ts';
import { firstSight } from './firstSight.ts';
import { freeRooms } from './freeRooms.ts';
import { attachGestures } from './gestures.ts';
import type { Host } from './host.ts';
import { attachKeyboard } from './keyboard.ts';
import { startLayoutClient } from './layoutClient.ts';
import { createLegend } from './legend.ts';
import { createNodeLayer } from './nodeLayer.ts';
import { paint } from './paint.ts';
import { readPanelTheme, watchTheme } from './panelTheme.ts';
import { createPointing } from './pointing.ts';
import type { ToPanel } from './protocol.ts';
import { buildScene, type Scene } from './scene.ts';
import { sourceOfEdge, sourceOfNode } from './sourceOf.ts';
import { createStateSaver } from './stateSaver.ts';
import { createStatusBar } from './statusBar.ts';
import { type Direction, stepFrom } from './stepFrom.ts';
import { createSurface } from './surface.ts';
import type { Spot } from './thingAt.ts';
import { createUnitView } from './unitView.ts';
import { layoutWords, word, words } from './words.ts';
import { createZoomBar } from './zoomBar.ts';

/** Builds the panel into `body` and answers the host's messages for as long as the page lives. */
export function startPanel(body: HTMLElement, host: Host): void {
  const saved = host.loadState();
  let locale: Locale = document.documentElement.lang.startsWith('ko') ? 'ko' : 'en';
  let folder = saved?.folder ?? '';
  let theme = readPanelTheme(body);
  let scene: Scene | undefined;
  /** Whether the camera stands where the reader left it. */
  let placed = saved !== undefined;
  let cursorNodes: readonly string[] = [];
  let current: string | undefined;
  /** Gets the focus as soon as it has an element. */
  let focusNext: string | undefined;
  let frame = 0;

  const units = createUnitView(body, saved?.shown ?? { by: 'default' }, show);
  const save = createStateSaver(host, () => ({
    folder,
    camera: control.camera(),
    legend: legend.size() === undefined ? 'hidden' : 'shown',
    shown: units.shown(),
  }));
  const { root: surface, context } = createSurface(body);
  const arrival = createArrival(draw);
  const control = createCameraControl(
    surface,
    saved?.camera ?? { x: 0, y: 0, zoom: 1 },
    () => scene?.layout,
    () => freeRooms(legend.size()),
    afterMove,
  );
  const nodeLayer = createNodeLayer(surface);
  const pointing = createPointing(surface, control.camera, () => locale, draw);
  const status = createStatusBar(body);
  const empty = createEmptyState(body);
  const corner = createCorner(body);
  const legend = createLegend(corner, saved?.legend ?? 'hidden', () => {
    control.refit();
    save();
  });
  const zoomBar = createZoomBar(corner, control);
  const client = startLayoutClient(showLayout, () => empty.update({ kind: 'failed' }, locale));

  attachGestures(surface, { camera: control.camera, move: control.moveTo, hover: pointing.hover, click: clickAt });
  attachKeyboard(surface, {
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
  watchTheme(body, () => {
    theme = readPanelTheme(body);
    if (scene !== undefined) legend.update(scene, theme, locale);
    draw();
  });
  new ResizeObserver(() => {
    control.refit();
    draw();
  }).observe(surface);
  empty.update({ kind: 'drawing' }, locale);
  host.onMessage(receive);
  host.post({ type: 'ready' });

  function receive(message: ToPanel): void {
    if (message.type === 'cursor') {
      cursorNodes = message.nodes;
      units.follow(cursorNodes);
      const first = cursorNodes.find((id) => scene?.nodes.has(id));
      const place = first === undefined ? undefined : scene?.nodes.get(first)?.place;
      if (place !== undefined) control.reveal(place, control.camera().zoom);
      draw();
      return;
    }
    if (message.folder !== folder) {
      placed = false;
      units.forget();
    }
    ({ locale, folder } = message);
    document.documentElement.lang = locale;
    if (scene === undefined) empty.update({ kind: 'drawing' }, locale);
    units.take(message.graph, locale);
  }

  function show(graph: GraphView): void {
    const { width, height } = control.screen();
    client.request(
      graph,
      units.shown().unit,
      layoutWords(locale),
      Math.min(2.2, Math.max(0.7, width / Math.max(1, height))),
    );
  }

  function showLayout(graph: GraphView, layout: Layout): void {
    // Another unit is another picture: nothing slides or flashes.
    const { unit } = units.shown();
    const before = scene?.unit === unit ? scene : undefined;
    if (scene !== undefined && before === undefined) placed = false;
    scene = buildScene(graph, unit, layout);
    pointing.use(scene);
    if (current === undefined || !scene.nodes.has(current)) current = layout.nodes[0]?.id;
    if (!placed) control.jumpToFirst(firstSight(scene, cursorNodes));
    placed = placed || graph.nodes.length > 0;
    empty.update(graph.nodes.length === 0 ? { kind: 'empty', folder } : undefined, locale);
    body.classList.toggle('nothing', graph.nodes.length === 0);
    surface.setAttribute('aria-label', `${word(words.map, locale)}: ${folder}. ${word(words.mapHelp, locale)}`);
    legend.update(scene, theme, locale);
    status.update(graph, locale);
    save();
    arrival.begin(before, scene);
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(drawNow);
  }

  function drawNow(): void {
    const [screen, camera, pixelRatio] = [control.screen(), control.camera(), window.devicePixelRatio || 1];
    const canvas = context(screen, pixelRatio);
    if (scene === undefined || canvas === undefined) return;
    const emphasis = pointing.emphasis() ?? emphasizeNodes(scene, cursorNodes, 'plain');
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

  function afterMove(): void {
    save();
    draw();
  }

  function clickAt(spot: Spot): void {
    const thing = pointing.thingAt(spot);
    if (scene === undefined || thing === undefined) return;
    if (thing.kind === 'node') current = thing.entry.node.id;
    const source = thing.kind === 'node' ? sourceOfNode(scene, thing.entry.node.id) : sourceOfEdge(thing.edge);
    if (source !== undefined) host.post(source);
  }

  function step(direction: Direction): void {
    if (scene === undefined) return;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : undefined;
    const next = focused === undefined ? current : stepFrom(focused, direction, scene.layout, scene.graph.edges);
    const place = next === undefined ? undefined : scene.nodes.get(next)?.place;
    if (next === undefined || place === undefined) return;
    current = next;
    control.reveal(place, Math.max(control.camera().zoom, nearZoom * 1.5));
    focusNext = next;
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
