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
  const used = unitsOf(graph);
  if (used.length < 2) return undefined;
  const clashing = clashingUnits(graph.nodes);
  const units = used.filter(({ id }) => clashing.has(id));
  return (units.find(({ kind }) => kind === 'kustomization') ?? units[0])?.id;
}

function clashingUnits(nodes: readonly GraphNode[]): ReadonlySet<string> {
  const clashing = new Set<string>();
  const writers = new Map<string, string>();
  for (const { id, unit, origin, kind } of nodes) {
    // Every overlay brings the Namespace it lives in.
    if (unit === undefined || origin !== 'manifest' || kind === 'Namespace') continue;
    const object = id.slice(unit.length); // what follows the unit
    const first = writers.get(object);
    if (first === undefined) writers.set(object, unit);
    else if (first !== unit) clashing.add(first).add(unit);
  }
  return clashing;
}
