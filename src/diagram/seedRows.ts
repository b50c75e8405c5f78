import type { GraphEdge, GraphNode } from '../core/features/graphView.ts';
import { compare } from './compare.ts';
import { kindLook } from './kinds.ts';

/** The first order, by index: a walk along the edges, so that what belongs together starts together. */
export function seedRows(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): number[] {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const near: number[][] = nodes.map(() => []);
  for (const edge of edges) {
    const [from, to] = [index.get(edge.from), index.get(edge.to)];
    if (from === undefined || to === undefined || from === to) continue;
    near[from]?.push(to);
    near[to]?.push(from);
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
