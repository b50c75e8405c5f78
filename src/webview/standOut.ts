import type { TraceView } from '../core/features/trace/traceView.ts';
import { stepsOf } from '../diagram/stepsOf.ts';
import { shownTrace } from './answers.ts';
import { type Emphasis, emphasizeEdge, emphasizeNodes } from './emphasis.ts';
import type { PanelView } from './pane.ts';
import type { Scene } from './scene.ts';

/** What stands out while the reader points at nothing: the trace, else where the cursor stands, else what is explained. */
export function standOut(scene: Scene, { cursor, view, answers }: PanelView): Emphasis | undefined {
  const { selection } = view;
  const trace = shownTrace(view, answers);
  if (trace !== undefined) return emphasizeTrace(trace);
  const atCursor = emphasizeNodes(scene, cursor, 'plain');
  if (atCursor !== undefined || selection === undefined || view.side !== 'details') return atCursor;
  if (selection.kind === 'node') return emphasizeNodes(scene, [selection.id], 'plain');
  const edge = scene.edges.find((each) => each.edge.id === selection.id);
  return edge && emphasizeEdge(scene, edge);
}

/** The way of a request; where it breaks is marked. */
function emphasizeTrace({ start }: TraceView): Emphasis {
  const steps = stepsOf(start);
  return {
    centre: new Set(),
    nodes: new Set(steps.map(({ node }) => node)),
    edges: new Set(steps.flatMap(({ edge }) => edge ?? [])),
    broken: new Set(steps.filter(({ passage }) => passage === 'breaks').map(({ node }) => node)),
    others: 'dim',
  };
}
