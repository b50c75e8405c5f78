import type { GraphEdge, GraphNode } from '../core/features/graphView.ts';
import { columnOf } from './columnOf.ts';
import { kindLook } from './kinds.ts';
import { type LayerItem, type LayerLink, orderRows } from './orderRows.ts';
import { lineTo, reversePath, swingTo } from './path.ts';
import { placeRows } from './placeRows.ts';
import { sizes } from './sizes.ts';

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
export function layoutBlock(nodes: readonly GraphNode[], edges: readonly GraphEdge[], earlier: EarlierRows): Block {
  const columns = columnOf(nodes, edges);
  const layerOfColumn = new Map([...new Set(columns.values())].sort((a, b) => a - b).map((at, layer) => [at, layer]));
  const layerOf = new Map(nodes.map((node) => [node.id, layerOfColumn.get(columns.get(node.id) ?? 0) ?? 0]));
  const lanes = planLanes(edges, layerOf);
  const seeds = seedsOf(nodes, edges, earlier);
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const laneIndex = new Map(lanes.keys.map((key, i) => [key, nodes.length + i]));
  const itemOf = (key: string) => index.get(key) ?? laneIndex.get(key) ?? 0;
  const items: LayerItem[] = [
    ...nodes.map((node, i) => ({ layer: layerOf.get(node.id) ?? 0, seed: seeds[i] ?? 0 })),
    ...lanes.keys.map((key) => ({
      layer: lanes.layer.get(key) ?? 0,
      seed: seeds[index.get(lanes.root.get(key) ?? '') ?? 0] ?? 0,
    })),
  ];
  const links = uniqueLinks(lanes.chains, itemOf);
  const pinned = earlier.size > 0 && nodes.every((node) => earlier.has(node.id));
  const layers = orderRows(items, links, pinned ? 'pinned' : 'free');
  const isLane = (item: number) => item >= nodes.length;
  const centres = placeRows(items.length, layers, links, {
    between: (upper, lower) => distanceBetween(isLane(upper), isLane(lower)),
    strength: (link) => (isLane(link.left) && isLane(link.right) ? 8 : isLane(link.left) || isLane(link.right) ? 1 : 3),
  });
  const yOf = (item: number) => (centres[item] ?? 0) + sizes.nodeHeight / 2;
  const placed = nodes.map((node, i) => ({
    id: node.id,
    x: columnX(layerOf.get(node.id) ?? 0),
    y: yOf(i) - sizes.nodeHeight / 2,
    column: columns.get(node.id) ?? 0,
  }));
  return {
    width: 2 * sizes.blockMargin + layers.length * sizes.nodeWidth + (layers.length - 1) * sizes.columnGap,
    height: centres.reduce((a, b) => Math.max(a, b), 0) + sizes.nodeHeight,
    nodes: placed,
    paths: routeInside(
      edges,
      lanes.chains,
      layerOf,
      (key) => yOf(itemOf(key)),
      (key) => items[itemOf(key)]?.layer ?? 0,
    ),
  };
}

/** Nodes that no edge joins, in rows of a grid a little wider than high. */
export function layoutGrid(nodes: readonly GraphNode[]): Block {
  const [stepX, stepY] = [sizes.nodeWidth + sizes.gridGapX, sizes.nodeHeight + sizes.gridGapY];
  const perRow = Math.max(1, Math.ceil(Math.sqrt((nodes.length * 1.8 * stepY) / stepX)));
  const sorted = [...nodes].sort(
    (a, b) =>
      kindLook(a.kind).column - kindLook(b.kind).column ||
      compare(a.kind, b.kind) ||
      compare(a.name, b.name) ||
      compare(a.id, b.id),
  );
  return {
    width: 2 * sizes.blockMargin + perRow * stepX - sizes.gridGapX,
    height: Math.ceil(nodes.length / perRow) * stepY - sizes.gridGapY,
    nodes: sorted.map((node, i) => ({
      id: node.id,
      x: sizes.blockMargin + (i % perRow) * stepX,
      y: Math.floor(i / perRow) * stepY,
      column: kindLook(node.kind).column,
    })),
    paths: new Map(),
  };
}

