import type { TraceEntryName } from '../core/features/trace/traceView.ts';
import { isRecord } from './isRecord.ts';
import type { ShownUnit } from './shownUnit.ts';

/**
 * What the reader made of the panel, as one value: never changed, only replaced by the next one.
 * It is plain data, so that it can be saved. Which nodes it lets through is `visibleGraph`'s matter.
 */
export interface ViewState {
  readonly shown: ShownUnit;
  readonly legend: 'shown' | 'hidden';
  /** What was clicked or opened last; its id may be of a graph that is gone. */
  readonly selection?: Selection;
  /** What stands at the side, once there is something to say. */
  readonly side: Side;
  /** The way in whose trace is lit; it may be of a graph that is gone. */
  readonly trace?: TraceEntryName;
}

export type Side = 'details' | 'trace' | 'hidden';

export interface Selection {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

/** The view of a folder that was never looked at. */
export const firstView: ViewState = { shown: { by: 'default' }, legend: 'hidden', side: 'details' };

/** The view as it was saved; what is missing or anything else is as at first. */
export function readViewState(value: unknown): ViewState {
  if (!isRecord(value)) return firstView;
  const selection = readSelection(value['selection']);
  const trace = readTrace(value['trace']);
  return {
    shown: readShownUnit(value['shown']),
    legend: value['legend'] === 'shown' ? 'shown' : 'hidden',
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

function readSelection(value: unknown): Selection | undefined {
  if (!isRecord(value)) return undefined;
  const { kind, id } = value;
  return (kind === 'node' || kind === 'edge') && typeof id === 'string' ? { kind, id } : undefined;
}

function readTrace(value: unknown): TraceEntryName | undefined {
  if (!isRecord(value)) return undefined;
  const { node, field } = value;
  return typeof node === 'string' && typeof field === 'string' ? { node, field } : undefined;
}
