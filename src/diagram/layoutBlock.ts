import type { GraphEdge, GraphNode } from '../core/features/graphView.ts';
import { columnOf } from './columnOf.ts';
import { planLanes } from './lanes.ts';
import { type LayerItem, type LayerLink, orderRows } from './orderRows.ts';
import { placeRows } from './placeRows.ts';
import { columnX, routeInside } from './routeInside.ts';
import { seedRows } from './seedRows.ts';
import { type Measures, sizes } from './sizes.ts';

/** A node's place in its block, in pixels from the block's top left corner. */
export interface BlockNode {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

/** A connected family of nodes laid out in columns, or a grid of nodes that no edge joins. */
export interface Block {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly BlockNode[];
  /** The path of each edge inside the block, from `from` to `to`. */
  readonly paths: ReadonlyMap<string, readonly number[]>;
}

/** Where nodes stood before: their `y` in any unit that keeps their order. */
export type EarlierRows = ReadonlyMap<string, number>;

/** Lays out a connected family of nodes left to right. Every edge's ends are among `nodes`. */
export function layoutBlock(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  earlier: EarlierRows,
  measures: Measures,
): Block {
  const columns = columnOf(nodes, edges);
  const layerOfColumn = new Map([...new Set(columns.values())].sort((a, b) => a - b).map((at, layer) => [at, layer]));
  const layerOf = new Map(nodes.map((node) => [node.id, layerOfColumn.get(columns.get(node.id) ?? 0) ?? 0]));
  const lanes = planLanes(edges, layerOf);
  const seeds = seedRows(nodes, edges);
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const laneIndex = new Map(lanes.keys.map((key, i) => [key, nodes.length + i]));
  const itemOf = (key: string) => index.get(key) ?? laneIndex.get(key) ?? 0;
  const items: LayerItem[] = [
    ...nodes.map((node, i) => {
      const pin = earlier.get(node.id);
      return { layer: layerOf.get(node.id) ?? 0, seed: seeds[i] ?? 0, ...(pin === undefined ? {} : { pin }) };
    }),
    ...lanes.keys.map((key) => ({
      layer: lanes.layer.get(key) ?? 0,
      seed: seeds[index.get(lanes.root.get(key) ?? '') ?? 0] ?? 0,
    })),
  ];
  const links = uniqueLinks(lanes.chains, itemOf);
  const layers = orderRows(items, links);
  const isLane = (item: number) => item >= nodes.length;
  const centres = placeRows(items.length, layers, links, {
    between: (upper, lower) => distanceBetween(isLane(upper), isLane(lower), measures),
    strength: (link) => (isLane(link.left) && isLane(link.right) ? 8 : isLane(link.left) || isLane(link.right) ? 1 : 3),
  });
  const yOf = (item: number) => (centres[item] ?? 0) + measures.breadth / 2;
  const placed = nodes.map((node, i) => ({
    id: node.id,
    x: columnX(layerOf.get(node.id) ?? 0, measures),
    y: yOf(i) - measures.breadth / 2,
    column: columns.get(node.id) ?? 0,
  }));
  return {
    width: 2 * sizes.blockMargin + layers.length * measures.length + (layers.length - 1) * measures.columnGap,
    height: centres.reduce((a, b) => Math.max(a, b), 0) + measures.breadth,
    nodes: placed,
    paths: routeInside(
      edges,
      lanes.chains,
      layerOf,
      (key) => yOf(itemOf(key)),
      (key) => items[itemOf(key)]?.layer ?? 0,
      measures,
    ),
  };
}

function distanceBetween(upperIsLane: boolean, lowerIsLane: boolean, { breadth, rowGap }: Measures): number {
  if (upperIsLane && lowerIsLane) return sizes.laneGap;
  if (upperIsLane || lowerIsLane) return breadth / 2 + sizes.laneMargin;
  return breadth + rowGap;
}

function uniqueLinks(chains: ReadonlyMap<string, readonly string[]>, itemOf: (key: string) => number): LayerLink[] {
  const links = new Map<number, LayerLink>();
  for (const chain of chains.values()) {
    for (let i = 1; i < chain.length; i++) {
      const link = { left: itemOf(chain[i - 1] ?? ''), right: itemOf(chain[i] ?? '') };
      links.set(link.left * 0x100000 + link.right, link);
    }
  }
  return [...links.values()];
}
