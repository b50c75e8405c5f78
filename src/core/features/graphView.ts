import type { EdgeStatus } from '../graph/edge.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import type { EdgeCategory } from '../relations/relation.ts';

/**
 * The graph as plain data: what `manifest-atlas graph --format json` prints and what the panel draws.
 * Field names and meanings are the contract of the command line. Lines and columns are 1-based, columns in UTF-16 units.
 */

/** Where a node comes from; `implied` are objects a controller will make, `missing` a reference that nothing answers. */
export type NodeOrigin = ClusterObject['origin'];
export type { EdgeCategory, EdgeStatus };

export interface FindingCounts {
  readonly error?: number;
  readonly warning?: number;
  readonly information?: number;
  readonly hint?: number;
}

export interface GraphNode {
  /** `unit|group/Kind|namespace|name|origin`. */
  readonly id: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string;
  readonly name: string;
  readonly origin: NodeOrigin;
  /** The unit's id. */
  readonly unit?: string;
  readonly file?: string;
  readonly line?: number;
  readonly labels: Readonly<Record<string, string>>;
  /** Of a workload, a ReplicaSet or a stack of Pods; absent where it is not written or not known. */
  readonly replicas?: number;
  readonly findings: FindingCounts;
  /** The application that the node is drawn in: nodes of one namespace and application share a strip. */
  readonly application: string;
  /** What matters most, in a few characters: ports, schedule, capacity, host. */
  readonly detail?: string;
}

export interface GraphEdge {
  readonly id: string;
  readonly relation: string;
  readonly category: EdgeCategory;
  readonly from: string;
  readonly to: string;
  readonly status: EdgeStatus;
  /** With concrete indexes and quoted keys: `spec.rules[0].http.paths[1]`, `metadata.annotations["a/b"]`. */
  readonly field: string;
  readonly value: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly toFile?: string;
  readonly toLine?: number;
  /** Set where the field's name and schema suggest a reference, and no documentation says so. */
  readonly guessed?: true;
  /** On `routes`: the port, by number or name. */
  readonly port?: string;
  /** Why it does not lead to anything that fits, in the reader's language; absent where it does. */
  readonly reason?: string;
  /** The relation in words, in the reader's language: `routes to`. */
  readonly verb: string;
}

export interface GraphUnit {
  readonly id: string;
  readonly kind: 'kustomization' | 'chart' | 'folder' | 'file';
  readonly path: string;
}

export interface SkippedFile {
  readonly file: string;
  /** One sentence in the reader's language. */
  readonly reason: string;
}

export interface GraphView {
  readonly skipped: readonly SkippedFile[];
  readonly units: readonly GraphUnit[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
