import type { GraphView } from '../core/features/graphView.ts';
import type { Locale } from '../core/localized.ts';
import type { Layout } from '../diagram/layoutTypes.ts';
import { sizes } from '../diagram/sizes.ts';
import {
  type Camera,
  centreOn,
  fitCamera,
  keepInSight,
  mixCameras,
  nearZoom,
  overlaps,
  visiblePart,
  zoomAt,
} from './camera.ts';
import { type ChangedParts, changedParts } from './changedParts.ts';
import { describeEdges, describeNode, labelOfNode } from './describe.ts';
import { type EdgeFinder, edgeFinder } from './edgeAt.ts';
import { type Emphasis, emphasizeEdge, emphasizeNodes, parallelEdges } from './emphasis.ts';
import { createEmptyState } from './emptyState.ts';
import { attachGestures } from './gestures.ts';
import type { Host } from './host.ts';
import { attachKeyboard } from './keyboard.ts';
import { startLayoutClient } from './layoutClient.ts';
import { createLegend } from './legend.ts';
import { createMotion, ease } from './motion.ts';
import { createNodeLayer } from './nodeLayer.ts';
import { paint } from './paint.ts';
import { readPanelTheme, watchTheme } from './panelTheme.ts';
import { buildScene, type Scene, type SceneEdge } from './scene.ts';
import { createStatusBar } from './statusBar.ts';
import { type Direction, stepFrom } from './stepFrom.ts';
import { createTooltip } from './tooltip.ts';
import { word, words } from './words.ts';
import { createZoomBar } from './zoomBar.ts';

type Point = { readonly x: number; readonly y: number };

const arrivalTime = 900;
const glideTime = 260;

