import type { EdgeCategory, EdgeStatus, GraphView, NodeOrigin } from '../core/features/graphView.ts';

/** As much of a graph as its layout depends on. */
export interface LayoutGraph {
  readonly nodes: readonly LayoutNode[];
  readonly edges: readonly LayoutEdge[];
  readonly units: readonly { readonly id: string; readonly path: string }[];
}

export interface LayoutNode {
  readonly id: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly origin: NodeOrigin;
  readonly unit?: string | undefined;
  readonly application: string;
}

export interface LayoutEdge {
  readonly id: string;
  readonly category: EdgeCategory;
  readonly from: string;
  readonly to: string;
  readonly status: EdgeStatus;
  readonly port?: string | undefined;
}

/**
 * A graph without what its layout does not depend on, for another thread. All nodes have the same properties, and all edges:
 * code that was compiled for one graph stays as it is with the next.
 */
export function layoutGraphOf({ nodes, edges, units }: GraphView): LayoutGraph {
  return {
    nodes: nodes.map(({ id, apiVersion, kind, namespace, name, origin, unit, application }) => {
      return { id, apiVersion, kind, namespace, name, origin, unit, application };
    }),
    edges: edges.map(({ id, category, from, to, status, port }) => ({ id, category, from, to, status, port })),
    units: units.map(({ id, path }) => ({ id, path })),
  };
}
