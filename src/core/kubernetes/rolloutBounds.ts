import { countOf, isMoreThanAll } from './intOrPercent.ts';

/** How many Pods there are while a Deployment replaces them. */
export interface RolloutBounds {
  /** Pods above the wished number, from `maxSurge` rounded up. */
  readonly surge: number;
  /** Pods below it, from `maxUnavailable` rounded down; at most all. */
  readonly unavailable: number;
  /** Old and new ones, ready or not. */
  readonly most: number;
  readonly fewestReady: number;
}

/**
 * What a rolling update allows, as the Deployment controller counts: where both settings come to 0, one Pod may be unavailable.
 * `undefined` for settings that the API server would reject. `replicas` is a whole number, not negative.
 * https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#rolling-update-deployment
 */
export function rolloutBounds(
  replicas: number,
  maxSurge: string = defaultStep,
  maxUnavailable: string = defaultStep,
): RolloutBounds | undefined {
  const surge = countOf(maxSurge, replicas, 'up');
  const written = countOf(maxUnavailable, replicas, 'down');
  if (surge === undefined || written === undefined || isMoreThanAll(maxUnavailable)) return undefined;
  if (isNone(maxSurge) && isNone(maxUnavailable)) return undefined;
  const unavailable = Math.min(replicas, surge === 0 && written === 0 ? 1 : written);
  return { surge, unavailable, most: replicas + surge, fewestReady: replicas - unavailable };
}

/** Of both settings, where they are not written. */
export const defaultStep = '25%';

function isNone(text: string): boolean {
  return /^0+%?$/.test(text);
}
