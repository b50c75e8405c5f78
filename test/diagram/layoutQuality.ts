import type { GraphEdge, GraphNode, GraphView } from '../../src/core/features/graphView.ts';
import type { Layout, RoutedEdge } from '../../src/diagram/layoutTypes.ts';
import { samplePath } from '../../src/diagram/path.ts';

/** How good a drawing is, in figures. */
export interface LayoutQuality {
  /** Places where two drawn edges without a common end cross. The lines of hubs are not drawn, so they do not count. */
  readonly crossings: number;
  /** Width by height. */
  readonly aspect: number;
  /** Share of the drawing outside of every application's box, 0 to 1. */
  readonly empty: number;
}

export function layoutQuality(layout: Layout, graph: GraphView): LayoutQuality {
  const boxes = layout.groups.filter(({ level }) => level === 'application');
  const covered = boxes.reduce((sum, { width, height }) => sum + width * height, 0);
  return {
    crossings: crossings(layout, graph),
    aspect: layout.width / Math.max(1, layout.height),
    empty: 1 - covered / Math.max(1, layout.width * layout.height),
  };
}

/** How much moved between two drawings: the share of the nodes that both have, and the farthest way in pixels. */
export function movement(before: Layout, after: Layout): { readonly share: number; readonly farthest: number } {
  const places = new Map(before.nodes.map((node) => [node.id, node]));
  const ways = after.nodes.flatMap((node) => {
    const from = places.get(node.id);
    return from === undefined ? [] : [Math.hypot(node.x - from.x, node.y - from.y)];
  });
  const moved = ways.filter((way) => way > 0.5).length;
  return { share: moved / Math.max(1, ways.length), farthest: Math.max(0, ...ways) };
}

/** The graph after an edit as people make it: one of its Pods (the `at`-th, 0 to 1 of all) uses a new object. */
export function withOneMore(graph: GraphView, at = 0): GraphView {
  const pods = graph.nodes.filter(({ kind }) => kind === 'Pod');
  const user = pods[Math.floor(at * pods.length)] ?? graph.nodes[0];
  if (user === undefined) return graph;
  const { unit: _, replicas: __, ...base } = user;
  const added: GraphNode = { ...base, id: 'added', kind: 'ConfigMap', name: 'added', origin: 'manifest' };
  const place = { file: 'added.yaml', line: 1, column: 1 };
  const rule = { relation: 'added', category: 'uses', verb: 'uses', status: 'found' } as const;
  const edge: GraphEdge = { id: 'added', from: user.id, to: 'added', field: 'spec', value: 'added', ...rule, ...place };
  return { ...graph, nodes: [...graph.nodes, added], edges: [...graph.edges, edge] };
}

interface Segment {
  readonly edge: number;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

const cell = 128;

function crossings(layout: Layout, graph: GraphView): number {
  const ends = new Map(graph.edges.map(({ id, from, to }) => [id, [from, to]]));
  const drawn = layout.edges.filter(({ reach }) => reach !== 'hub');
  const endsOf = drawn.map(({ id }) => ends.get(id) ?? []);
  const grid = new Map<string, Segment[]>();
  let count = 0;
  for (const [index, edge] of drawn.entries()) {
    for (const segment of segmentsOf(edge, index)) {
      const met = new Set<Segment>();
      for (const key of cellsOf(segment)) {
        const others = grid.get(key) ?? [];
        for (const other of others) met.add(other);
        grid.set(key, [...others, segment]);
      }
      for (const other of met) {
        const isSame = other.edge === index || endsOf[other.edge]?.some((end) => endsOf[index]?.includes(end)) === true;
        if (!isSame && cross(segment, other)) count++;
      }
    }
  }
  return count;
}

function segmentsOf({ path }: RoutedEdge, edge: number): readonly Segment[] {
  const points = samplePath(path, 8);
  return points.flatMap((from, i): readonly Segment[] => {
    const to = points[i + 1];
    return to === undefined ? [] : [{ edge, x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
  });
}

function cellsOf({ x1, y1, x2, y2 }: Segment): readonly string[] {
  const keys: string[] = [];
  for (let column = Math.floor(Math.min(x1, x2) / cell); column <= Math.floor(Math.max(x1, x2) / cell); column++) {
    for (let row = Math.floor(Math.min(y1, y2) / cell); row <= Math.floor(Math.max(y1, y2) / cell); row++) {
      keys.push(`${column} ${row}`);
    }
  }
  return keys;
}

/** True where they cross, one point of a bend counted once; lying on one another does not count. */
function cross(a: Segment, b: Segment): boolean {
  const isLeft = (s: Segment, x: number, y: number) => (s.x2 - s.x1) * (y - s.y1) > (s.y2 - s.y1) * (x - s.x1);
  return isLeft(a, b.x1, b.y1) !== isLeft(a, b.x2, b.y2) && isLeft(b, a.x1, a.y1) !== isLeft(b, a.x2, a.y2);
}
