import { diagnose } from '../../src/core/diagnostics/diagnose.ts';
import { buildGraphView } from '../../src/core/features/buildGraphView.ts';
import type { GraphEdge, GraphView } from '../../src/core/features/graphView.ts';
import type { Snapshot } from '../../src/core/graph/snapshot.ts';

/** The whole graph in English, findings counted. */
export function graphOf(snapshot: Snapshot): GraphView {
  return buildGraphView(snapshot, { locale: 'en', findings: (document) => diagnose(snapshot, document) });
}

/**
 * One line an edge: `Service web selects Pod web [found]`. The file of the target is named where it is another one than the
 * file of the field: `Ingress shop routes to Service web in dev/web.yaml [found]`.
 */
export function graphLines(view: GraphView, edges: readonly GraphEdge[] = view.edges): readonly string[] {
  const names = new Map(view.nodes.map(({ id, kind, name }) => [id, `${kind} ${name}`]));
  return edges.map((edge) => {
    const elsewhere = edge.toFile === undefined || edge.toFile === edge.file ? '' : ` in ${edge.toFile}`;
    return `${names.get(edge.from)} ${edge.verb} ${names.get(edge.to)}${elsewhere} [${edge.status}]`;
  });
}
