import { countOf } from './intOrPercent.ts';

/** What a PodDisruptionBudget leaves of a number of Pods. */
export interface DisruptionAllowance {
  /** Pods that must be ready. */
  readonly kept: number;
  /** Pods that may be evicted while all are ready. */
  readonly evictable: number;
}

/**
 * How many of `pods` Pods may be evicted at a time. Both percentages are rounded up; where neither is written, none may be evicted.
 * `undefined` for what the API server would reject, such as both. `pods` is a whole number, not negative.
 * https://kubernetes.io/docs/tasks/run-application/configure-pdb/#rounding-logic-when-specifying-percentages
 */
export function disruptionAllowance(
  pods: number,
  {
    minAvailable,
    maxUnavailable,
  }: { readonly minAvailable: string | undefined; readonly maxUnavailable: string | undefined },
): DisruptionAllowance | undefined {
  if (minAvailable !== undefined && maxUnavailable !== undefined) return undefined;
  const kept =
    minAvailable === undefined
      ? remainder(pods, countOf(maxUnavailable ?? '0', pods, 'up'))
      : countOf(minAvailable, pods, 'up');
  return kept === undefined ? undefined : { kept, evictable: Math.max(0, pods - kept) };
}

function remainder(pods: number, taken: number | undefined): number | undefined {
  return taken === undefined ? undefined : Math.max(0, pods - taken);
}
