import type { GraphEdge, GraphNode } from '../core/features/graphView.ts';
import { type Arrangement, type Box, leafBox } from './boxes.ts';
import { type ApplicationGroup, familiesOf } from './groupNodes.ts';
import { type Block, type EarlierRows, layoutBlock } from './layoutBlock.ts';
import { layoutGrid } from './layoutGrid.ts';
import type { Measures } from './sizes.ts';

/** What an earlier layout hands on. */
export interface Earlier {
  readonly rows: EarlierRows;
  readonly arrangement: Arrangement;
  readonly blocks: ReadonlyMap<string, Block>;
}

/** The blocks of a layout, as they come to be. */
export interface Blocks {
  /** By what they are made of. */
  readonly families: Map<string, Block>;
  /** By the id of their box. */
  readonly byId: Map<string, Block>;
}

/** The boxes of an application's families and of what no edge joins; each block is noted in `blocks`. */
export function blocksOf(
  application: ApplicationGroup,
  edges: readonly GraphEdge[],
  earlier: Earlier,
  blocks: Blocks,
  measures: Measures,
): Box[] {
  const families = familiesOf(application.nodes, edges);
  const result: Box[] = [];
  for (const family of families.joined) {
    const ids = new Set(family.map((node) => node.id));
    const inside = edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to));
    const key = familyKey(family, inside);
    const block = earlier.blocks.get(key) ?? layoutBlock(family, inside, earlier.rows, measures);
    blocks.families.set(key, block);
    add(block);
  }
  if (families.loose.length > 0) add(layoutGrid(families.loose, measures));
  return result;

  function add(block: Block): void {
    const id = `${application.id} block ${result.length}`;
    blocks.byId.set(id, block);
    result.push(leafBox(id, block.width, block.height));
  }
}

/** A node's id says its kind and name; an edge's id alone could be that of another edge before. */
function familyKey(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): string {
  const ids = nodes.map(({ id }) => id).join('\n');
  return `${ids}\n\n${edges.map(({ id, from, to }) => `${id}\t${from}\t${to}`).join('\n')}`;
}
