import type { GraphView, TraceView } from '../core/index.ts';
import { partOfGraph } from '../diagram/partOfGraph.ts';
import { stepsOf } from '../diagram/stepsOf.ts';

/** The part of a graph that the traces pass. */
export function traceGraph(graph: GraphView, traces: readonly TraceView[]): GraphView {
  const steps = traces.flatMap(({ start }) => stepsOf(start));
  return partOfGraph(graph, new Set(steps.map(({ node }) => node)), new Set(steps.flatMap(({ edge }) => edge ?? [])));
}