/** Builds the panel into `body` and answers the host's messages for as long as the page lives. */
export function startPanel(body: HTMLElement, host: Host): void {
  const saved = host.loadState();
  const surface = element('div', 'surface');
  const canvas = element('canvas', 'canvas');
  surface.tabIndex = -1;
  surface.setAttribute('role', 'group');
  surface.append(canvas);
  body.append(surface);
  const nodeLayer = createNodeLayer(surface);
  const tooltip = createTooltip(surface);
  const status = createStatusBar(body);
  const zoomBar = createZoomBar(body, { zoom: (factor) => zoomBy(factor), fit });
  const empty = createEmptyState(body);
  let legendShown = saved === undefined ? body.clientWidth > 760 : saved.legend === 'shown';
  const legend = createLegend(body, legendShown, (shown) => {
    legendShown = shown;
    save();
  });
  const glide = createMotion();
  const arrivalMotion = createMotion();
  const client = startLayoutClient(showLayout, () => empty.update({ kind: 'failed' }, locale));

  let locale: Locale = document.documentElement.lang.startsWith('ko') ? 'ko' : 'en';
  let folder = saved?.folder ?? '';
  let theme = readPanelTheme(body);
  let scene: Scene | undefined;
  let findEdge: EdgeFinder | undefined;
  let camera: Camera = saved?.camera ?? { x: 0, y: 0, zoom: 1 };
  let placed = saved !== undefined;
  let changed: ChangedParts = { nodes: new Set(), edges: new Set() };
  let origins: ReadonlyMap<string, Point> = new Map();
  let arrival = 1;
  let hovered: Emphasis | undefined;
  let cursorNodes: readonly string[] = [];
  let current: string | undefined;
  let frame = 0;
  let saveTimer = 0;

  host.onMessage((message) => {
    if (message.type === 'cursor') followCursor(message.nodes);
    else {
      if (message.folder !== folder) placed = false;
      ({ locale, folder } = message);
      document.documentElement.lang = locale;
      if (scene === undefined) empty.update({ kind: 'drawing' }, locale);
      const names = {
        cluster: word(words.cluster, locale),
        noNamespace: word(words.noNamespace, locale),
        noApplication: word(words.noApplication, locale),
      };
      client.request(
        message.graph,
        names,
        Math.min(2.2, Math.max(0.7, surface.clientWidth / Math.max(1, surface.clientHeight))),
      );
    }
  });
  attachGestures(surface, { camera: () => camera, move: moveTo, hover: hoverAt, click: clickAt });
  attachKeyboard(surface, {
    step,
    zoom: (factor) => zoomBy(factor),
    fit,
    realSize: () => zoomBy(1 / camera.zoom),
    leave,
  });
  surface.addEventListener('focusin', (event) => focusNode(event.target));
  surface.addEventListener('focusout', () => setHover(undefined));
  watchTheme(body, () => {
    theme = readPanelTheme(body);
    if (scene !== undefined) legend.update(scene, theme, locale);
    draw();
  });
  new ResizeObserver(draw).observe(surface);
  empty.update({ kind: 'drawing' }, locale);
  host.post({ type: 'ready' });

  function showLayout(graph: GraphView, layout: Layout): void {
    changed = changedParts(scene?.graph, graph);
    origins = new Map(scene?.layout.nodes.map((node) => [node.id, node]));
    const before = scene;
    scene = buildScene(graph, layout);
    findEdge = edgeFinder(scene);
    if (current === undefined || !scene.nodes.has(current)) current = layout.nodes[0]?.id;
    hovered = undefined;
    if (!placed) camera = fitCamera(layout, screen());
    placed = placed || graph.nodes.length > 0;
    empty.update(graph.nodes.length === 0 ? { kind: 'empty', folder } : undefined, locale);
    body.classList.toggle('nothing', graph.nodes.length === 0);
    surface.setAttribute('aria-label', `${word(words.map, locale)}: ${folder}. ${word(words.mapHelp, locale)}`);
    legend.update(scene, theme, locale);
    status.update(graph, locale);
    save();
    if (before === undefined) draw();
    else
      arrivalMotion.run(arrivalTime, (t) => {
        arrival = t;
        draw();
      });
  }

  function draw(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(drawNow);
  }

  function drawNow(): void {
    const context = canvas.getContext('2d');
    if (scene === undefined || context === null) return;
    const size = screen();
    const pixelRatio = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(size.width * pixelRatio), Math.round(size.height * pixelRatio)];
    if (canvas.width !== width) canvas.width = width;
    if (canvas.height !== height) canvas.height = height;
    const emphasis = hovered ?? emphasizeNodes(scene, cursorNodes, 'plain');
    const view = { scene, camera, screen: size, theme, emphasis, positionOf };
    paint(context, { ...view, pixelRatio, arrival, changedEdges: changed.edges });
    nodeLayer.update({ ...view, current, newNodes: changed.nodes, labelOf: (entry) => labelOfNode(entry, locale) });
    zoomBar.update(camera.zoom, locale);
  }

  function positionOf(id: string): Point {
    const place = scene?.nodes.get(id)?.place ?? { x: 0, y: 0 };
    const origin = origins.get(id);
    if (arrival >= 1 || origin === undefined) return place;
    const t = ease(Math.min(1, arrival * 3));
    return { x: origin.x + (place.x - origin.x) * t, y: origin.y + (place.y - origin.y) * t };
  }

  function screen(): { width: number; height: number } {
    return { width: surface.clientWidth, height: surface.clientHeight };
  }

  function moveTo(next: Camera): void {
    glide.stop();
    setCamera(next);
  }

  function setCamera(next: Camera): void {
    camera = scene === undefined ? next : keepInSight(next, scene.layout, screen());
    save();
    draw();
  }

  function glideTo(target: Camera): void {
    const start = camera;
    glide.run(glideTime, (t) => setCamera(mixCameras(start, target, ease(t))));
  }

  function zoomBy(factor: number): void {
    const { width, height } = screen();
    glideTo(zoomAt(camera, factor, width / 2, height / 2));
  }

  function fit(): void {
    if (scene !== undefined) glideTo(fitCamera(scene.layout, screen()));
  }

  function save(): void {
    window.clearTimeout(saveTimer);
    saveTimer = window.setTimeout(
      () => host.saveState({ folder, camera, legend: legendShown ? 'shown' : 'hidden' }),
      200,
    );
  }

  function setHover(emphasis: Emphasis | undefined): void {
    hovered = emphasis;
    if (emphasis === undefined) tooltip.update(undefined, { x: 0, y: 0 });
    draw();
  }

  function hoverAt(at: (Point & { readonly element: Element | null }) | undefined): void {
    const id = at === undefined ? undefined : nodeAt(at);
    const edge = at === undefined || id !== undefined ? undefined : edgeAt(at);
    surface.classList.toggle('pointing', id !== undefined || edge !== undefined);
    if (scene === undefined || at === undefined || (id === undefined && edge === undefined)) {
      if (hovered !== undefined) setHover(undefined);
      return;
    }
    const entry = id === undefined ? undefined : scene.nodes.get(id);
    if (entry !== undefined) {
      hovered = emphasizeNodes(scene, [entry.node.id], 'dim');
      tooltip.update(describeNode(scene, entry, locale), at);
    } else if (edge !== undefined) {
      hovered = emphasizeEdge(scene, edge);
      tooltip.update(describeEdges(scene, parallelEdges(scene, edge.edge.id), locale), at);
    }
    draw();
  }

  function clickAt(at: Point & { readonly element: Element | null }): void {
    const id = nodeAt(at);
    if (id !== undefined) {
      current = id;
      openNode(id);
      return;
    }
    const edge = edgeAt(at)?.edge;
    if (edge !== undefined) host.post({ type: 'openSource', file: edge.file, line: edge.line, column: edge.column });
  }

  /** Implied and missing nodes are written nowhere: the edge that leads to them says why they are here. */
  function openNode(id: string): void {
    const node = scene?.nodes.get(id)?.node;
    if (node?.file !== undefined) host.post({ type: 'openSource', file: node.file, line: node.line ?? 1, column: 1 });
    else {
      const edge =
        scene?.edgesAt.get(id)?.find(({ edge }) => edge.to === id)?.edge ?? scene?.edgesAt.get(id)?.[0]?.edge;
      if (edge !== undefined) host.post({ type: 'openSource', file: edge.file, line: edge.line, column: edge.column });
    }
  }

  function nodeAt(at: Point & { readonly element: Element | null }): string | undefined {
    if (at.element instanceof HTMLElement) return at.element.dataset['id'];
    const [x, y] = [camera.x + at.x / camera.zoom, camera.y + at.y / camera.zoom];
    const hit =
      camera.zoom < nearZoom
        ? scene?.layout.nodes.find((node) => overlaps(node, { x, y, width: 0, height: 0 }))
        : undefined;
    return hit?.id;
  }

  function edgeAt(at: Point): SceneEdge | undefined {
    return findEdge?.(camera.x + at.x / camera.zoom, camera.y + at.y / camera.zoom, 6 / camera.zoom);
  }

  function followCursor(nodes: readonly string[]): void {
    cursorNodes = nodes;
    const first = nodes.find((id) => scene?.nodes.has(id));
    if (first !== undefined) reveal(first, camera.zoom);
    draw();
  }

  function reveal(id: string, zoom: number): void {
    const place = scene?.nodes.get(id)?.place;
    if (place === undefined) return;
    const part = visiblePart(camera, screen());
    const inside =
      place.x >= part.x &&
      place.y >= part.y &&
      place.x + place.width <= part.x + part.width &&
      place.y + place.height <= part.y + part.height;
    if (!inside || zoom !== camera.zoom) glideTo(centreOn(place, screen(), zoom));
  }

  function step(direction: Direction): void {
    if (scene === undefined) return;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset['id'] : undefined;
    const next = focused === undefined ? current : stepFrom(focused, direction, scene.layout, scene.graph.edges);
    if (next === undefined) return;
    current = next;
    reveal(next, Math.max(camera.zoom, nearZoom * 1.5));
    // The element exists once the camera shows the node: draw now, then focus.
    drawNow();
    nodeLayer.elementOf(next)?.focus({ preventScroll: true });
  }

  function focusNode(target: EventTarget | null): void {
    const id = target instanceof HTMLElement ? target.dataset['id'] : undefined;
    const entry = id === undefined ? undefined : scene?.nodes.get(id);
    if (scene === undefined || entry === undefined || !(target instanceof HTMLElement)) return;
    current = entry.node.id;
    if (!target.matches(':focus-visible')) return;
    target.setAttribute('aria-describedby', tooltip.id);
    hovered = emphasizeNodes(scene, [current], 'dim');
    const y = (entry.place.y + sizes.nodeHeight - camera.y) * camera.zoom;
    tooltip.update(describeNode(scene, entry, locale), { x: (entry.place.x - camera.x) * camera.zoom, y });
    draw();
  }

  function leave(): void {
    setHover(undefined);
    surface.focus();
  }
}

function element<K extends 'div' | 'canvas'>(name: K, className: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
