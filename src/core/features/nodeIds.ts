import type { Edge } from '../graph/edge.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';
import type { Unit } from '../model/unit.ts';
import { type Units, unitOf } from '../model/units.ts';

/** `unit|group/Kind|namespace|name|origin`; `unit` is the id of the object's unit. */
export function nodeId(unit: string, object: ClusterObject): string {
  return [unit, groupKindText(object), object.namespace ?? '', object.name, object.origin].join('|');
}

/** The unit of each object. Objects from outside belong to the one that asks for them. */
export function* unitsInSteps(
  units: Units,
  objects: Iterable<ClusterObject>,
  edges: readonly Edge[],
): Steps<ReadonlyMap<ClusterObject, Unit>> {
  const askers = new Map(edges.filter(({ to }) => to.path === '').map(({ from, to }) => [to, from]));
  const unitsOfObjects = new Map<ClusterObject, Unit>();
  yield* visitInSteps(objects, 1_000, (object) => {
    unitsOfObjects.set(object, unitOf(units, (askers.get(object) ?? object).path));
  });
  return unitsOfObjects;
}

/**
 * The id of each object's node. Several objects from outside that would have one id share a node; other namesakes of one unit
 * get `#2` and so on.
 */
export function* nodeIdsInSteps(objects: ReadonlyMap<ClusterObject, Unit>): Steps<ReadonlyMap<ClusterObject, string>> {
  const known = new Map<string, number>();
  const ids = new Map<ClusterObject, string>();
  yield* visitInSteps(objects, 1_000, ([object, unit]) => {
    const id = nodeId(unit.id, object);
    ids.set(object, object.path === '' ? id : numbered(known, id));
  });
  return ids;
}

/** The id itself, with `#2` and so on for the ones that come again. */
export function numbered(known: Map<string, number>, id: string): string {
  const count = (known.get(id) ?? 0) + 1;
  known.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}
