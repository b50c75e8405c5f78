import type { Camera } from './camera.ts';
import type { ShownUnit } from './shownUnit.ts';

/** What survives hiding and reloading the panel. */
export interface ViewState {
  readonly folder: string;
  readonly camera: Camera;
  readonly legend: 'shown' | 'hidden';
  readonly shown: ShownUnit;
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
  return {
    folder,
    camera: { x, y, zoom },
    legend: legend === 'shown' ? 'shown' : 'hidden',
    shown: 'shown' in value ? readShownUnit(value.shown) : { by: 'default' },
  };
}

function readShownUnit(value: unknown): ShownUnit {
  if (typeof value !== 'object' || value === null) return { by: 'default' };
  const by = 'by' in value && value.by === 'reader' ? 'reader' : 'default';
  return 'unit' in value && typeof value.unit === 'string' ? { unit: value.unit, by } : { by };
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
