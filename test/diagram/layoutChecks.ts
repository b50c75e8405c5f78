import type { GraphView } from '../../src/core/features/graphView.ts';
import type { Layout, PlacedNode } from '../../src/diagram/layoutTypes.ts';
import { samplePath } from '../../src/diagram/path.ts';

interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const layoutWords = { cluster: 'cluster', noNamespace: 'no namespace', noApplication: 'other' };

/** Pairs of rectangles that cover each other, as indexes; sorted by x so that thousands stay quick. */
export function overlappingPairs(rectangles: readonly Rectangle[]): [Rectangle, Rectangle][] {
  const sorted = [...rectangles].sort((a, b) => a.x - b.x);
  const pairs: [Rectangle, Rectangle][] = [];
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length; j++) {
      const b = sorted[j];
      if (b === undefined || b.x >= a.x + a.width) break;
      if (a.y < b.y + b.height && b.y < a.y + a.height) pairs.push([a, b]);
    }
  }
  return pairs;
}

export function isInside(inner: Rectangle, outer: Rectangle): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Edges that pass through a node that is neither of their ends. */
export function edgesThroughNodes(layout: Layout, graph: GraphView): string[] {
  const ends = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const cell = 256;
  const grid = new Map<string, PlacedNode[]>();
  for (const node of layout.nodes) {
    for (let column = Math.floor(node.x / cell); column <= Math.floor((node.x + node.width) / cell); column++) {
      for (let row = Math.floor(node.y / cell); row <= Math.floor((node.y + node.height) / cell); row++) {
        grid.set(`${column} ${row}`, [...(grid.get(`${column} ${row}`) ?? []), node]);
      }
    }
  }
  return layout.edges.flatMap((routed) => {
    const edge = ends.get(routed.id);
    const crossed = dense(samplePath(routed.path, 12)).some((point) =>
      (grid.get(`${Math.floor(point.x / cell)} ${Math.floor(point.y / cell)}`) ?? []).some(
        (node) =>
          node.id !== edge?.from &&
          node.id !== edge?.to &&
          point.x > node.x + 1 &&
          point.x < node.x + node.width - 1 &&
          point.y > node.y + 1 &&
          point.y < node.y + node.height - 1,
      ),
    );
    return crossed ? [routed.id] : [];
  });
}

/** Points at most 20 pixels apart: no node is so small that a line could slip through it. */
function dense(points: readonly { readonly x: number; readonly y: number }[]): { x: number; y: number }[] {
  return points.flatMap((point, i) => {
    const next = points[i + 1];
    if (next === undefined) return [point];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / 20));
    return Array.from({ length: steps }, (_, step) => ({
      x: point.x + ((next.x - point.x) * step) / steps,
      y: point.y + ((next.y - point.y) * step) / steps,
    }));
  });
}
