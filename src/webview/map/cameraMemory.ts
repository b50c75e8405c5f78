import type { Camera } from './camera.ts';

/** Where the reader left each picture. */
export interface CameraMemory {
  /** Goes to another picture, from where `camera` stands on the last one; gives the camera that was left there. */
  readonly goTo: (picture: string, camera: Camera) => Camera | undefined;
  /** The next picture starts here, as if it was left there. */
  readonly startAt: (camera: Camera) => void;
  readonly forget: () => void;
}

/** `restored` is the camera of the first picture, where the panel was there before. */
export function createCameraMemory(restored: Camera | undefined): CameraMemory {
  const cameras = new Map<string, Camera>();
  let first = restored;
  let last: string | undefined;
  return {
    goTo: (picture, camera) => {
      if (last !== undefined) cameras.set(last, camera);
      last = picture;
      const known = first ?? cameras.get(picture);
      first = undefined;
      return known;
    },
    startAt: (camera) => {
      first = camera;
    },
    forget: () => {
      cameras.clear();
      first = undefined;
      last = undefined;
    },
  };
}
