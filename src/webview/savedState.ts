import { isRecord } from './isRecord.ts';
import type { Camera } from './map/camera.ts';
import { readViewState, type ViewState } from './viewState.ts';

/**
 * What survives hiding and reloading the panel. The extension reads `folder` from it, and keeps all of it as a text for the day on
 * which the panel, once closed, is opened anew.
 */
export interface SavedState {
  readonly folder: string;
  readonly camera: Camera;
  readonly view: ViewState;
}

/** The state as it was saved, or undefined where it is anything else. */
export function readSavedState(value: unknown): SavedState | undefined {
  if (!isRecord(value)) return undefined;
  const { folder, camera, view } = value;
  if (typeof folder !== 'string' || !isRecord(camera)) return undefined;
  const { x, y, zoom } = camera;
  if (!isNumber(x) || !isNumber(y) || !isNumber(zoom) || zoom <= 0) return undefined;
  return { folder, camera: { x, y, zoom }, view: readViewState(view) };
}

/** The state in a text that the extension kept, or undefined where it is anything else. */
export function readSavedText(text: string): SavedState | undefined {
  try {
    return readSavedState(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
