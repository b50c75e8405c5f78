import { arrangementOf, type Box, boxesWithin, type Frame, frameBox, leafBox, placeBox } from './boxes.ts';
import { groupNodes, type NamespaceGroup } from './groupNodes.ts';
import type { Block, PlacedShapes } from './layoutBlock.ts';
import type { LayoutEdge, LayoutGraph } from './layoutGraph.ts';
import type { Layout, LayoutOptions, PlacedGroup, PlacedNode } from './layoutTypes.ts';
import { estimateWidth } from './measureText.ts';
import { placeLabels } from './placeLabels.ts';
import { type EarlierRoutes, routeEdges } from './routeEdges.ts';
import { type Measures, measuresDown, measuresToRight, nodeTypography, sizes } from './sizes.ts';
import { type Strip, stripOf } from './strips.ts';
import { transposed } from './transposed.ts';

/**
 * Where everything stands: namespace boxes, application strips, nodes in semantic columns, edges around nodes. Pixels at zoom 1.
 * The same graph and options give the same answer. Edges whose ends are not in the graph are left out.
 */
export function layout(graph: LayoutGraph, options: LayoutOptions): Layout {
  const direction = options.direction ?? 'right';
  const placed = direction === 'right' ? layoutToRight(graph, options) : layoutDown(graph, options);
  return { ...placed, edges: placeLabels(placed.edges, graph.edges) };
}

/** As to the right, with the lengths of a drawing that is then turned over its diagonal. */
function layoutDown(graph: LayoutGraph, options: LayoutOptions): Layout {
  const { aspect = usualAspect } = options;
  return transposed(layoutAlong(graph, { ...options, aspect: 1 / aspect }, measuresDown, leadLeft));
}

function layoutToRight(graph: LayoutGraph, options: LayoutOptions): Layout {
  return layoutAlong(graph, options, measuresToRight, leadAbove);
}

function layoutAlong(graph: LayoutGraph, options: LayoutOptions, measures: Measures, leadOf: LeadOf): Layout {
  const aspect = options.aspect ?? usualAspect;
  const { arrangement = {}, strips: earlier } = options.previous ?? {};
  const shapes: PlacedShapes = new Map();
  const strips = new Map<string, Strip>();
  const namespaces = groupNodes(graph, options.words);
  const inside = edgesByApplication(graph, namespaces);
  const boxes = namespaces.map((namespace) => {
    const inner = namespace.applications.map((application) => {
      const { id, title } = application;
      const strip = stripOf(application, inside.get(id) ?? [], earlier?.get(id), shapes, measures);
      strips.set(id, strip);
      const blocks = strip.blocks.map((block) => leafBox(block.id, block.width, block.height));
      return frameBox(id, { ...applicationFrame, ...leadOf(title, 'application') }, blocks, arrangement);
    });
    const frame = {
      ...namespaceFrame,
      ...leadOf(namespace.title, 'namespace'),
      aspect: aspect * 1.25,
      row: measures.breadth + measures.rowGap,
    };
    return frameBox(namespace.id, frame, inner, arrangement);
  });
  const canvas = frameBox('canvas', { ...canvasFrame, aspect }, boxes, arrangement);
  placeBox(canvas, 0, 0);
  const all = boxesWithin(canvas);
  const leaves = all.filter((box) => box.level === 'block');
  const blocks = new Map<string, Block>();
  for (const strip of strips.values()) for (const block of strip.blocks) blocks.set(block.id, block);
  const nodes = placeNodes(leaves, blocks, measures);
  const packed = arrangementOf(all);
  const stands = placesOf(leaves);
  const known = earlierRoutes(options.previous, { arrangement: packed, strips, stands }, namespaces);
  const routes = routeEdges(graph.edges, nodes, leaves, blocks, known);
  return {
    width: boxes.length === 0 ? 0 : canvas.width,
    height: boxes.length === 0 ? 0 : canvas.height,
    nodes,
    edges: routes.map(({ routed }) => routed),
    groups: placeGroups(all, namespaces),
    arrangement: packed,
    strips,
    stands,
    routes: new Map(routes.map((route) => [route.routed.id, route])),
  };
}

const usualAspect = 1.4;

const applicationFrame = {
  level: 'application',
  padding: sizes.applicationPadding,
  gap: sizes.blockGap,
  aspect: 2.4,
} as const;

const namespaceFrame = { level: 'namespace', padding: sizes.namespacePadding, gap: sizes.applicationGap } as const;

