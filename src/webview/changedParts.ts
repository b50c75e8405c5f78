import type { GraphView } from '../core/features/graphView.ts';

export interface ChangedParts {
  readonly nodes: ReadonlySet<string>;
  /** New edges, and edges whose status changed. */
  readonly edges: ReadonlySet<string>;
}

/** What is new against an earlier graph; nothing where there was none. */
export function changedParts(before: GraphView | undefined, after: GraphView): ChangedParts {
  if (before === undefined || before.nodes.length === 0) return { nodes: new Set(), edges: new Set() };
  const known = new Set(before.nodes.map((node) => node.id));
  const statuses = new Map(before.edges.map((edge) => [edge.id, edge.status]));
  return {
    nodes: new Set(after.nodes.filter((node) => !known.has(node.id)).map((node) => node.id)),
    edges: new Set(after.edges.filter((edge) => statuses.get(edge.id) !== edge.status).map((edge) => edge.id)),
  };
}
