import type { RolloutBounds } from '../../kubernetes/rolloutBounds.ts';
import {
  afterAWhile,
  isLiving,
  isReady,
  present,
  type RolloutPod,
  type Steps,
  stepOf,
  type Version,
} from './rolloutStep.ts';
import { rolloutWords } from './rolloutWords.ts';

/** What Pods are exchanged for, and when one of them counts as ready. */
export interface Exchange {
  readonly name: string;
  readonly replicas: number;
  readonly target: Version;
  readonly becomesReady: (pod: RolloutPod) => boolean;
  readonly minReadySeconds: number;
}

/**
 * A rolling update as the Deployment controller makes it: new Pods as far as `maxSurge` lets it, then fewer old ones as far as enough
 * are ready, those that are not ready first. Ends where nothing is left to do or nothing can be done.
 * https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment
 */
export function* rollingSteps(from: readonly RolloutPod[], exchange: Exchange, bounds: RolloutBounds): Steps {
  const { replicas, target, becomesReady, minReadySeconds } = exchange;
  let pods = from;
  for (;;) {
    const living = pods.filter(isLiving).length;
    const more = Math.min(
      replicas - pods.filter((pod) => isLiving(pod) && pod.version === target).length,
      bounds.most - living,
    );
    if (more > 0) {
      pods = [...present(pods), ...madePods(exchange, pods, more)];
      yield stepOf('deployment-controller', rolloutWords.makes(more, target, living + more, bounds.most), pods);
    }
    const stopped = stoppedPods(pods, target, bounds.fewestReady);
    if (stopped.size > 0) {
      pods = present(pods).map((pod) => (stopped.has(pod) ? { ...pod, state: 'stopping' } : pod));
      const ready = pods.filter(isReady).length;
      const sentence = rolloutWords.stops(stopped.size, target === 'new' ? 'old' : 'new', ready, bounds.fewestReady);
      yield stepOf('deployment-controller', sentence, pods);
    }
    if (more > 0 || stopped.size > 0) continue;
    const waiting = pods.filter(({ state }) => state === 'stopping').length;
    const next = afterAWhile(pods, becomesReady);
    const ready = next.filter(isReady).length - pods.filter(isReady).length;
    pods = next;
    if (waiting === 0 && ready === 0) return present(pods);
    yield stepOf('kubelet', rolloutWords.settles(ready, waiting, minReadySeconds), pods);
  }
}

/** Stops every Pod, and makes the others when the last one is gone: `Recreate`. */
export function* recreateSteps(from: readonly RolloutPod[], exchange: Exchange): Steps {
  const { replicas, target, becomesReady, minReadySeconds } = exchange;
  let pods: readonly RolloutPod[] = from.map((pod) => ({ ...pod, state: 'stopping' }));
  yield stepOf('deployment-controller', rolloutWords.stopsAll(pods.length), pods);
  pods = afterAWhile(pods, becomesReady);
  yield stepOf('kubelet', rolloutWords.settles(0, pods.length, minReadySeconds), pods);
  pods = madePods(exchange, [], replicas);
  yield stepOf('deployment-controller', rolloutWords.makes(replicas, target, replicas, replicas), pods);
  const next = afterAWhile(pods, becomesReady);
  const ready = next.filter(isReady).length;
  if (ready > 0) yield stepOf('kubelet', rolloutWords.settles(ready, 0, minReadySeconds), next);
  return next;
}

/** Pods with numbers that no other of their version has. */
function madePods({ name, target }: Exchange, among: readonly RolloutPod[], count: number): readonly RolloutPod[] {
  const prefix = `${name}-${target}-`;
  const numbers = among.filter((pod) => pod.version === target).map((pod) => Number(pod.name.slice(prefix.length)));
  const last = Math.max(0, ...numbers);
  return Array.from({ length: count }, (_, index) => ({
    name: `${prefix}${last + index + 1}`,
    version: target,
    state: 'starting',
  }));
}

/** Those of the other version that are not needed: as many as do not count, and ready ones above the least. */
function stoppedPods(pods: readonly RolloutPod[], target: Version, fewestReady: number): ReadonlySet<RolloutPod> {
  const living = pods.filter(isLiving);
  const others = living.filter(({ version }) => version !== target);
  const starting = living.filter((pod) => pod.version === target && !isReady(pod)).length;
  const most = Math.max(0, living.length - fewestReady - starting);
  const unready = others.filter((pod) => !isReady(pod)).slice(0, most);
  const spare = Math.max(0, Math.min(most - unready.length, living.filter(isReady).length - fewestReady));
  return new Set([...unready, ...others.filter(isReady).slice(0, spare)]);
}
