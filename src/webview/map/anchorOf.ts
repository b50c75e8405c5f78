import type { Point } from '../../diagram/path.ts';
import type { Rectangle } from './camera.ts';
import type { Scene } from './scene.ts';

/**
 * The application that opened or closed from one scene to the next, nearest to the middle of what is seen, by its places before and after:
 * that is what the reader looks at, and it should stay where it is.
 */
export function anchorOf(before: Scene, after: Scene, seen: Rectangle): readonly [Point, Point] | undefined {
  const [x, y] = [seen.x + seen.width / 2, seen.y + seen.height / 2];
  const far = (place: Rectangle) => Math.hypot(place.x + place.width / 2 - x, place.y + place.height / 2 - y);
  const places = placesOf(after);
  return [...placesOf(before)]
    .flatMap(([id, place]) => {
      const next = places.get(id);
      return next === undefined || next.form === place.form ? [] : [[place, next] as const];
    })
    .sort(([a], [b]) => far(a) - far(b))[0];
}

type Place = Rectangle & { readonly form: 'card' | 'strip' };

function placesOf({ groups, nodes }: Scene): ReadonlyMap<string, Place> {
  const cards = [...nodes.values()].filter(({ card }) => card !== undefined);
  return new Map<string, Place>([
    ...groups.map((group) => [group.id, { ...group, form: 'strip' }] as const),
    ...cards.map(({ place }) => [place.id, { ...place, form: 'card' }] as const),
  ]);
}
