import { type Camera, nearZoom, overlaps } from './camera.ts';
import type { EdgeFinder } from './edgeAt.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** A point of the screen, with the element of the near node under it. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly element: Element | null;
}

export type Thing =
  /** `chip`: not the node itself but what stands for it elsewhere. */
  | { readonly kind: 'node'; readonly entry: SceneNode; readonly as?: 'chip' }
  | { readonly kind: 'edge'; readonly edge: SceneEdge };

/** How near to a line counts as on it, in pixels of the screen. */
const reach = 6;

/** The node or edge at a point of the screen. */
export function thingAt(scene: Scene, findEdge: EdgeFinder, camera: Camera, spot: Spot): Thing | undefined {
  const [x, y] = [camera.x + spot.x / camera.zoom, camera.y + spot.y / camera.zoom];
  const id = spot.element instanceof HTMLElement ? spot.element.dataset['id'] : farNodeAt(scene, camera, x, y);
  const entry = id === undefined ? undefined : scene.nodes.get(id);
  if (entry !== undefined) return { kind: 'node', entry };
  const hub = chipAt(scene, camera, x, y);
  if (hub !== undefined) return { kind: 'node', entry: hub, as: 'chip' };
  const edge = findEdge(x, y, reach / camera.zoom);
  return edge === undefined ? undefined : { kind: 'edge', edge };
}

function chipAt(scene: Scene, camera: Camera, x: number, y: number): SceneNode | undefined {
  if (camera.zoom < nearZoom) return undefined;
  const chip = scene.chips.find((each) => overlaps(each, { x, y, width: 0, height: 0 }));
  return chip === undefined ? undefined : scene.nodes.get(chip.hub);
}

function farNodeAt(scene: Scene, camera: Camera, x: number, y: number): string | undefined {
  if (camera.zoom >= nearZoom) return undefined;
  return scene.layout.nodes.find((node) => overlaps(node, { x, y, width: 0, height: 0 }))?.id;
}
