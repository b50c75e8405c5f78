import { compare } from './compare.ts';
import { edgeCategories } from './edgeStyles.ts';
import { type KindLook, kindLook } from './kinds.ts';
import type { LayoutEdge, LayoutNode } from './layoutGraph.ts';

/** Nodes that edges join, and these edges, each in an order of its own: see `familyOf`. */
export interface Family {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly shape: Shape;
}

/** A family as numbers: all that its layout depends on. Families of one shape are drawn alike, so one layout does for all. */
export interface Shape {
  /** How the kind of each node looks. Nodes are known by their index. */
  readonly looks: readonly KindLook[];
  readonly edges: readonly ShapeEdge[];
}

export interface ShapeEdge {
  readonly from: number;
  readonly to: number;
  /** Edges of one look share lanes and ports: category and status as a number below 64. */
  readonly look: number;
}

/** A family in the order that makes its shape: nodes by column and name, edges by their ends. Both ends of each edge are among the nodes. */
export function familyOf(members: readonly LayoutNode[], inside: readonly LayoutEdge[]): Family {
  const nodes = [...members].sort(compareNodes);
  const index = new Map(nodes.map((node, i) => [node.id, i]));
  const ends = inside.map((edge) => ({
    edge,
    from: index.get(edge.from) ?? 0,
    to: index.get(edge.to) ?? 0,
    look: lookOf(edge),
  }));
  ends.sort((a, b) => a.from - b.from || a.to - b.to || a.look - b.look);
  return {
    nodes,
    edges: ends.map(({ edge }) => edge),
    shape: {
      looks: nodes.map((node) => kindLook(node.kind)),
      edges: ends.map(({ from, to, look }) => ({ from, to, look })),
    },
  };
}

/** The same text for the same shape, another one for every other shape. */
export function shapeKey({ looks, edges }: Shape): string {
  let key = '';
  for (const look of looks) key += `${look.column}${look.place.charAt(0)}`;
  for (const { from, to, look } of edges) key += ` ${from},${to},${look}`;
  return key;
}

/** By column, name and id: so stand nodes that nothing else orders. */
export function compareNodes(a: LayoutNode, b: LayoutNode): number {
  return kindLook(a.kind).column - kindLook(b.kind).column || compare(a.name, b.name) || compare(a.id, b.id);
}

/** Category and status of an edge as a number below 64. */
export function lookOf({ category, status }: LayoutEdge): number {
  return edgeCategories.indexOf(category) * statuses.length + statuses.indexOf(status);
}

const statuses: readonly LayoutEdge['status'][] = ['found', 'missing', 'contradicted', 'unknown'];
