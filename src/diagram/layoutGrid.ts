import type { GraphNode } from '../core/features/graphView.ts';
import { compare } from './compare.ts';
import { kindLook } from './kinds.ts';
import type { Block } from './layoutBlock.ts';
import { type Measures, sizes } from './sizes.ts';

/** Nodes that no edge joins, in rows of a grid a little wider than high. */
export function layoutGrid(nodes: readonly GraphNode[], measures: Measures): Block {
  const [stepX, stepY] = [measures.length + measures.gridGapAlong, measures.breadth + measures.gridGapAcross];
  const perRow = Math.max(1, Math.ceil(Math.sqrt((nodes.length * 1.8 * stepY) / stepX)));
  const sorted = [...nodes].sort(
    (a, b) =>
      kindLook(a.kind).column - kindLook(b.kind).column ||
      compare(a.kind, b.kind) ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
  return {
    width: 2 * sizes.blockMargin + perRow * stepX - measures.gridGapAlong,
    height: Math.ceil(nodes.length / perRow) * stepY - measures.gridGapAcross,
    nodes: sorted.map((node, i) => ({
      id: node.id,
      x: sizes.blockMargin + (i % perRow) * stepX,
      y: Math.floor(i / perRow) * stepY,
      column: kindLook(node.kind).column,
    })),
    paths: new Map(),
  };
}
