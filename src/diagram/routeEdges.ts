import type { Box } from './boxes.ts';
import { hubsOf } from './hubs.ts';
import type { Block } from './layoutBlock.ts';
import type { LayoutEdge } from './layoutGraph.ts';
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
  /** The strips that are as they were, with all of their blocks where they were, by their ids. */
  readonly still: ReadonlySet<string>;
  /** Those of them between which everything is where it was. */
  readonly joined: ReadonlySet<string>;
  readonly routes: ReadonlyMap<string, Route>;
}

/** A node with the box of its block. */
interface End {
  readonly node: PlacedNode;
  readonly leaf: Box;
  /** What stands together: a block of joined nodes; those of a grid only stand beside each other. */
  readonly family: string;
}

/** The path of every edge whose ends have a place: as its block has it, or through the gutters between blocks. */
export function routeEdges(
  edges: readonly LayoutEdge[],
  nodes: readonly PlacedNode[],
  leaves: readonly Box[],
  blocks: ReadonlyMap<string, Block>,
  earlier: EarlierRoutes,
): readonly Route[] {
  const boxOf = new Map(leaves.map((leaf) => [leaf.id, leaf]));
  const ends = new Map<string, End>();
  const paths = new Map<string, readonly number[]>();
  for (const node of nodes) {
    const [leaf, block] = [boxOf.get(node.block), blocks.get(node.block)];
    if (leaf === undefined || block === undefined) continue;
    ends.set(node.id, { node, leaf, family: block.edges.length === 0 ? node.id : block.id });
  }
  for (const block of blocks.values()) for (const [i, id] of block.edges.entries()) paths.set(id, block.paths[i] ?? []);
  const hubs = hubsOf(edges, (id) => ends.get(id)?.family);
  const routes: Route[] = [];
  for (const edge of edges) {
    const [from, to] = [ends.get(edge.from), ends.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    const inside = paths.get(edge.id);
    const reach = inside !== undefined ? 'inside' : isHub(edge) ? 'hub' : 'across';
    const before = routeBefore(edge, from, to, reach);
    if (before?.routed.reach === reach) {
      routes.push(before);
      continue;
    }
    const path = before?.routed.path ?? (inside === undefined ? around(edge, from, to) : moved(inside, from.leaf));
    routes.push({ from: edge.from, to: edge.to, routed: { id: edge.id, path, reach } });
  }
  return routes;

  /** Where traffic goes is what a map is for: an Ingress of many Services shows all its ways. */
  function isHub({ category, from, to }: LayoutEdge): boolean {
    return category !== 'routes' && (hubs.has(from) || hubs.has(to));
  }

  /** The route before, where it leads past the same places as now. */
  function routeBefore(edge: LayoutEdge, from: End, to: End, reach: RoutedEdge['reach']): Route | undefined {
    const kept = reach === 'inside' ? earlier.still : earlier.joined;
    if (!kept.has(from.node.group) || !kept.has(to.node.group)) return undefined;
    const before = earlier.routes.get(edge.id);
    return before?.from === edge.from && before.to === edge.to ? before : undefined;
  }
}

function around(edge: LayoutEdge, from: End, to: End): readonly number[] {
  return routeAcross(exitPort(from.node, from.leaf, edge), entryPort(to.node, to.leaf), trackOf(edge.to));
}

function moved(path: readonly number[], { x, y }: Box): readonly number[] {
  const result = path.slice();
  for (let i = 0; i < result.length; i += 2) {
    result[i] = (result[i] ?? 0) + x;
    result[i + 1] = (result[i + 1] ?? 0) + y;
  }
  return result;
}

function exitPort(node: PlacedNode, box: Box, edge: LayoutEdge): Port {
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
