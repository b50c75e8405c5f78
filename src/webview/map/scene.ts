import type { GraphEdge, GraphNode, GraphView } from '../../core/features/graphView.ts';
import { arrowHead } from '../../diagram/arrowHead.ts';
import { type EdgeStyle, edgeStyle } from '../../diagram/edgeStyles.ts';
import type { Card, FoldedGraph } from '../../diagram/foldApplications.ts';
import { type Family, kindLook } from '../../diagram/kinds.ts';
import type { Layout, PlacedGroup, PlacedNode, RoutedEdge } from '../../diagram/layoutTypes.ts';
import { type Badge, worstFinding } from '../../diagram/nodeLook.ts';
import { type Standing, standingOf } from '../../diagram/standingOf.ts';
import type { Rectangle } from './camera.ts';
import { type HubChip, hubChips, hubsByStrip } from './hubChips.ts';

export interface SceneNode {
  readonly node: GraphNode;
  readonly place: PlacedNode;
  readonly standing: Standing;
  readonly family: Family;
  readonly badge: Badge | undefined;
  /** Whether it is part of the unit that is shown, or only pointed at from there. */
  readonly home: 'here' | 'elsewhere';
  /** Of a node that stands for a closed application. */
  readonly card?: Card;
}

export interface SceneEdge {
  readonly edge: GraphEdge;
  readonly routed: RoutedEdge;
  readonly style: EdgeStyle;
  /** Made when it is first painted: of a large map only a part is ever seen. */
  readonly drawing: () => { readonly line: Path2D; readonly arrow: Path2D };
  readonly bounds: Rectangle;
}

/** A graph with its layout, ready to be painted and asked. */
export interface Scene {
  /** What is laid out, with closed applications as one node each. */
  readonly graph: GraphView;
  /** Which picture it is: scenes of one picture follow each other, nodes slide from one to the next. */
  readonly picture: string;
  readonly layout: Layout;
  readonly nodes: ReadonlyMap<string, SceneNode>;
  readonly edges: readonly SceneEdge[];
  /** The edges at each node, by its id. */
  readonly edgesAt: ReadonlyMap<string, readonly SceneEdge[]>;
  readonly groups: readonly PlacedGroup[];
  /** The shared nodes that strips use and that stand elsewhere, by the strip's group. */
  readonly hubs: ReadonlyMap<string, readonly SceneNode[]>;
  /** What stands for them in the titles of strips, as far as there is room. */
  readonly chips: readonly HubChip[];
  /** The strips of applications that the reader opened, and can close again. */
  readonly closable: ReadonlySet<string>;
  /** The strips that closed applications stand in. */
  readonly cardStrips: ReadonlySet<string>;
  /** The closed application of each node that is not drawn itself. */
  readonly cardOf: ReadonlyMap<string, string>;
  /** The worst finding of each application's nodes. */
  readonly groupBadges: ReadonlyMap<string, Badge>;
}

/** What a scene is made of, beside its layout. */
export interface SceneSource {
  readonly picture: string;
  /** The unit that is shown; undefined: all. */
  readonly unit: string | undefined;
  readonly folded: FoldedGraph;
  /** The applications that the reader opened. */
  readonly opened: ReadonlySet<string>;
}

