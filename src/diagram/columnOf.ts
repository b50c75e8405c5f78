import { column } from './kinds.ts';
import type { Shape } from './shape.ts';

/**
 * The semantic column of every node of a family, 0 (entry) to 7 (cluster), by its index.
 * Kinds of the main line (Ingress → Service → workload → ReplicaSet → Pod) always stand in their column;
 * what points at them (an autoscaler, a binding) stands in the column before its nearest target,
 * and what only early columns need (the certificate of an Ingress) stands in the next column after its users.
 * Cycles are harmless.
 */
export function columnOf({ looks, edges }: Shape): readonly number[] {
  const columns = looks.map((look) => look.column);
  const targets: number[][] = looks.map(() => []);
  const sources: number[][] = looks.map(() => []);
  for (const { from, to } of edges) {
    if (from === to) continue;
    targets[from]?.push(to);
    sources[to]?.push(from);
  }
  const occupied = new Set(looks.filter(({ place }) => place === 'fixed').map((look) => look.column));
  const columnsOf = (nodes: readonly number[] | undefined) => (nodes ?? []).map((node) => columns[node] ?? 0);
  // Two rounds: what points at something that moved itself moves after it.
  for (let round = 0; round < 2; round++) {
    for (const [node, look] of looks.entries()) {
      if (look.place !== 'before') continue;
      columns[node] = beforeTargets(look.column, columnsOf(targets[node]), columnsOf(sources[node]), occupied);
    }
  }
  for (const [node, look] of looks.entries()) {
    if (look.place !== 'after' || (targets[node] ?? []).length > 0) continue;
    columns[node] = afterSources(look.column, columnsOf(sources[node]), occupied);
  }
  return columns;
}

function beforeTargets(
  own: number,
  targets: readonly number[],
  sources: readonly number[],
  occupied: ReadonlySet<number>,
): number {
  if (targets.length === 0) return sources.length === 0 ? own : Math.min(column.cluster, most(sources) + 1);
  const nearest = targets.reduce((a, b) => Math.min(a, b));
  for (let at = nearest - 1; at >= 0; at--) if (occupied.has(at)) return at;
  return Math.max(0, nearest - 1);
}

function afterSources(own: number, sources: readonly number[], occupied: ReadonlySet<number>): number {
  const last = sources.length === 0 ? own : most(sources);
  if (last >= column.generation) return own;
  for (let at = last + 1; at < own; at++) if (occupied.has(at)) return at;
  return own;
}

function most(values: readonly number[]): number {
  return values.reduce((a, b) => Math.max(a, b));
}
