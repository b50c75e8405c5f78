import type { GraphEdge } from '../../core/features/graphView.ts';
import type { Layout, LayoutDirection, PlacedNode } from '../../diagram/layoutTypes.ts';
import type { Point } from '../../diagram/path.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The node that an arrow key leads to, in a map whose columns follow each other to the right: right and left along an edge to the nearest
 * neighbour on that side, up and down to the next node of the column, else to whatever lies nearest in that direction.
 * From top to bottom it is the other way round. Undefined where there is nothing.
 */
export function stepFrom(
  id: string,
  direction: Direction,
  layout: Layout,
  edges: readonly GraphEdge[],
  flow: LayoutDirection,
): string | undefined {
  const from = layout.nodes.find((node) => node.id === id);
  if (from === undefined) return undefined;
  const others = layout.nodes.filter((node) => node.id !== id && lies(node, from, direction));
  const isSideways = direction === 'left' || direction === 'right';
  if (isSideways === (flow === 'right')) {
    const joined = new Set(edges.flatMap((edge) => (edge.from === id ? [edge.to] : edge.to === id ? [edge.from] : [])));
    return nearest(
      others.filter((node) => joined.has(node.id)),
      from,
      { x: 1, y: 1 },
    )?.id;
  }
  const column = others.filter((node) => (flow === 'right' ? node.x === from.x : node.y === from.y));
  return (nearest(column, from, { x: 1, y: 1 }) ?? nearest(others, from, isSideways ? { x: 1, y: 3 } : { x: 3, y: 1 }))
    ?.id;
}

function lies(node: PlacedNode, from: PlacedNode, direction: Direction): boolean {
  if (direction === 'left') return node.x < from.x;
  if (direction === 'right') return node.x > from.x;
  return direction === 'up' ? node.y < from.y : node.y > from.y;
}

/** `price`: how dear a pixel in each direction is. */
function nearest(nodes: readonly PlacedNode[], from: PlacedNode, price: Point): PlacedNode | undefined {
  let best: PlacedNode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const far = Math.hypot((node.x - from.x) * price.x, (node.y - from.y) * price.y);
    if (far < least) {
      least = far;
      best = node;
    }
  }
  return best;
}
