import type { GraphView } from '../core/features/graphView.ts';
import type { TraceView } from '../core/features/trace/traceView.ts';

/** The graph as the contract of the command line has it, with traces where there are any; ends with a line break. */
export function toGraphJson(graph: GraphView, traces?: readonly TraceView[]): string {
  return `${JSON.stringify({ version: 1, ...graph, ...(traces === undefined ? {} : { traces }) }, undefined, 2)}\n`;
}