/** Orders strings by code unit: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function columnX(layer: number): number {
  return sizes.blockMargin + layer * (sizes.nodeWidth + sizes.columnGap);
}

function distanceBetween(upperIsLane: boolean, lowerIsLane: boolean): number {
  if (upperIsLane && lowerIsLane) return sizes.laneGap;
  if (upperIsLane || lowerIsLane) return sizes.nodeHeight / 2 + sizes.laneMargin;
  return sizes.nodeHeight + sizes.rowGap;
}

interface Lanes {
  /** Every lane once. */
  readonly keys: readonly string[];
  readonly layer: ReadonlyMap<string, number>;
  /** The node whose edges share the lane. */
  readonly root: ReadonlyMap<string, string>;
  /** For each edge between two layers: what it passes from its left end to its right one, both included. */
  readonly chains: ReadonlyMap<string, readonly string[]>;
}

/** Edges longer than one layer pass through lanes; edges of one category that leave or reach the same node share them. */
function planLanes(edges: readonly GraphEdge[], layerOf: ReadonlyMap<string, number>): Lanes {
  const ends = edges.flatMap((edge) => {
    const [from, to] = [layerOf.get(edge.from) ?? 0, layerOf.get(edge.to) ?? 0];
    if (from === to) return [];
    return [from < to ? { edge, left: edge.from, right: edge.to } : { edge, left: edge.to, right: edge.from }];
  });
  const fans = new Map<string, number>();
  const long = ends.filter(({ left, right }) => (layerOf.get(right) ?? 0) - (layerOf.get(left) ?? 0) > 1);
  const bundle = (side: string, id: string, edge: GraphEdge) => `${side} ${edge.category} ${edge.status} ${id}`;
  for (const { edge, left, right } of long) {
    for (const key of [bundle('l', left, edge), bundle('r', right, edge)]) fans.set(key, (fans.get(key) ?? 0) + 1);
  }
  const keys: string[] = [];
  const layer = new Map<string, number>();
  const root = new Map<string, string>();
  const chains = new Map<string, readonly string[]>();
  for (const { edge, left, right } of ends) {
    const [fromLeft, fromRight] = [bundle('l', left, edge), bundle('r', right, edge)];
    const byLeft = (fans.get(fromLeft) ?? 0) >= (fans.get(fromRight) ?? 0);
    const chain = [left];
    for (let at = (layerOf.get(left) ?? 0) + 1; at < (layerOf.get(right) ?? 0); at++) {
      const key = `lane ${at} ${byLeft ? fromLeft : fromRight}`;
      if (!layer.has(key)) {
        keys.push(key);
        layer.set(key, at);
        root.set(key, byLeft ? left : right);
      }
      chain.push(key);
    }
    chains.set(edge.id, [...chain, right]);
  }
  return { keys, layer, root, chains };
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

/** The first order: where nodes stood before, else a walk along the edges, so that what belongs together starts together. */
function seedsOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[], earlier: EarlierRows): number[] {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const near: number[][] = nodes.map(() => []);
  for (const edge of edges) {
    const [from, to] = [index.get(edge.from), index.get(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    near[from]?.push(to);
    near[to]?.push(from);
  }
  const known = nodes.map((node) => earlier.get(node.id));
  if (known.some((y) => y !== undefined)) {
    return known.map((y, i) => y ?? average((near[i] ?? []).flatMap((other) => known[other] ?? [])));
  }
  const seeds = new Array<number>(nodes.length).fill(-1);
  const roots = [...nodes.keys()].sort((a, b) => compareRoots(nodes[a], nodes[b]));
  let next = 0;
  for (const root of roots) {
    const open = [root];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seeds[at] !== -1) continue;
      seeds[at] = next++;
      open.push(
        ...(near[at] ?? []).filter((other) => seeds[other] === -1).sort((a, b) => compareRoots(nodes[b], nodes[a])),
      );
    }
  }
  return seeds;
}

