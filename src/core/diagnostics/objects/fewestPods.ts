import { namePlace, type Snapshot } from '../../graph/snapshot.ts';
import {
  Deployment,
  HorizontalPodAutoscaler,
  ReplicaSet,
  ReplicationController,
  StatefulSet,
  sameKind,
} from '../../kubernetes/kinds.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf, descend, scalarOf } from '../../yaml/nodes.ts';
import type { RelatedPlace } from '../finding.ts';
import { autoscalersOf } from './autoscaling.ts';

/** How few Pods a workload may have while all is well, and where that is written. */
export interface FewestPods {
  readonly count: number;
  readonly written: RelatedPlace;
}

/**
 * The `minReplicas` of its HorizontalPodAutoscaler, else its `replicas`. `undefined` where neither is written (something that is
 * not here may set it), for 0, and for kinds whose number of Pods is not theirs to say.
 */
export function fewestPods(snapshot: Snapshot, workload: Resource): FewestPods | undefined {
  if (!scalable.some((kind) => sameKind(workload, kind))) return undefined;
  const [autoscaler, ...others] = autoscalersOf(snapshot, workload);
  if (others.length > 0) return undefined;
  const of = `${workload.kind} \`${workload.name}\``;
  if (autoscaler === undefined) {
    const node = scalarOf(descend(workload.node, 'spec', 'replicas'));
    const count = node?.value;
    if (node === undefined || typeof count !== 'number' || count < 1) return undefined;
    const message = { en: `${of} has ${podsEn(count)}.`, ko: `${of}의 Pod 수: ${count}` };
    return { count, written: { place: placeIn(workload, node), message } };
  }
  if (!sameKind(autoscaler, HorizontalPodAutoscaler)) return undefined;
  const node = scalarOf(childOf(childOf(autoscaler.node, 'spec'), 'minReplicas'));
  const count = node?.value ?? 1;
  if (typeof count !== 'number' || count < 1) return undefined;
  const scaler = `${autoscaler.kind} \`${autoscaler.name}\``;
  const message = {
    en: `${scaler} lets ${of} go down to ${podsEn(count)}.`,
    ko: `${scaler}이(가) 허용하는 ${of}의 최소 Pod 수: ${count}`,
  };
  return { count, written: { place: node === undefined ? namePlace(autoscaler) : placeIn(autoscaler, node), message } };
}

/** `1 Pod`, `2 Pods`. */
export function podsEn(count: number): string {
  return count === 1 ? '1 Pod' : `${count} Pods`;
}

const scalable = [Deployment, StatefulSet, ReplicaSet, ReplicationController];
