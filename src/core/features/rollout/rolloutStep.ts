import type { Localized } from '../../localized.ts';

/** A Pod as it is at one step. */
export interface RolloutPod {
  /** `web-old-1`, or as a StatefulSet calls it. */
  readonly name: string;
  readonly version: Version;
  /** `ready`: for `minReadySeconds` already. `gone` is said once, then the Pod is no longer listed. */
  readonly state: 'starting' | 'ready' | 'stopping' | 'gone';
}

export type Version = 'old' | 'new';

/** One thing that happens during an update, and the Pods after it. */
export interface RolloutStep {
  /** The id of an entry of the glossary, or `kubectl`. */
  readonly actor: string;
  readonly sentence: Localized;
  readonly pods: readonly RolloutPod[];
  readonly counts: RolloutCounts;
}

/** Pods that are stopping or gone count nowhere: controllers do not count them either. */
export interface RolloutCounts {
  readonly total: number;
  readonly ready: number;
  readonly old: number;
  readonly new: number;
}

/** Steps in their order; at the end, the Pods that are left. */
export type Steps = Generator<RolloutStep, readonly RolloutPod[]>;

/** A step with what counts of its Pods. */
export function stepOf(actor: string, sentence: Localized, pods: readonly RolloutPod[]): RolloutStep {
  const living = pods.filter(isLiving);
  const counts = {
    total: living.length,
    ready: living.filter(isReady).length,
    old: living.filter(({ version }) => version === 'old').length,
    new: living.filter(({ version }) => version === 'new').length,
  };
  return { actor, sentence, pods, counts };
}

/** Whether a controller counts a Pod: it is neither stopping nor gone. */
export function isLiving({ state }: RolloutPod): boolean {
  return state === 'starting' || state === 'ready';
}

/** Whether a Pod counts as available. */
export function isReady({ state }: RolloutPod): boolean {
  return state === 'ready';
}

/** The same Pods, those that are chosen in another state. */
export function withState(
  pods: readonly RolloutPod[],
  chosen: (pod: RolloutPod) => boolean,
  state: RolloutPod['state'],
): readonly RolloutPod[] {
  return pods.map((pod) => (chosen(pod) ? { ...pod, state } : pod));
}

/** What time does: Pods that were stopping are gone, those that were gone are forgotten, those that can become ready are. */
export function afterAWhile(
  pods: readonly RolloutPod[],
  becomesReady: (pod: RolloutPod) => boolean,
): readonly RolloutPod[] {
  const settled = withState(present(pods), ({ state }) => state === 'stopping', 'gone');
  return withState(settled, (pod) => pod.state === 'starting' && becomesReady(pod), 'ready');
}

/** Without those that are gone. */
export function present(pods: readonly RolloutPod[]): readonly RolloutPod[] {
  return pods.filter(({ state }) => state !== 'gone');
}
