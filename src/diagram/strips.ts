import { familiesOf } from './families.ts';
import type { ApplicationGroup } from './groupNodes.ts';
import { type Block, layoutBlock, type PlacedShapes } from './layoutBlock.ts';
import type { LayoutEdge, LayoutNode } from './layoutGraph.ts';
import { layoutGrid } from './layoutGrid.ts';
import { type Family, lookOf } from './shape.ts';
import type { Measures } from './sizes.ts';

/** What stands in the strip of one application, and what it was made of: the next layout takes it over where that is the same. */
export interface Strip {
  readonly nodes: readonly string[];
  readonly edges: readonly StripEdge[];
  /** Families first, then what no edge joins. */
  readonly blocks: readonly Block[];
}

/** As much of an edge as its line depends on. */
interface StripEdge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly look: number;
}

/** The strip of an application with the edges between its nodes. `earlier` is its strip in the layout before. */
export function stripOf(
  { id, nodes }: ApplicationGroup,
  edges: readonly LayoutEdge[],
  earlier: Strip | undefined,
  shapes: PlacedShapes,
  measures: Measures,
): Strip {
  if (earlier !== undefined && isSame(earlier, nodes, edges)) return earlier;
  const { joined, loose } = familiesOf(nodes, edges);
  const homes = new Map(earlier?.blocks.flatMap((block) => block.nodes.map((node) => [node.id, block] as const)));
  const taken = new Set<string>();
  const names = freeNames(id, earlier);
  const blocks = joined.map((family) => {
    const before = homeOf(family, homes, taken);
    if (before !== undefined) taken.add(before.id);
    return layoutBlock(before?.id ?? names(), family, before, shapes, measures);
  });
  if (loose.length > 0) {
    const looseId = `${id} loose`;
    blocks.push(
      layoutGrid(
        looseId,
        loose,
        measures,
        earlier?.blocks.find((block) => block.id === looseId),
      ),
    );
  }
  return {
    nodes: nodes.map((node) => node.id),
    edges: edges.map((edge) => ({ id: edge.id, from: edge.from, to: edge.to, look: lookOf(edge) })),
    blocks,
  };
}

function isSame(strip: Strip, nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): boolean {
  return (
    strip.nodes.length === nodes.length &&
    strip.edges.length === edges.length &&
    strip.nodes.every((id, i) => id === nodes[i]?.id) &&
    strip.edges.every(({ id, from, to, look }, i) => {
      const edge = edges[i];
      return edge !== undefined && id === edge.id && from === edge.from && to === edge.to && look === lookOf(edge);
    })
  );
}

/** The block that most nodes of a family stood in before, unless another family has taken it. */
function homeOf({ nodes }: Family, homes: ReadonlyMap<string, Block>, taken: ReadonlySet<string>): Block | undefined {
  const counts = new Map<Block, number>();
  for (const { id } of nodes) {
    const block = homes.get(id);
    if (block?.shape !== undefined && !taken.has(block.id)) counts.set(block, (counts.get(block) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [Block | undefined, number]>(
    (most, entry) => (entry[1] > most[1] ? entry : most),
    [undefined, 0],
  )[0];
}

/** Ids for blocks that no block has had before. */
function freeNames(application: string, earlier: Strip | undefined): () => string {
  const known = new Set(earlier?.blocks.map(({ id }) => id));
  let next = 0;
  return () => {
    for (;;) {
      const name = `${application} block ${next++}`;
      if (!known.has(name)) return name;
    }
  };
}
