import type { GraphNode, GraphView } from '../core/features/graphView.ts';
import { type Family, families, kindLook } from '../diagram/kinds.ts';
import { nodesOfGraph } from '../diagram/neighbourhood.ts';
import { worstFinding } from '../diagram/nodeLook.ts';
import { withoutImplied } from '../diagram/withoutImplied.ts';
import { isRecord } from './isRecord.ts';

/** What the reader wants to see; an empty list lets everything through. */
export interface Filters {
  /** Families and kinds add to each other: what is in one of them is shown. */
  readonly families: readonly Family[];
  readonly kinds: readonly string[];
  /** The empty name stands for objects without a namespace. */
  readonly namespaces: readonly string[];
  /** `only`: what has a finding, and what is missing there. */
  readonly findings: 'any' | 'only';
  readonly implied: 'shown' | 'hidden';
}

export const noFilters: Filters = { families: [], kinds: [], namespaces: [], findings: 'any', implied: 'shown' };

/** How many choices narrow the graph. */
export function filterCount({ families, kinds, namespaces, findings }: Filters): number {
  return families.length + kinds.length + namespaces.length + (findings === 'only' ? 1 : 0);
}

/** What the filters let through of a graph, and the edges among it; `kept` comes through whatever they say. */
export function filterGraph(graph: GraphView, filters: Filters, kept: string | undefined): GraphView {
  const base = filters.implied === 'hidden' ? withoutImplied(graph) : graph;
  if (filterCount(filters) === 0) return base;
  const concerned = filters.findings === 'only' ? concernedNodes(base) : undefined;
  const lets = (node: GraphNode) =>
    node.id === kept ||
    (hasKind(node, filters) &&
      (filters.namespaces.length === 0 || filters.namespaces.includes(node.namespace ?? '')) &&
      concerned?.has(node.id) !== false);
  return nodesOfGraph(base, new Set(base.nodes.filter(lets).map(({ id }) => id)));
}

/** The filters as they were saved; what is anything else lets everything through. */
export function readFilters(value: unknown): Filters {
  if (!isRecord(value)) return noFilters;
  const known: readonly string[] = families;
  return {
    families: textsIn(value['families']).filter((family): family is Family => known.includes(family)),
    kinds: textsIn(value['kinds']),
    namespaces: textsIn(value['namespaces']),
    findings: value['findings'] === 'only' ? 'only' : 'any',
    implied: value['implied'] === 'hidden' ? 'hidden' : 'shown',
  };
}

/** The texts of a list; of anything else none. */
export function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((text) => typeof text === 'string') : [];
}

function hasKind(node: GraphNode, filters: Filters): boolean {
  if (filters.families.length === 0 && filters.kinds.length === 0) return true;
  return filters.kinds.includes(node.kind) || filters.families.includes(kindLook(node.kind).family);
}

function concernedNodes(graph: GraphView): ReadonlySet<string> {
  const found = new Set(graph.nodes.filter(({ findings }) => worstFinding(findings) !== undefined).map(({ id }) => id));
  const missing = new Set(graph.nodes.filter(({ origin }) => origin === 'missing').map(({ id }) => id));
  const pointedAt = graph.edges.filter(({ from, to }) => found.has(from) && missing.has(to)).map(({ to }) => to);
  return new Set([...found, ...pointedAt]);
}
