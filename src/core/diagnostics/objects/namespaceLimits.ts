import { nearby } from '../../graph/reach.ts';
import { type Snapshot, writerOf } from '../../graph/snapshot.ts';
import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import { limitsKey } from '../../model/meetingKeys.ts';
import { objectsMeeting } from '../../model/objectIndex.ts';
import type { Resource } from '../../model/resource.ts';
import { unitOf } from '../../model/units.ts';

/**
 * The LimitRanges or ResourceQuotas that surely hold for what a resource brings: in the same namespace and close by. Where no
 * namespace is written, only what one kustomization or one file applies together is surely in one.
 */
export function limitsFor(snapshot: Snapshot, resource: Resource, kind: GroupKind): readonly Resource[] {
  const { index, units } = snapshot;
  const [self] = resource.objects;
  const own = unitOf(units, self.path);
  return nearby(units, self, objectsMeeting(index, limitsKey(kind, self.namespace)))
    .filter(({ path }) => self.namespace !== undefined || path === self.path || isTogether(unitOf(units, path).id))
    .flatMap((object) => writerOf(snapshot, object) ?? []);

  function isTogether(unit: string): boolean {
    return own.kind === 'kustomization' && unit === own.id;
  }
}
