import { compare } from './compare.ts';
import { kindLook } from './kinds.ts';
import type { Block } from './layoutBlock.ts';
import type { LayoutNode } from './layoutGraph.ts';
import { type Measures, sizes } from './sizes.ts';

/**
 * Nodes that no edge joins, in rows of a grid a little wider than high. Where some stood in a grid before (`earlier`), they keep their cells,
 * and others take free ones, as long as the grid keeps its shape.
 */
export function layoutGrid(id: string, nodes: readonly LayoutNode[], measures: Measures, earlier?: Block): Block {
  const [stepX, stepY] = [measures.length + measures.gridGapAlong, measures.breadth + measures.gridGapAcross];
  const ideal = Math.max(1, Math.ceil(Math.sqrt((nodes.length * 1.8 * stepY) / stepX)));
  const before =
    earlier === undefined
      ? undefined
      : Math.round((earlier.width - 2 * sizes.blockMargin + measures.gridGapAlong) / stepX);
  const isKept = before !== undefined && Math.abs(before - ideal) <= 1;
  const perRow = isKept ? before : ideal;
  const cells = cellsOf([...nodes].sort(compareInGrid), isKept ? cellsIn(earlier) : new Map());
  const rows = Math.floor(Math.max(0, ...cells.values()) / perRow) + 1;
  return {
    id,
    width: 2 * sizes.blockMargin + perRow * stepX - measures.gridGapAlong,
    height: rows * stepY - measures.gridGapAcross,
    nodes: [...cells].map(([node, cell]) => ({
      id: node.id,
      x: sizes.blockMargin + (cell % perRow) * stepX,
      y: Math.floor(cell / perRow) * stepY,
      column: kindLook(node.kind).column,
    })),
    edges: [],
    paths: [],
    lanes: [],
  };

  function cellsIn(block: Block | undefined): Map<string, number> {
    return new Map(
      block?.nodes.map((node) => [
        node.id,
        Math.round((node.x - sizes.blockMargin) / stepX) + perRow * Math.round(node.y / stepY),
      ]),
    );
  }
}

/** The cell of each node, counted along the rows. */
function cellsOf(nodes: readonly LayoutNode[], earlier: ReadonlyMap<string, number>): ReadonlyMap<LayoutNode, number> {
  const taken = new Set(nodes.flatMap(({ id }) => earlier.get(id) ?? []));
  let free = 0;
  return new Map(
    nodes.map((node) => {
      const before = earlier.get(node.id);
      if (before !== undefined) return [node, before];
      while (taken.has(free)) free++;
      return [node, free++];
    }),
  );
}

function compareInGrid(a: LayoutNode, b: LayoutNode): number {
  return (
    kindLook(a.kind).column - kindLook(b.kind).column ||
    compare(a.kind, b.kind) ||
    compare(a.name, b.name) ||
    compare(a.id, b.id)
  );
}
