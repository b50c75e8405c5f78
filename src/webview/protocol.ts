import type { Details, GraphThing } from '../core/features/details/details.ts';
import type { FixName } from '../core/features/details/fixNamed.ts';
import type { GraphEdge, GraphNode, GraphView } from '../core/features/graphView.ts';
import type { TraceEntryName, TraceEntryView, TraceView } from '../core/features/trace/traceView.ts';
import type { UndrawnFiles } from '../core/features/undrawnFiles.ts';
import type { Locale } from '../core/localized.ts';

/**
 * The messages between the extension (host) and the graph panel (guest).
 * The host owns the graph; the panel owns view state (zoom, selection, open groups). A small graph is sent whole; a large one in parts
 * that neither side is held by, with what the panel has already left out.
 * What is only looked at now and then (details, traces) the panel asks for; a new graph makes it ask again.
 * A message that does not fit these types is dropped by both sides.
 */

/** From the host to the panel. */
export type ToPanel =
  | {
      readonly type: 'graph';
      readonly graph: GraphView;
      /** What looks like manifests and is not in the graph. */
      readonly undrawn?: UndrawnFiles;
      readonly locale: Locale;
      /** The folder that the panel shows, as its title says it. */
      readonly folder: string;
      /** Nodes and edges went ahead in parts, and this message has none. */
      readonly inParts?: boolean;
    }
  /** `after`, with which a graph begins, is how many graphs the page was sent before; 0 leaves all of them aside. */
  | ({ readonly type: 'graphPart'; readonly after?: number } & GraphPart)
  /** The files of the workspace are being read, or that was stopped; there is no graph until it is done. `total` is 0 until it is known. */
  | {
      readonly type: 'progress';
      readonly state: 'reading' | 'stopped';
      readonly done: number;
      readonly total: number;
      readonly locale: Locale;
      readonly folder: string;
    }
  /** The view that was kept of the folder when its panel was last open; it comes before the graph, and only where there is one. */
  | { readonly type: 'view'; readonly state: string }
  /** The cursor stands on this node in the editor; an empty list where it stands on none. */
  | { readonly type: 'cursor'; readonly nodes: readonly string[] }
  /** What `describe` asked for. */
  | { readonly type: 'details'; readonly details: Details }
  /** What `listEntries` asked for. */
  | { readonly type: 'entries'; readonly entries: readonly TraceEntryView[] }
  /** What `trace` asked for; without a trace where there is no such entry (any more). */
  | { readonly type: 'trace'; readonly entry: TraceEntryName; readonly trace?: TraceView };

/** Some of the nodes, or of the edges, of a graph: each follows those of the part before. */
export interface GraphPart {
  readonly nodes: readonly Piece<GraphNode>[];
  readonly edges: readonly Piece<GraphEdge>[];
}

/** One that is new or other than before, or so many of the graph before. */
export type Piece<Item> = Item | Kept;

export interface Kept {
  /** The place of the first, from 0. */
  readonly kept: number;
  readonly count: number;
}

/** From the panel to the host. */
export type FromPanel =
  /** The panel can take messages, and has no graph, or lost a part of one; the host answers with the graph. */
  | { readonly type: 'ready' }
  /** How the folder is looked at now, as text that only the panel reads: to be given back when its panel is opened anew. */
  | { readonly type: 'keepView'; readonly state: string }
  /** Show this place beside the panel. `file` as the graph has it; line and column 1-based. */
  | { readonly type: 'openSource'; readonly file: string; readonly line: number; readonly column: number }
  /** Show the page of a term of the glossary, which words of `details` link to. */
  | { readonly type: 'explainTerm'; readonly term: string }
  | ({ readonly type: 'describe' } & GraphThing)
  | { readonly type: 'listEntries' }
  /** Stop reading the workspace; read it after all. */
  | { readonly type: 'stopReading' }
  | { readonly type: 'readAgain' }
  | ({ readonly type: 'trace' } & TraceEntryName)
  /** Apply a fix that `details` offered. */
  | ({ readonly type: 'applyFix' } & FixName)
  /** Ask where to keep a file with what the panel shows, and keep it there. */
  | { readonly type: 'save'; readonly format: ExportFormat; readonly content: string | Uint8Array };

export type ExportFormat = 'svg' | 'png' | 'mermaid' | 'dot' | 'json';
