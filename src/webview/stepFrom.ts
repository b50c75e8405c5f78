import type { GraphEdge } from '../core/features/graphView.ts';
import type { Layout, PlacedNode } from '../diagram/layoutTypes.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

/**
 * The node that an arrow key leads to: right and left along an edge to the nearest neighbour on that side,
 * up and down to the next node of the column, else to whatever lies nearest in that direction. Undefined where there is nothing.
 */
export function stepFrom(
  id: string,
  direction: Direction,
  layout: Layout,
  edges: readonly GraphEdge[],
): string | undefined {
  const from = layout.nodes.find((node) => node.id === id);
  if (from === undefined) return undefined;
  const others = layout.nodes.filter((node) => node.id !== id && lies(node, from, direction));
  if (direction === 'left' || direction === 'right') {
    const joined = new Set(edges.flatMap((edge) => (edge.from === id ? [edge.to] : edge.to === id ? [edge.from] : [])));
    return nearest(
      others.filter((node) => joined.has(node.id)),
      from,
      1,
    )?.id;
  }
  const column = others.filter((node) => node.x === from.x);
  return (nearest(column, from, 1) ?? nearest(others, from, 3))?.id;
}

function lies(node: PlacedNode, from: PlacedNode, direction: Direction): boolean {
  if (direction === 'left') return node.x < from.x;
  if (direction === 'right') return node.x > from.x;
  return direction === 'up' ? node.y < from.y : node.y > from.y;
}

/** `sideways`: how much dearer a pixel to the side is than one ahead. */
function nearest(nodes: readonly PlacedNode[], from: PlacedNode, sideways: number): PlacedNode | undefined {
  let best: PlacedNode | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const far = Math.hypot((node.x - from.x) * sideways, node.y - from.y);
    if (far < least) {
      least = far;
      best = node;
    }
  }
  return best;
}
