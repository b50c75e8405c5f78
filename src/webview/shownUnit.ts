import type { GraphView } from '../core/features/graphView.ts';
import { firstUnit, unitsOf } from '../diagram/graphOfUnit.ts';

/** Which unit the map shows, all of them where `unit` is absent, and whether the reader chose that. */
export interface ShownUnit {
  readonly unit?: string;
  readonly by: 'reader' | 'default';
}

/**
 * What to show of a graph after what was shown before: what the reader chose, as long as it is there.
 * Where units are alternatives and nothing was chosen, the one that the cursor of the editor stands in, else the one before, else the first.
 */
export function shownUnit(graph: GraphView, before: ShownUnit, cursorNodes: readonly string[]): ShownUnit {
  const known = new Set(unitsOf(graph).map(({ id }) => id));
  if (before.by === 'reader' && (before.unit === undefined || known.has(before.unit))) return before;
  const first = firstUnit(graph);
  if (first === undefined) return { by: 'default' };
  const atCursor = graph.nodes.filter(({ id }) => cursorNodes.includes(id)).map(({ unit }) => unit);
  const kept = before.unit !== undefined && known.has(before.unit) ? before.unit : undefined;
  if (kept !== undefined && (atCursor.length === 0 || atCursor.includes(kept))) return before;
  return { by: 'default', unit: atCursor[0] ?? first };
}
