import { compare } from './compare.ts';
import { kindLook } from './kinds.ts';
import type { LayoutEdge, LayoutNode } from './layoutGraph.ts';
import { type Family, familyOf } from './shape.ts';

/** Nodes that edges join stand together; the rest is loose. Edges at a cut hub run between blocks. */
export interface Families {
  readonly joined: readonly Family[];
  readonly loose: readonly LayoutNode[];
}

/** A column of more nodes than this is broken up at its hub. */
const tallColumn = 18;
/** A node is a hub where it has at least this many neighbours. */
const hubDegree = 8;

/**
 * Families of one application: connected nodes, broken at hubs where a column would become a tower.
 * Both ends of each edge are among the nodes.
 */
export function familiesOf(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): Families {
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const near: number[][] = nodes.map(() => []);
  for (const edge of edges) {
    const [from, to] = [index.get(edge.from) ?? 0, index.get(edge.to) ?? 0];
    if (from === to) continue;
    near[from]?.push(to);
    near[to]?.push(from);
  }
  const cut = new Set<number>();
  const families: (readonly number[])[] = [];
  const open: (readonly number[])[] = [[...nodes.keys()]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const family of connected(part, near, cut)) {
      const hub = isTall(family, nodes) ? hubOf(family, near, cut, nodes) : undefined;
      if (hub === undefined) families.push(family);
      else {
        cut.add(hub);
        open.push(family);
      }
    }
  }
  const homes: number[] = [];
  for (const [home, family] of families.entries()) for (const node of family) homes[node] = home;
  const inside: LayoutEdge[][] = families.map(() => []);
  for (const edge of edges) {
    const home = homes[index.get(edge.from) ?? 0] ?? 0;
    if (home === homes[index.get(edge.to) ?? 0]) inside[home]?.push(edge);
  }
  const membersOf = (family: readonly number[]) => family.flatMap((node) => nodes[node] ?? []);
  return {
    joined: [...families.entries()]
      .filter(([, family]) => family.length > 1)
      .sort(([, a], [, b]) => (a[0] ?? 0) - (b[0] ?? 0))
      .map(([home, family]) => familyOf(membersOf(family), inside[home] ?? [])),
    loose: families.filter(({ length }) => length === 1).flatMap(membersOf),
  };
}

type Near = readonly (readonly number[])[];

/** The parts of some nodes that edges join, no edge of a cut node counted; the first node of a part is the first in the list. */
function connected(nodes: readonly number[], near: Near, cut: ReadonlySet<number>): number[][] {
  const seen = new Set<number>();
  const parts: number[][] = [];
  for (const node of nodes) {
    if (seen.has(node)) continue;
    seen.add(node);
    const part = [node];
    for (let i = 0; i < part.length; i++) {
      const at = part[i] ?? 0;
      if (cut.has(at)) continue;
      for (const other of near[at] ?? []) {
        if (seen.has(other) || cut.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    parts.push(part);
  }
  return parts;
}

function isTall(family: readonly number[], nodes: readonly LayoutNode[]): boolean {
  if (family.length <= tallColumn) return false;
  const rows: number[] = [];
  for (const node of family) {
    const { column } = kindLook(nodes[node]?.kind ?? '');
    rows[column] = (rows[column] ?? 0) + 1;
  }
  return rows.some((count) => count > tallColumn);
}

function hubOf(
  family: readonly number[],
  near: Near,
  cut: ReadonlySet<number>,
  nodes: readonly LayoutNode[],
): number | undefined {
  const degrees = family.map((node) => ({
    node,
    degree: new Set((near[node] ?? []).filter((other) => !cut.has(other))).size,
  }));
  return degrees
    .filter(({ degree }) => degree >= hubDegree)
    .sort((a, b) => b.degree - a.degree || compare(nodes[a.node]?.id ?? '', nodes[b.node]?.id ?? ''))[0]?.node;
}
