import type { Resource } from '../model/resource.ts';
import type { Edge } from './edge.ts';
import { edgesOf, edgesTo, type Snapshot, writerOf } from './snapshot.ts';

/**
 * A workload, and what says how many Pods it has, which of them may be evicted and what is sent to them: a finding about one of
 * these rests on what the others say, also where its own links do not change with it. None for other resources.
 */
export function judgedTogether(snapshot: Snapshot, resource: Resource): readonly Resource[] {
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
