import type { PanelView } from './pane.ts';

/** Why there is no map to see. */
export type EmptyReason =
  | { readonly kind: 'drawing' | 'failed' | 'none' | 'filtered' }
  | { readonly kind: 'reading' | 'stopped'; readonly done: number; readonly total: number }
  /** Nothing but templates, or nothing but files that cannot be read; `reason` where one is known. */
  | { readonly kind: 'templates' | 'unreadable'; readonly files: readonly UndrawnFile[] };

export interface UndrawnFile {
  readonly file: string;
  readonly reason?: string;
}

/** Undefined where there is a map. */
export function emptyReason({ phase, progress, whole, graph, undrawn }: PanelView): EmptyReason | undefined {
  if (phase === 'reading' || phase === 'stopped') return { kind: phase, ...progress };
  if (phase !== 'shown') return { kind: phase };
  if (graph.nodes.length > 0) return undefined;
  if (whole.nodes.length > 0) return { kind: 'filtered' };
  const unread = [...whole.skipped, ...undrawn.broken.map((file) => ({ file }))];
  // What cannot be read may hide anything; templates only hide what they make.
  if (unread.length > 0) return { kind: 'unreadable', files: unread };
  return undrawn.templates.length > 0
    ? { kind: 'templates', files: undrawn.templates.map((file) => ({ file })) }
    : { kind: 'none' };
}
