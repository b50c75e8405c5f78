import { type Camera, overlaps } from './camera.ts';
import type { EdgeFinder } from './edgeAt.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** A point of the screen, with the element of the map under it: a near node, a chip, a button. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly element: Element | null;
}

export interface NodeThing {
  readonly kind: 'node';
  readonly entry: SceneNode;
  /** Not the node itself but what stands for it elsewhere. */
  readonly as?: 'chip';
}

export type Thing = NodeThing | { readonly kind: 'edge'; readonly edge: SceneEdge };

/** How near to a line counts as on it, in pixels of the screen. */
const reach = 6;

/** The node or edge at a point of the screen. */
export function thingAt(scene: Scene, findEdge: EdgeFinder, camera: Camera, spot: Spot): Thing | undefined {
  const [x, y] = [camera.x + spot.x / camera.zoom, camera.y + spot.y / camera.zoom];
  if (spot.element instanceof HTMLElement) return thingOf(scene, spot.element);
  // Far nodes have no elements, and near ones get theirs when the map rests.
  const painted = scene.layout.nodes.find((node) => overlaps(node, { x, y, width: 0, height: 0 }));
  const entry = painted === undefined ? undefined : scene.nodes.get(painted.id);
  if (entry !== undefined) return { kind: 'node', entry };
  const edge = findEdge(x, y, reach / camera.zoom);
  return edge === undefined ? undefined : { kind: 'edge', edge };
}

/** What an element of the map stands for: a node, or a chip; buttons stand for nothing. */
export function thingOf(scene: Scene, { dataset: { id, hub } }: HTMLElement): NodeThing | undefined {
  const entry = scene.nodes.get(id ?? hub ?? '');
  if (entry === undefined) return undefined;
  return { kind: 'node', entry, ...(id === undefined ? { as: 'chip' } : {}) };
}
