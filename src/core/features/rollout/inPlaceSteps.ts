import type { Localized } from '../../localized.ts';
import type { Exchange } from './rollingSteps.ts';
import { afterAWhile, isReady, present, type RolloutPod, type Steps, stepOf, withState } from './rolloutStep.ts';
import { rolloutWords } from './rolloutWords.ts';

/** How Pods are replaced where each has its place: a number of a StatefulSet, or a node. */
export interface Places {
  readonly controller: 'statefulset-controller' | 'daemonset-controller';
  /** Who stops a Pod: the controller, or a person with kubectl. */
  readonly stopper: string;
  /** The Pods that are replaced, the first one first. */
  readonly names: readonly string[];
  /** How many may be missing at once, at least 1. */
  readonly unavailable: number;
  readonly why: Localized;
}

/**
 * Stops Pods one after the other, or as many as may be missing, and makes each again in its place. Those that do not work anyway go
 * first. Ends where nothing is left to do, or where too many do not become ready.
 */
export function* inPlaceSteps(from: readonly RolloutPod[], exchange: Exchange, places: Places): Steps {
  const { target, becomesReady, minReadySeconds } = exchange;
  const { controller, stopper, names, unavailable, why } = places;
  let pods = from;
  for (;;) {
    const candidates = names.flatMap((name) => pods.filter((pod) => pod.name === name && pod.version !== target));
    const broken = candidates.filter((pod) => !isReady(pod));
    const free = Math.max(0, unavailable - pods.filter((pod) => !isReady(pod)).length);
    const chosen = new Set(broken.length > 0 ? broken : candidates.slice(0, free));
    if (chosen.size === 0) return pods;
    const called = [...chosen].map(({ name }) => name);
    yield stepOf(
      stopper,
      rolloutWords.stopsNamed(called, why),
      withState(pods, (pod) => chosen.has(pod), 'stopping'),
    );
    pods = pods.map((pod) => (chosen.has(pod) ? { name: pod.name, version: target, state: 'starting' } : pod));
    yield stepOf(controller, rolloutWords.makesAgain(called, target), pods);
    const next = afterAWhile(pods, becomesReady);
    const ready = next.filter(isReady).length - pods.filter(isReady).length;
    if (ready === 0) return pods;
    pods = next;
    yield stepOf('kubelet', rolloutWords.settles(ready, 0, minReadySeconds), pods);
  }
}

/**
 * A DaemonSet with `maxSurge`: the new Pod stands beside the old one of its node until it is ready. `names` are those of the nodes.
 * Back to the old version, only the Pods that do not work are stopped: the old ones still stand beside them.
 */
export function* surgeSteps(
  from: readonly RolloutPod[],
  exchange: Exchange,
  names: readonly string[],
  surge: number,
): Steps {
  const { target, becomesReady, minReadySeconds } = exchange;
  let pods = from;
  if (target === 'old') {
    pods = withState(pods, ({ version }) => version === 'new', 'stopping');
    yield stepOf('daemonset-controller', rolloutWords.stopsBroken(pods.length - names.length), pods);
    pods = afterAWhile(pods, becomesReady);
    yield stepOf('kubelet', rolloutWords.settles(0, pods.length - names.length, minReadySeconds), pods);
    return present(pods);
  }
  for (let index = 0; index < names.length; index += surge) {
    const batch = names.slice(index, index + surge);
    pods = [...present(pods), ...batch.map((name): RolloutPod => ({ name, version: 'new', state: 'starting' }))];
    yield stepOf('daemonset-controller', rolloutWords.makesBeside(batch), pods);
    const next = afterAWhile(pods, becomesReady);
    if (next.some(({ state }) => state === 'starting')) return pods;
    pods = next;
    yield stepOf('kubelet', rolloutWords.settles(batch.length, 0, minReadySeconds), pods);
    pods = withState(pods, ({ name, version }) => version === 'old' && batch.includes(name), 'stopping');
    yield stepOf('daemonset-controller', rolloutWords.stopsBeside(batch), pods);
    pods = afterAWhile(pods, becomesReady);
    yield stepOf('kubelet', rolloutWords.settles(0, batch.length, minReadySeconds), pods);
  }
  return present(pods);
}
