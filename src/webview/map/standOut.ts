import type { TraceView } from '../../core/features/trace/traceView.ts';
import { stepsOf } from '../../diagram/stepsOf.ts';
import { shownTrace } from '../answers.ts';
import type { PanelView } from '../pane.ts';
import { type Emphasis, emphasizeEdge, emphasizeNodes } from './emphasis.ts';
import { drawnFor, type Scene } from './scene.ts';

/**
 * What stands out while the reader points at nothing: what a search found, else the trace, else where the cursor of the editor stands,
 * else what is explained. A node of a closed application shows as the application.
 */
export function standOut(scene: Scene, { cursor, matches, view, answers }: PanelView): Emphasis | undefined {
  const { search, selection } = view;
  const drawn = (ids: readonly string[]) => ids.flatMap((id) => drawnFor(scene, id) ?? []);
  if (search.text.trim() !== '') {
    const at = search.at === undefined ? [] : drawn([search.at]);
    return { centre: new Set(at), nodes: new Set(drawn(matches)), edges: new Set(), others: 'dim', reason: 'search' };
  }
  const trace = shownTrace(view, answers);
  if (trace !== undefined) return emphasizeTrace(trace, drawn);
  const atCursor = emphasizeNodes(scene, drawn(cursor), 'plain');
  if (atCursor !== undefined || selection === undefined || view.side !== 'details') return atCursor;
  if (selection.kind === 'node') return emphasizeNodes(scene, drawn([selection.id]), 'plain');
  const edge = scene.edges.find((each) => each.edge.id === selection.id);
  return edge && emphasizeEdge(scene, edge);
}

/** The way of a request; where it breaks is marked. */
function emphasizeTrace({ start }: TraceView, drawn: (ids: readonly string[]) => readonly string[]): Emphasis {
  const steps = stepsOf(start);
  return {
    centre: new Set(),
    nodes: new Set(drawn(steps.map(({ node }) => node))),
    edges: new Set(steps.flatMap(({ edge }) => edge ?? [])),
    broken: new Set(drawn(steps.filter(({ passage }) => passage === 'breaks').map(({ node }) => node))),
    others: 'dim',
    reason: 'neighbours',
  };
}