function compareRoots(a: GraphNode | undefined, b: GraphNode | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return kindLook(a.kind).column - kindLook(b.kind).column || compare(a.name, b.name) || compare(a.id, b.id);
}

function average(values: readonly number[]): number {
  return values.length === 0 ? Number.MAX_SAFE_INTEGER : values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Key = string;

function routeInside(
  edges: readonly GraphEdge[],
  chains: ReadonlyMap<string, readonly Key[]>,
  layerOf: ReadonlyMap<string, number>,
  yOf: (key: Key) => number,
  layerOfKey: (key: Key) => number,
): ReadonlyMap<string, readonly number[]> {
  const ports = spreadPorts(edges, chains, yOf);
  const paths = new Map<string, readonly number[]>();
  for (const edge of edges) {
    const chain = chains.get(edge.id);
    if (chain === undefined) {
      paths.set(
        edge.id,
        besideColumn(columnX(layerOf.get(edge.from) ?? 0) + sizes.nodeWidth, yOf(edge.from), yOf(edge.to)),
      );
      continue;
    }
    const [left, right] = [chain[0] ?? '', chain.at(-1) ?? ''];
    const path = [columnX(layerOfKey(left)) + sizes.nodeWidth, yOf(left) + (ports.get(portKey('l', left, edge)) ?? 0)];
    for (const key of chain.slice(1, -1)) {
      const x = columnX(layerOfKey(key));
      swingTo(path, x, yOf(key));
      lineTo(path, x + sizes.nodeWidth, yOf(key));
    }
    swingTo(path, columnX(layerOfKey(right)), yOf(right) + (ports.get(portKey('r', right, edge)) ?? 0));
    paths.set(edge.id, left === edge.from ? path : reversePath(path));
  }
  return paths;
}

/** An edge within a column, or from a node to itself: out to the right and back. */
function besideColumn(x: number, fromY: number, toY: number): number[] {
  const [start, end] =
    fromY === toY ? [fromY - 9, toY + 9] : [fromY + Math.sign(toY - fromY) * 9, toY - Math.sign(toY - fromY) * 9];
  const reach = Math.min(44, 22 + Math.abs(end - start) / 12);
  return [x, start, x + reach, start, x + reach, end, x, end];
}

function portKey(side: 'l' | 'r', id: string, edge: GraphEdge): string {
  return `${side} ${edge.category} ${edge.status} ${id}`;
}

/** Edges of one category share a point on a node's border; the points of a border are spread in the order of where they lead. */
function spreadPorts(
  edges: readonly GraphEdge[],
  chains: ReadonlyMap<string, readonly Key[]>,
  yOf: (key: Key) => number,
): ReadonlyMap<string, number> {
  const borders = new Map<string, Map<string, { sum: number; count: number }>>();
  for (const edge of edges) {
    const chain = chains.get(edge.id);
    if (chain === undefined) continue;
    const [left, right] = [chain[0] ?? '', chain.at(-1) ?? ''];
    note(`l ${left}`, portKey('l', left, edge), yOf(chain[1] ?? ''));
    note(`r ${right}`, portKey('r', right, edge), yOf(chain.at(-2) ?? ''));
  }
  const offsets = new Map<string, number>();
  for (const border of borders.values()) {
    const points = [...border].sort(([a, x], [b, y]) => x.sum / x.count - y.sum / y.count || compare(a, b));
    const step = Math.min(9, (sizes.nodeHeight - 18) / Math.max(1, points.length - 1));
    for (const [i, [key]] of points.entries()) offsets.set(key, Math.round((i - (points.length - 1) / 2) * step));
  }
  return offsets;

  function note(border: string, key: string, y: number): void {
    const points = borders.get(border) ?? new Map<string, { sum: number; count: number }>();
    const point = points.get(key) ?? { sum: 0, count: 0 };
    points.set(key, { sum: point.sum + y, count: point.count + 1 });
    borders.set(border, points);
  }
}
