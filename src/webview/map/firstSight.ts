import type { PlacedGroup } from '../../diagram/layoutTypes.ts';
import type { Rectangle } from './camera.ts';
import type { Scene } from './scene.ts';

/**
 * The strip to look at first where not all of a map can be read at once:
 * the one that the cursor of the editor stands in, else the one with the worst finding, else the first.
 */
export function firstSight(scene: Scene, cursorNodes: readonly string[]): Rectangle {
  const strips = scene.groups.filter(({ level }) => level === 'application').sort((a, b) => a.y - b.y || a.x - b.x);
  const atCursor = new Set(cursorNodes.map((id) => scene.nodes.get(id)?.place.group));
  const worst = (badge: string) => strips.find((strip) => scene.groupBadges.get(strip.id) === badge);
  const strip: PlacedGroup | undefined =
    strips.find(({ id }) => atCursor.has(id)) ?? worst('error') ?? worst('warning') ?? strips[0];
  return strip ?? { x: 0, y: 0, width: 0, height: 0 };
}
