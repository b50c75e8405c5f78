import { edgesTo, type Snapshot } from '../../graph/snapshot.ts';
import type { Resource } from '../../model/resource.ts';
import { isFoundNearby } from '../references/edgesByField.ts';

/** HorizontalPodAutoscalers close by (and what KEDA makes some from) that set the number of Pods of a workload. */
export function autoscalersOf(snapshot: Snapshot, workload: Resource): readonly Resource[] {
  return edgesTo(snapshot, workload.objects[0])
    .filter(({ edge }) => relations.has(edge.relation.id) && isFoundNearby(snapshot, edge))
    .map(({ resource }) => resource);
}

const relations: ReadonlySet<string> = new Set([
  'horizontalpodautoscaler-scales-workload',
  'scaledobject-scales-workload',
]);
