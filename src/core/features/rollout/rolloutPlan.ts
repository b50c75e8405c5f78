import type { Snapshot } from '../../graph/snapshot.ts';
import { countOf, isMoreThanAll } from '../../kubernetes/intOrPercent.ts';
import { DaemonSet, Deployment, StatefulSet, sameKind } from '../../kubernetes/kinds.ts';
import { type RolloutBounds, rolloutBounds } from '../../kubernetes/rolloutBounds.ts';
import type { Resource } from '../../model/resource.ts';
import { descend, textOf } from '../../yaml/nodes.ts';
import { replicasOf } from '../replicasOf.ts';

/** How a workload exchanges its Pods, as its manifest says. */
export type RolloutPlan = PlanCounts &
  (
    | { readonly strategy: 'rolling'; readonly bounds: RolloutBounds; readonly deadline: number }
    | { readonly strategy: 'recreate'; readonly deadline: number }
    | {
        readonly strategy: 'by number';
        /** The first ordinal that is played, and the first that is replaced. */
        readonly first: number;
        readonly partition: number;
        /** Pods that may be missing at once, at least 1. */
        readonly unavailable: number;
        readonly policy: 'OrderedReady' | 'Parallel';
      }
    | { readonly strategy: 'by node'; readonly unavailable: number; readonly surge: number }
    | { readonly strategy: 'on delete'; readonly kind: 'StatefulSet' | 'DaemonSet'; readonly first: number }
  );

interface PlanCounts {
  /** Its name, which the Pods of a StatefulSet begin with. */
  readonly name: string;
  /** Pods that are played, at most `mostPlayed`. */
  readonly replicas: number;
  /** Pods there are in truth; `undefined` for a DaemonSet, whose nodes no manifest knows. */
  readonly wished: number | undefined;
  /** Seconds that a Pod stays ready before it counts. */
  readonly minReadySeconds: number;
}

/** More Pods than these are not drawn: the update is played with as many. */
export const mostPlayed = 20;

/** How many nodes a DaemonSet is played with. */
export const nodesPlayed = 3;

/**
 * Reads how a Deployment, a StatefulSet or a DaemonSet is updated. Where an autoscaler sets the number of Pods, its least is played.
 * `undefined` for other kinds, for a number that is not known, and for settings that the API server would reject.
 * https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy
 */
export function rolloutPlan(snapshot: Snapshot, workload: Resource): RolloutPlan | undefined {
  const minReadySeconds = numberAt(workload, 0, 'minReadySeconds');
  if (minReadySeconds === undefined) return undefined;
  // Names of Pods stand in sentences as code.
  const name = /^[a-z0-9.-]+$/.test(workload.name) ? workload.name : 'pod';
  if (sameKind(workload, DaemonSet))
    return daemonSetPlan(workload, { name, replicas: nodesPlayed, wished: undefined, minReadySeconds });
  const wished = replicasOf(snapshot, workload)?.counts[0];
  if (wished === undefined) return undefined;
  const counts: PlanCounts = { name, replicas: Math.min(wished, mostPlayed), wished, minReadySeconds };
  if (sameKind(workload, Deployment)) return deploymentPlan(workload, counts);
  return sameKind(workload, StatefulSet) ? statefulSetPlan(workload, counts) : undefined;
}

function deploymentPlan(workload: Resource, counts: PlanCounts): RolloutPlan | undefined {
  const deadline = numberAt(workload, 600, 'progressDeadlineSeconds');
  if (deadline === undefined || deadline <= counts.minReadySeconds) return undefined;
  const type = textAt(workload, 'strategy', 'type') ?? 'RollingUpdate';
  if (type === 'Recreate') return { ...counts, strategy: 'recreate', deadline };
  const bounds = rolloutBounds(
    counts.replicas,
    textAt(workload, 'strategy', 'rollingUpdate', 'maxSurge'),
    textAt(workload, 'strategy', 'rollingUpdate', 'maxUnavailable'),
  );
  if (type !== 'RollingUpdate' || bounds === undefined) return undefined;
  return { ...counts, strategy: 'rolling', bounds, deadline };
}

/** https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#update-strategies */
function statefulSetPlan(workload: Resource, counts: PlanCounts): RolloutPlan | undefined {
  const start = numberAt(workload, 0, 'ordinals', 'start');
  const partition = numberAt(workload, 0, 'updateStrategy', 'rollingUpdate', 'partition');
  const unavailable = countAt(workload, '1', counts.replicas, 'maxUnavailable');
  if (start === undefined || partition === undefined || unavailable === undefined) return undefined;
  // Of many Pods the last ones are played: an update begins there.
  const first = start + (counts.wished ?? 0) - counts.replicas;
  const type = textAt(workload, 'updateStrategy', 'type') ?? 'RollingUpdate';
  if (type === 'OnDelete') return { ...counts, strategy: 'on delete', kind: 'StatefulSet', first };
  if (type !== 'RollingUpdate' || (unavailable === 0 && counts.replicas > 0)) return undefined;
  const policy = textAt(workload, 'podManagementPolicy') === 'Parallel' ? 'Parallel' : 'OrderedReady';
  return { ...counts, strategy: 'by number', first, partition, unavailable, policy };
}

/** https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/ */
function daemonSetPlan(workload: Resource, counts: PlanCounts): RolloutPlan | undefined {
  const type = textAt(workload, 'updateStrategy', 'type') ?? 'RollingUpdate';
  if (type === 'OnDelete') return { ...counts, strategy: 'on delete', kind: 'DaemonSet', first: 1 };
  const surge = countAt(workload, '0', counts.replicas, 'maxSurge');
  const unavailable = countAt(workload, '1', counts.replicas, 'maxUnavailable');
  if (type !== 'RollingUpdate' || surge === undefined || unavailable === undefined) return undefined;
  // Exactly one of them is more than 0.
  if (surge > 0 === unavailable > 0) return undefined;
  return { ...counts, strategy: 'by node', surge, unavailable: Math.min(unavailable, counts.replicas) };
}

function textAt(workload: Resource, ...keys: readonly string[]): string | undefined {
  return textOf(descend(workload.node, 'spec', ...keys));
}

function numberAt(workload: Resource, otherwise: number, ...keys: readonly string[]): number | undefined {
  const text = textAt(workload, ...keys) ?? String(otherwise);
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function countAt(workload: Resource, otherwise: string, total: number, key: string): number | undefined {
  const text = textAt(workload, 'updateStrategy', 'rollingUpdate', key) ?? otherwise;
  return isMoreThanAll(text) ? undefined : countOf(text, total, 'up');
}