const canvasFrame = {
  level: 'canvas',
  padding: sizes.canvasPadding,
  gap: sizes.namespaceGap,
  lead: { x: 0, y: 0 },
  minimum: { width: 0, height: 0 },
} as const;

/** The routes of a layout before. */
function earlierRoutes(
  before: Layout | undefined,
  now: Pick<Layout, 'arrangement' | 'strips' | 'stands'>,
  namespaces: readonly NamespaceGroup[],
): EarlierRoutes {
  const { routes = new Map(), arrangement = {} } = before ?? {};
  const isKept = (frame: string) => JSON.stringify(now.arrangement[frame]) === JSON.stringify(arrangement[frame]);
  const isStill = (strip: string) =>
    now.strips?.get(strip) === before?.strips?.get(strip) && now.stands?.get(strip) === before?.stands?.get(strip);
  const stripsIn = (some: readonly NamespaceGroup[]) =>
    new Set(some.flatMap(({ applications }) => applications.map(({ id }) => id)).filter(isStill));
  const kept = isKept('canvas') ? namespaces.filter(({ id }) => isKept(id)) : [];
  return { routes, still: stripsIn(namespaces), joined: stripsIn(kept) };
}

/** Where the blocks of each strip stand, as a text, by the strip's id. */
function placesOf(leaves: readonly Box[]): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const leaf of leaves) {
    const strip = applicationOf(leaf);
    places.set(strip, `${places.get(strip) ?? ''} ${leaf.x} ${leaf.y}`);
  }
  return places;
}

/** The room that a title takes, and how large a frame has to be for it. */
type LeadOf = (title: string, level: 'application' | 'namespace') => Pick<Frame, 'lead' | 'minimum'>;

const headers = { application: sizes.applicationHeader, namespace: sizes.namespaceHeader } as const;

const leadAbove: LeadOf = (title, level) => ({
  lead: { x: 0, y: headers[level] },
  minimum: { width: titleWidth(title, level), height: 0 },
});

const leadLeft: LeadOf = (title, level) => ({
  lead: { x: headers[level], y: 0 },
  minimum: { width: 0, height: titleWidth(title, level) },
});

function titleWidth(title: string, level: 'application' | 'namespace'): number {
  return Math.min(400, estimateWidth(title, nodeTypography[level].size) + 72);
}

function edgesByApplication(
  graph: LayoutGraph,
  namespaces: readonly NamespaceGroup[],
): ReadonlyMap<string, LayoutEdge[]> {
  const home = new Map<string, string>();
  for (const namespace of namespaces) {
    for (const application of namespace.applications)
      for (const node of application.nodes) home.set(node.id, application.id);
  }
  const result = new Map<string, LayoutEdge[]>();
  for (const edge of graph.edges) {
    const from = home.get(edge.from);
    if (from === undefined || from !== home.get(edge.to)) continue;
    const list = result.get(from);
    if (list === undefined) result.set(from, [edge]);
    else list.push(edge);
  }
  return result;
}

function placeNodes(leaves: readonly Box[], blocks: ReadonlyMap<string, Block>, measures: Measures): PlacedNode[] {
  const { length: width, breadth: height } = measures;
  return leaves.flatMap((leaf) => {
    const group = applicationOf(leaf);
    return (blocks.get(leaf.id)?.nodes ?? []).map(({ id, x, y, column }) => ({
      id,
      x: leaf.x + x,
      y: leaf.y + y,
      width,
      height,
      column,
      group,
      block: leaf.id,
    }));
  });
}

function applicationOf(leaf: Box): string {
  for (let at = leaf.parent; at !== undefined; at = at.parent) if (at.level === 'application') return at.id;
  return '';
}

function placeGroups(all: readonly Box[], namespaces: readonly NamespaceGroup[]): PlacedGroup[] {
  const boxes = new Map(all.map((box) => [box.id, box]));
  return namespaces.flatMap((namespace) => {
    const count = namespace.applications.reduce((sum, application) => sum + application.nodes.length, 0);
    return [
      ...groupAt(namespace.id, 'namespace', namespace.title, count, undefined),
      ...namespace.applications.flatMap((application) =>
        groupAt(application.id, 'application', application.title, application.nodes.length, namespace.id),
      ),
    ];
  });

  function groupAt(
    id: string,
    level: PlacedGroup['level'],
    title: string,
    count: number,
    parent: string | undefined,
  ): PlacedGroup[] {
    const box = boxes.get(id);
    if (box === undefined) return [];
    const place = { x: box.x, y: box.y, width: box.width, height: box.height };
    return [{ id, level, title, count, ...place, ...(parent === undefined ? {} : { parent }) }];
  }
}
