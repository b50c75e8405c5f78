import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import { objectsNamed } from '../model/objectIndex.ts';
import type { Resource } from '../model/resource.ts';
import type { Edge } from './edge.ts';
import { edgesOf, edgesTo, type Snapshot, writerOf } from './snapshot.ts';

/**
 * Whose findings rest on what a resource says, also where their own links do not change with it: a workload, and what says how many
 * Pods it has, which of them may be evicted and what is sent to them; and what writes the same object once more in the same file; and what it uses.
 */
export function judgedTogether(snapshot: Snapshot, resource: Resource): readonly Resource[] {
  return [
    ...namesakesInFile(snapshot, resource),
    ...aroundWorkloads(snapshot, resource),
    ...usedBy(snapshot, resource),
  ];
}

function namesakesInFile(snapshot: Snapshot, { objects: [self], name }: Resource): readonly Resource[] {
  const others = objectsNamed(snapshot.index, self, name).filter((other) => other !== self && other.path === self.path);
  return others.flatMap((other) => writerOf(snapshot, other) ?? []);
}

/** Of the kinds that are there to be used (`never-used`). */
function usedBy(snapshot: Snapshot, resource: Resource): readonly Resource[] {
  const targets = new Set(edgesOf(snapshot, resource).map(({ to }) => to));
  return [...targets]
    .filter((to) => to.origin === 'manifest' && usable.has(groupKindText(to)))
    .flatMap((to) => writerOf(snapshot, to) ?? []);
}

function aroundWorkloads(snapshot: Snapshot, resource: Resource): readonly Resource[] {
  const workloads =
    resource.podTemplates.length > 0
      ? [resource]
      : edgesOf(snapshot, resource)
          .filter(isJudged)
          .flatMap(({ to }) => writerOf(snapshot, to) ?? []);
  return workloads.flatMap((workload) => [
    workload,
    ...workload.objects.flatMap((object) =>
      edgesTo(snapshot, object).flatMap((incoming) => (isJudged(incoming.edge) ? incoming.resource : [])),
    ),
  ]);
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

const usable: ReadonlySet<string> = new Set([
  'ConfigMap',
  'Secret',
  'ServiceAccount',
  'PersistentVolumeClaim',
  'Service',
  'rbac.authorization.k8s.io/Role',
]);
