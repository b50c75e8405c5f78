import type { Camera } from './camera.ts';

/** What survives hiding and reloading the panel. */
export interface ViewState {
  readonly folder: string;
  readonly camera: Camera;
  readonly legend: 'shown' | 'hidden';
}

/** The state as it was saved, or undefined where it is anything else. */
export function readViewState(value: unknown): ViewState | undefined {
  if (
    typeof value !== 'object' ||
    value === null ||
    !('folder' in value) ||
    !('camera' in value) ||
    !('legend' in value)
  )
    return undefined;
  const { folder, camera, legend } = value;
  if (typeof folder !== 'string' || typeof camera !== 'object' || camera === null) return undefined;
  if (!('x' in camera) || !('y' in camera) || !('zoom' in camera)) return undefined;
  const { x, y, zoom } = camera;
  if (!isNumber(x) || !isNumber(y) || !isNumber(zoom) || zoom <= 0) return undefined;
  return { folder, camera: { x, y, zoom }, legend: legend === 'hidden' ? 'hidden' : 'shown' };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
