import type { GraphEdge } from '../core/features/graphView.ts';
import type { Box } from './boxes.ts';
import { hubsOf } from './hubs.ts';
import type { Block } from './layoutBlock.ts';
import type { PlacedNode, RoutedEdge } from './layoutTypes.ts';
import { type Port, routeAcross } from './routeAcross.ts';

/** A route and what it joins: an edge's id alone could be that of another edge before. */
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly routed: RoutedEdge;
}

/** What an earlier layout knows. */
export interface EarlierRoutes {
  /** The route between two nodes of strips that are as they were; undefined for others. */
  readonly of: (edge: GraphEdge, from: PlacedNode, to: PlacedNode) => RoutedEdge | undefined;
  /** Whether all that lies between strips lies where it lay. */
  readonly areGuttersSame: boolean;
}

/** The path of every edge whose ends have a place: as its block has it, or through the gutters between blocks. */
export function routeEdges(
  edges: readonly GraphEdge[],
  nodes: readonly PlacedNode[],
  leaves: readonly Box[],
  blocks: ReadonlyMap<string, Block>,
  earlier: EarlierRoutes,
): readonly Route[] {
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const boxOf = new Map(leaves.map((leaf) => [leaf.id, leaf]));
  const paths = new Map<string, { readonly path: readonly number[]; readonly leaf: Box }>();
  // Nodes of a grid stand beside each other, not together.
  const familyOf = new Map<string, string>();
  for (const leaf of leaves) {
    const block = blocks.get(leaf.id);
    if (block === undefined) continue;
    for (const [i, id] of block.edges.entries()) paths.set(id, { path: block.paths[i] ?? [], leaf });
    for (const { id } of block.nodes) familyOf.set(id, block.edges.length === 0 ? id : block.id);
  }
  const hubs = hubsOf(edges, (id) => familyOf.get(id));
  const routes: Route[] = [];
  for (const edge of edges) {
    const [from, to] = [placed.get(edge.from), placed.get(edge.to)];
    const [start, end] = [boxOf.get(from?.block ?? ''), boxOf.get(to?.block ?? '')];
    if (from === undefined || to === undefined || start === undefined || end === undefined) continue;
    const inside = paths.get(edge.id);
    // Where traffic goes is what a map is for: an Ingress of many Services shows all its ways.
    const isHub = edge.category !== 'routes' && (hubs.has(edge.from) || hubs.has(edge.to));
    const reach = inside !== undefined ? 'inside' : isHub ? 'hub' : 'across';
    const before = earlier.of(edge, from, to);
    const isKept =
      before !== undefined &&
      (inside === undefined ? earlier.areGuttersSame : startsAt(before.path, inside.path, inside.leaf));
    const path = () =>
      inside === undefined
        ? routeAcross(exitPort(from, start, edge), entryPort(to, end), trackOf(edge.to))
        : moved(inside.path, inside.leaf);
    routes.push({
      from: edge.from,
      to: edge.to,
      routed: isKept && before.reach === reach ? before : { id: edge.id, path: isKept ? before.path : path(), reach },
    });
  }
  return routes;
}

/** Whether a path is that of a block which stands in a box, where it is one of the same block. */
function startsAt(path: readonly number[], inBlock: readonly number[], { x, y }: Box): boolean {
  return path[0] === (inBlock[0] ?? 0) + x && path[1] === (inBlock[1] ?? 0) + y;
}

function moved(path: readonly number[], { x, y }: Box): readonly number[] {
  const result = path.slice();
  for (let i = 0; i < result.length; i += 2) {
    result[i] = (result[i] ?? 0) + x;
    result[i + 1] = (result[i + 1] ?? 0) + y;
  }
  return result;
}

function exitPort(node: PlacedNode, box: Box, edge: GraphEdge): Port {
  const x = node.x + node.width;
  return { box, x, y: node.y + node.height / 2 + 13, runX: x + 13 + trackOf(edge.to) * 2 };
}

function entryPort(node: PlacedNode, box: Box): Port {
  return { box, x: node.x, y: node.y + node.height / 2 + 13, runX: node.x - 17 + trackOf(node.id) };
}

/** One of five tracks, -2 to 2, by the target: edges to one target run together. */
function trackOf(id: string): number {
  let hash = 7;
  for (let i = 0; i < id.length; i++) hash = (hash * 31 + id.charCodeAt(i)) % 1_000_003;
  return (hash % 5) - 2;
}