/** Joins a graph and its layout; what has no place or no node is left out. */
export function buildScene({ picture, unit, folded, opened }: SceneSource, layout: Layout): Scene {
  const { graph, cards, cardOf } = folded;
  const places = new Map(layout.nodes.map((place) => [place.id, place]));
  const standing = standingOf(graph);
  const nodes = new Map<string, SceneNode>();
  for (const node of graph.nodes) {
    const place = places.get(node.id);
    if (place === undefined) continue;
    const home = unit === undefined || node.unit === undefined || node.unit === unit ? 'here' : 'elsewhere';
    const look = { standing: standing(node), family: kindLook(node.kind).family, badge: worstFinding(node.findings) };
    const card = cards.get(node.id);
    nodes.set(node.id, { node, place, home, ...look, ...(card === undefined ? {} : { card }) });
  }
  const routes = new Map(layout.edges.map((routed) => [routed.id, routed]));
  const edges = graph.edges.flatMap((edge): SceneEdge[] => {
    const routed = routes.get(edge.id);
    return routed === undefined ? [] : [sceneEdge(edge, routed)];
  });
  const edgesAt = new Map<string, SceneEdge[]>();
  const note = (id: string, edge: SceneEdge) => {
    const list = edgesAt.get(id);
    if (list === undefined) edgesAt.set(id, [edge]);
    else list.push(edge);
  };
  for (const edge of edges) {
    const { from, to } = edge.edge;
    note(from, edge);
    if (to !== from) note(to, edge);
  }
  const hubs = hubsByStrip(nodes, edges);
  const closable = new Set(layout.groups.map(({ id }) => id).filter((id) => opened.has(id)));
  const chips = hubChips(layout.groups, hubs, closable);
  const cardStrips = new Set([...cards.keys()].flatMap((card) => places.get(card)?.group ?? []));
  const groupBadges = badgesOf(nodes.values());
  return {
    graph,
    picture,
    layout,
    nodes,
    edges,
    edgesAt,
    groups: layout.groups,
    hubs,
    chips,
    closable,
    cardStrips,
    cardOf,
    groupBadges,
  };
}

/** Where there is nothing to see. */
export const emptyScene = buildScene(
  {
    picture: '',
    unit: undefined,
    folded: { graph: { nodes: [], edges: [], units: [], skipped: [] }, cards: new Map(), cardOf: new Map() },
    opened: new Set(),
  },
  { width: 0, height: 0, nodes: [], edges: [], groups: [], arrangement: {} },
);

/** The node that is drawn for a node of the graph: itself, or the closed application that it belongs to. */
export function drawnFor(scene: Scene, id: string): string | undefined {
  return scene.nodes.has(id) ? id : scene.cardOf.get(id);
}

function sceneEdge(edge: GraphEdge, routed: RoutedEdge): SceneEdge {
  let drawing: ReturnType<SceneEdge['drawing']> | undefined;
  return {
    edge,
    routed,
    style: edgeStyle(edge.category, edge.status),
    drawing: () => {
      drawing ??= drawingOf(routed.path);
      return drawing;
    },
    bounds: boundsOf(routed.path),
  };
}

function drawingOf(path: readonly number[]): ReturnType<SceneEdge['drawing']> {
  const line = new Path2D();
  const at = (i: number) => path[i] ?? 0;
  line.moveTo(at(0), at(1));
  for (let i = 2; i + 5 < path.length; i += 6)
    line.bezierCurveTo(at(i), at(i + 1), at(i + 2), at(i + 3), at(i + 4), at(i + 5));
  const arrow = new Path2D();
  const [tip, left, right] = arrowHead(path);
  arrow.moveTo(tip.x, tip.y);
  arrow.lineTo(left.x, left.y);
  arrow.lineTo(right.x, right.y);
  arrow.closePath();
  return { line, arrow };
}

function boundsOf(path: readonly number[]): Rectangle {
  let [left = 0, top = 0] = path;
  let [right, bottom] = [left, top];
  for (let i = 2; i + 1 < path.length; i += 2) {
    const [x = 0, y = 0] = [path[i], path[i + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left - 5, y: top - 5, width: right - left + 10, height: bottom - top + 10 };
}

const badgeRank: Readonly<Record<Badge, number>> = { information: 1, warning: 2, error: 3 };

function badgesOf(nodes: Iterable<SceneNode>): Map<string, Badge> {
  const worst = new Map<string, Badge>();
  for (const { place, badge } of nodes) {
    const before = worst.get(place.group);
    if (badge !== undefined && (before === undefined || badgeRank[badge] > badgeRank[before]))
      worst.set(place.group, badge);
  }
  return worst;
}
