import type { Point } from '../../diagram/path.ts';
import { type ChangedParts, changedParts } from '../changedParts.ts';
import { createMotion, ease } from './motion.ts';
import type { Scene } from './scene.ts';

export interface Arrival {
  /** A scene takes the place of another one: nodes slide, new ones fade in, changed edges flash. */
  readonly begin: (before: Scene | undefined, after: Scene) => void;
  /** How far it is, 0 to 1. */
  readonly progress: () => number;
  readonly changed: () => ChangedParts;
  /** Where a node is now. */
  readonly positionOf: (id: string) => Point;
}

/** The flash of an edge, in milliseconds; nodes slide in the first third. */
const duration = 900;

export function createArrival(draw: () => void): Arrival {
  const motion = createMotion();
  let progress = 1;
  let changed: ChangedParts = { nodes: new Set(), edges: new Set() };
  let scene: Scene | undefined;
  let origins: ReadonlyMap<string, Point> = new Map();
  return {
    begin: (before, after) => {
      changed = changedParts(before?.graph, after.graph);
      origins = new Map(before?.layout.nodes.map((node) => [node.id, node]));
      scene = after;
      if (before === undefined) draw();
      else {
        motion.run(duration, (t) => {
          progress = t;
          draw();
        });
      }
    },
    progress: () => progress,
    changed: () => changed,
    positionOf: (id) => {
      const place = scene?.nodes.get(id)?.place ?? { x: 0, y: 0 };
      const origin = origins.get(id);
      if (progress >= 1 || origin === undefined) return place;
      const t = ease(Math.min(1, progress * 3));
      return { x: origin.x + (place.x - origin.x) * t, y: origin.y + (place.y - origin.y) * t };
    },
  };
}
