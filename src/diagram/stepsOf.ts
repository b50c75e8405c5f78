import type { TraceStep } from '../core/features/trace/traceView.ts';

/** All steps of a trace, each before those that follow it. */
export function stepsOf(start: TraceStep): readonly TraceStep[] {
  return [start, ...start.next.flatMap(stepsOf)];
}
