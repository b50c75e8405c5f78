import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import {
  ConfigMap,
  PersistentVolumeClaim,
  Role,
  Secret,
  Service,
  ServiceAccount,
  sameKind,
} from '../kubernetes/kinds.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { objectsNamed } from '../model/objectIndex.ts';
import type { Resource } from '../model/resource.ts';
import type { Relation } from '../relations/relation.ts';
import { copiesOf } from './copies.ts';
import type { Edge } from './edge.ts';
import { edgesOf, edgesTo, type Snapshot, writerOf } from './snapshot.ts';

/**
 * Whose findings rest on what some resources say, or said, also where their own links do not change with it: a workload, and what
 * says how many Pods it has, which of them may be evicted and what is sent to them; what writes the same object once more in the
 * same file; and what is used now and was not, or was and is no more. `before` and `after` know the resources as they were and are;
 * those that are `alike` before and after (`meansTheSame`) matter only to who writes the same object.
 */
export function judgedTogether(
  before: Snapshot,
  after: Snapshot,
  resources: readonly Resource[],
  alike: ReadonlySet<Resource>,
): ReadonlySet<Resource> {
  const differing = resources.filter((resource) => !alike.has(resource));
  return new Set([
    ...[before, after].flatMap((snapshot) => [
      ...resources.flatMap((resource) => namesakesInFile(snapshot, resource)),
      ...aroundWorkloads(snapshot, differing),
    ]),
    ...usedAnew(before, after, differing),
  ]);
}

function namesakesInFile(snapshot: Snapshot, { objects: [self], name }: Resource): readonly Resource[] {
  const others = objectsNamed(snapshot.index, self, name).filter((other) => other !== self && other.path === self.path);
  return others.flatMap((other) => writerOf(snapshot, other) ?? []);
}

/** Whether something is used (`never-used`) differs only where it was not among what these point at, or is not any more. */
function usedAnew(before: Snapshot, after: Snapshot, resources: readonly Resource[]): readonly Resource[] {
  const used = usedBy(before, resources);
  const uses = usedBy(after, resources);
  return [
    ...[...used].filter((to) => !uses.has(to)).flatMap((to) => writerOf(after, to) ?? []),
    ...[...uses].filter((to) => !used.has(to)).flatMap((to) => writerOf(after, to) ?? []),
  ].flatMap((resource) => copiesOf(after, resource));
}

function usedBy(snapshot: Snapshot, resources: readonly Resource[]): ReadonlySet<ClusterObject> {
  const used = new Set<ClusterObject>();
  for (const resource of resources) {
    for (const { to, relation } of edgesOf(snapshot, resource)) {
      if (to.origin === 'manifest' && isUse(relation) && kindsForOthers.some((kind) => sameKind(kind, to)))
        used.add(to);
    }
  }
  return used;
}

function aroundWorkloads(snapshot: Snapshot, resources: readonly Resource[]): ReadonlySet<Resource> {
  const around = new Set<Resource>();
  const objects = new Set<ClusterObject>();
  const addWorkload = (workload: Resource) => {
    for (const copy of copiesOf(snapshot, workload)) around.add(copy);
    for (const object of workload.objects) objects.add(object);
  };
  for (const resource of resources) {
    if (resource.podTemplates.length > 0) addWorkload(resource);
    else {
      for (const edge of edgesOf(snapshot, resource)) {
        const workload = isJudged(edge) ? writerOf(snapshot, edge.to) : undefined;
        if (workload !== undefined) addWorkload(workload);
      }
    }
  }
  for (const object of objects) {
    for (const { edge, resource } of edgesTo(snapshot, object)) if (isJudged(edge)) around.add(resource);
  }
  return around;
}

function isJudged({ relation, status }: Edge): boolean {
  return status === 'found' && relations.has(relation.id);
}

const relations: ReadonlySet<string> = new Set([
  'horizontalpodautoscaler-scales-workload',
  'poddisruptionbudget-guards-pods',
  'scaledobject-scales-workload',
  'service-selects-pods',
  'verticalpodautoscaler-scales-workload',
]);

/** Rights that an account is given are no use of it. */
export function isUse({ id }: Relation): boolean {
  return id !== 'rolebinding-grants-serviceaccount';
}

/** Kinds of objects that are there for others (`never-used`). */
export const kindsForOthers: readonly GroupKind[] = [
  ConfigMap,
  Secret,
  ServiceAccount,
  PersistentVolumeClaim,
  Service,
  Role,
];
