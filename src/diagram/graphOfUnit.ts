import type { GraphNode, GraphUnit, GraphView } from '../core/features/graphView.ts';
import { compare } from './compare.ts';

/** The part of a graph that one unit applies: its nodes, whatever they point at, and the edges between these. An unknown unit has none. */
export function graphOfUnit(graph: GraphView, unit: string): GraphView {
  const own = new Set(graph.nodes.filter((node) => node.unit === unit).map((node) => node.id));
  const shown = new Set([...own, ...graph.edges.filter((edge) => own.has(edge.from)).map((edge) => edge.to)]);
  return {
    ...graph,
    nodes: graph.nodes.filter((node) => shown.has(node.id)),
    // What a target of another unit does there belongs to that unit's own picture.
    edges: graph.edges.filter((edge) => own.has(edge.from) && shown.has(edge.to)),
  };
}

/** The units that the graph has nodes of, by path. */
export function unitsOf(graph: GraphView): readonly GraphUnit[] {
  const used = new Set(graph.nodes.map((node) => node.unit));
  return graph.units.filter(({ id }) => used.has(id)).sort((a, b) => compare(a.path, b.path) || compare(a.id, b.id));
}

/**
 * The unit to show first: none, which means all, unless two units write one object (dev and prod are alternatives, not one picture).
 * Then the first of these by path, a kustomization where there is one.
 */
export function firstUnit(graph: GraphView): string | undefined {
  const clashing = clashingUnits(graph.nodes);
  const units = unitsOf(graph).filter(({ id }) => clashing.has(id));
  return (units.find(({ kind }) => kind === 'kustomization') ?? units[0])?.id;
}

function clashingUnits(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const writers = new Map<string, Set<string>>();
  for (const { unit, origin, apiVersion, kind, namespace, name } of nodes) {
    // Every overlay brings the Namespace it lives in.
    if (unit === undefined || origin !== 'manifest' || kind === 'Namespace') continue;
    const identity = [apiVersion.replace(/\/?[^/]*$/, ''), kind, namespace ?? '', name].join('|');
    writers.set(identity, (writers.get(identity) ?? new Set()).add(unit));
  }
  return new Set([...writers.values()].filter((units) => units.size > 1).flatMap((units) => [...units]));
}
