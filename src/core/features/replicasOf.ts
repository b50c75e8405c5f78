import { autoscalersOf } from '../diagnostics/objects/autoscaling.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import { CronJob, DaemonSet, HorizontalPodAutoscaler, Job, Pod, sameKind } from '../kubernetes/kinds.ts';
import type { Resource } from '../model/resource.ts';
import { descend, textOf } from '../yaml/nodes.ts';

/** How many Pods a workload has, as far as its manifests tell. */
export interface Replicas {
  /** The wished number, or the fewest and the most that an autoscaler sets; whole numbers, not negative. */
  readonly counts: readonly [number] | readonly [number, number];
  /** The autoscaler that sets the number, whatever the workload says. */
  readonly autoscaler: Resource | undefined;
}

/**
 * `undefined` where the manifests do not tell: a DaemonSet has a Pod for each node, a Job as many as it needs, and a custom resource
 * is its operator's business. 1 where nothing is written, as the API server has it.
 */
export function replicasOf(snapshot: Snapshot, workload: Resource): Replicas | undefined {
  if (sameKind(workload, Pod)) return { counts: [1], autoscaler: undefined };
  const isCounted =
    workload.podTemplates.length === 1 && ![DaemonSet, Job, CronJob].some((kind) => sameKind(workload, kind));
  if (!isCounted) return undefined;
  const autoscaler = autoscalersOf(snapshot, workload).find((each) => sameKind(each, HorizontalPodAutoscaler));
  const written = descend(workload.node, 'spec', 'replicas');
  if (autoscaler === undefined) {
    const replicas = countIn(textOf(written) ?? '1');
    return replicas === undefined ? undefined : { counts: [replicas], autoscaler };
  }
  // 0 turns the autoscaler off
  if (textOf(written) === '0') return { counts: [0], autoscaler: undefined };
  const fewest = countIn(textOf(descend(autoscaler.node, 'spec', 'minReplicas')) ?? '1');
  const most = countIn(textOf(descend(autoscaler.node, 'spec', 'maxReplicas')) ?? '');
  if (fewest === undefined || most === undefined) return undefined;
  return { counts: fewest === most ? [most] : [fewest, most], autoscaler };
}

function countIn(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
