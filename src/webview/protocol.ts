import type { GraphView } from '../core/features/graphView.ts';
import type { Locale } from '../core/localized.ts';

/**
 * The messages between the extension (host) and the graph panel (guest).
 * The host owns the graph and sends it whole, never a delta; the panel owns view state (zoom, selection, open groups).
 * A message that does not fit these types is dropped by both sides.
 */

/** From the host to the panel. */
export type ToPanel =
  | {
      readonly type: 'graph';
      readonly graph: GraphView;
      readonly locale: Locale;
      /** The folder that the panel shows, as its title says it. */
      readonly folder: string;
    }
  /** The cursor stands on this node in the editor; an empty list where it stands on none. */
  | { readonly type: 'cursor'; readonly nodes: readonly string[] };

/** From the panel to the host. */
export type FromPanel =
  /** The panel can take messages; the host answers with the graph. */
  | { readonly type: 'ready' }
  /** Show this place beside the panel. `file` as the graph has it; line and column 1-based. */
  | { readonly type: 'openSource'; readonly file: string; readonly line: number; readonly column: number };
