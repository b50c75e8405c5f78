import type { TraceEntryName } from '../core/features/trace/traceView.ts';
import type { LayoutDirection } from '../diagram/layoutTypes.ts';
import { type Filters, noFilters, readFilters, textsIn } from './filters.ts';
import { isRecord } from './isRecord.ts';
import type { ShownUnit } from './shownUnit.ts';

/**
 * What the reader made of the panel, as one value: never changed, only replaced by the next one.
 * It is plain data, so that it can be saved. Which nodes it lets through is `visibleGraph`'s matter.
 */
export interface ViewState {
  readonly shown: ShownUnit;
  readonly legend: 'shown' | 'hidden';
  /** The graph as a tree beside the map; for screen readers it is there in any case. */
  readonly outline: 'shown' | 'hidden';
  /** Where the columns of a strip follow each other. */
  readonly direction: LayoutDirection;
  readonly filters: Filters;
  readonly search: Search;
  /** The neighbourhoods that the reader went into, one after the other; the last one is shown. */
  readonly focus: readonly Focus[];
  /** The applications that the reader opened of a map that is too large to show all of them open. */
  readonly open: readonly string[];
  /** What was clicked or opened last; its id may be of a graph that is gone. */
  readonly selection?: Selection;
  /** What stands at the side, once there is something to say. */
  readonly side: Side;
  /** The way in whose trace is lit; it may be of a graph that is gone. */
  readonly trace?: TraceEntryName;
}

export type Side = 'details' | 'trace' | 'hidden';

export interface Search {
  readonly text: string;
  /** The match that the reader walked to. */
  readonly at?: string;
}

export interface Focus {
  readonly node: string;
  /** So many edges around the node are shown. */
  readonly depth: FocusDepth;
}

export type FocusDepth = 1 | 2 | 3;
export const focusDepths: readonly FocusDepth[] = [1, 2, 3];

export interface Selection {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

/** The view of a folder that was never looked at. */
export const firstView: ViewState = {
  shown: { by: 'default' },
  legend: 'hidden',
  side: 'details',
  outline: 'hidden',
  direction: 'right',
  filters: noFilters,
  search: { text: '' },
  focus: [],
  open: [],
};

/** Without the column at the side, and without the trace that it told of. */
export function withoutSide({ trace: _, ...view }: ViewState): ViewState {
  return { ...view, side: 'hidden' };
}

/** What of a view is there again after its panel was closed: how one looks, not what one was about to find. */
export function lastingView({ selection: _, trace: __, ...view }: ViewState): ViewState {
  return { ...view, search: firstView.search, focus: firstView.focus };
}

/** The view as it was saved; what is missing or anything else is as at first. */
export function readViewState(value: unknown): ViewState {
  if (!isRecord(value)) return firstView;
  const selection = readSelection(value['selection']);
  const trace = readTrace(value['trace']);
  return {
    shown: readShownUnit(value['shown']),
    legend: value['legend'] === 'shown' ? 'shown' : 'hidden',
    outline: value['outline'] === 'shown' ? 'shown' : 'hidden',
    direction: value['direction'] === 'down' ? 'down' : 'right',
    filters: readFilters(value['filters']),
    search: readSearch(value['search']),
    focus: Array.isArray(value['focus']) ? value['focus'].flatMap(readFocus) : [],
    open: textsIn(value['open']),
    ...(selection === undefined ? {} : { selection }),
    side: value['side'] === 'trace' || value['side'] === 'hidden' ? value['side'] : 'details',
    ...(trace === undefined ? {} : { trace }),
  };
}

function readShownUnit(value: unknown): ShownUnit {
  if (!isRecord(value)) return firstView.shown;
  const { by, unit } = value;
  return { by: by === 'reader' ? 'reader' : 'default', ...(typeof unit === 'string' ? { unit } : {}) };
}

function readSearch(value: unknown): Search {
  if (!isRecord(value) || typeof value['text'] !== 'string') return firstView.search;
  return { text: value['text'], ...(typeof value['at'] === 'string' ? { at: value['at'] } : {}) };
}

function readFocus(value: unknown): readonly Focus[] {
  if (!isRecord(value) || typeof value['node'] !== 'string') return [];
  const depth = focusDepths.find((known) => known === value['depth']);
  return depth === undefined ? [] : [{ node: value['node'], depth }];
}

function readSelection(value: unknown): Selection | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id } = value;
  return (kind === 'node' || kind === 'edge') && typeof id === 'string' ? { kind, id } : undefined;
}

function readTrace(value: unknown): TraceEntryName | undefined {
  if (!isRecord(value)) return undefined;
  const { node, field, parent } = value;
  if (typeof node !== 'string' || typeof field !== 'string' || typeof parent !== 'string') return undefined;
  return { node, field, parent };
}
