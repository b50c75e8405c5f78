import type { GraphEdge, GraphNode } from '../core/features/graphView.ts';
import { column, kindLook } from './kinds.ts';

/**
 * The semantic column of every node of one block, 0 (entry) to 7 (cluster), by node id.
 * Kinds of the main line (Ingress → Service → workload → ReplicaSet → Pod) always stand in their column;
 * what points at them (an autoscaler, a binding) stands in the column before its nearest target,
 * and what only early columns need (the certificate of an Ingress) stands in the next column after its users.
 * Edges whose ends are not among `nodes` are ignored; cycles are harmless.
 */
export function columnOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): ReadonlyMap<string, number> {
  const columns = new Map(nodes.map((node) => [node.id, kindLook(node.kind).column]));
  const targets = neighbours(edges, columns, 'from', 'to');
  const sources = neighbours(edges, columns, 'to', 'from');
  const occupied = new Set(
    nodes.filter((node) => kindLook(node.kind).place === 'fixed').map((node) => kindLook(node.kind).column),
  );
  // Two rounds: what points at something that moved itself moves after it.
  for (let round = 0; round < 2; round++) {
    for (const node of nodes) {
      if (kindLook(node.kind).place !== 'before') continue;
      columns.set(node.id, beforeTargets(node.id, columns, targets, sources, occupied));
    }
  }
  for (const node of nodes) {
    if (kindLook(node.kind).place !== 'after') continue;
    columns.set(node.id, afterSources(node.id, columns, targets, sources, occupied));
  }
  return columns;
}

type Neighbours = ReadonlyMap<string, readonly string[]>;
type Columns = ReadonlyMap<string, number>;

function neighbours(edges: readonly GraphEdge[], known: Columns, from: 'from' | 'to', to: 'from' | 'to'): Neighbours {
  const result = new Map<string, string[]>();
  for (const edge of edges) {
    if (edge.from === edge.to || !known.has(edge.from) || !known.has(edge.to)) continue;
    const list = result.get(edge[from]);
    if (list === undefined) result.set(edge[from], [edge[to]]);
    else list.push(edge[to]);
  }
  return result;
}

function columnsOf(ids: readonly string[] | undefined, columns: Columns): number[] {
  return (ids ?? []).map((id) => columns.get(id) ?? 0);
}

function beforeTargets(
  id: string,
  columns: Columns,
  targets: Neighbours,
  sources: Neighbours,
  occupied: ReadonlySet<number>,
): number {
  const own = columns.get(id) ?? 0;
  const after = columnsOf(targets.get(id), columns);
  if (after.length === 0) {
    const before = columnsOf(sources.get(id), columns);
    return before.length === 0 ? own : Math.min(column.cluster, Math.max(...before) + 1);
  }
  const nearest = after.reduce((a, b) => Math.min(a, b));
  for (let at = nearest - 1; at >= 0; at--) if (occupied.has(at)) return at;
  return Math.max(0, nearest - 1);
}

function afterSources(
  id: string,
  columns: Columns,
  targets: Neighbours,
  sources: Neighbours,
  occupied: ReadonlySet<number>,
): number {
  const own = columns.get(id) ?? 0;
  const before = columnsOf(sources.get(id), columns);
  if (before.length === 0 || (targets.get(id) ?? []).length > 0) return own;
  const last = before.reduce((a, b) => Math.max(a, b));
  if (last >= column.generation) return own;
  for (let at = last + 1; at < own; at++) if (occupied.has(at)) return at;
  return own;
}
