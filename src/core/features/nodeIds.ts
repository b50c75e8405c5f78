import type { Edge } from '../graph/edge.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import type { Unit } from '../model/unit.ts';
import { type Units, unitOf } from '../model/units.ts';

/** `unit|group/Kind|namespace|name|origin`; `unit` is the id of the object's unit. */
export function nodeId(unit: string, object: ClusterObject): string {
  return [unit, groupKindText(object), object.namespace ?? '', object.name, object.origin].join('|');
}

/** The unit of each object. Objects from outside belong to the one that asks for them. */
export function unitsOfObjects(
  units: Units,
  objects: readonly ClusterObject[],
  edges: readonly Edge[],
): ReadonlyMap<ClusterObject, Unit> {
  const askers = new Map(edges.filter(({ to }) => to.path === '').map(({ from, to }) => [to, from]));
  return new Map(objects.map((object) => [object, unitOf(units, (askers.get(object) ?? object).path)]));
}

/**
 * The id of each object's node. Several objects from outside that would have one id share a node; other namesakes of one unit
 * get `#2` and so on.
 */
export function nodeIds(objects: ReadonlyMap<ClusterObject, Unit>): ReadonlyMap<ClusterObject, string> {
  const known = new Map<string, number>();
  return new Map(
    [...objects].map(([object, unit]) => {
      const id = nodeId(unit.id, object);
      return [object, object.path === '' ? id : numbered(known, id)];
    }),
  );
}

/** The id itself, with `#2` and so on for the ones that come again. */
export function numbered(known: Map<string, number>, id: string): string {
  const count = (known.get(id) ?? 0) + 1;
  known.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}
