import type { ClusterObject } from '../model/clusterObject.ts';
import type { Resource } from '../model/resource.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';
import { isFoundTheSame, meansTheSame } from './meansTheSame.ts';
import { type Snapshot, soughtBy } from './snapshot.ts';

/** Resources as they were before an edit and as they are after it, in one set. */
export interface Compared {
  /** Those that mean to others what they meant. */
  readonly alike: ReadonlySet<Resource>;
  /** Those of which is found what was found. */
  readonly unchanged: ReadonlySet<Resource>;
}

/** Compares the resources that came with those that went and brought the same objects; in steps. Objects came or went under the `moved` keys. */
export function* comparedInSteps(
  before: Snapshot,
  after: Snapshot,
  gone: readonly Resource[],
  come: readonly Resource[],
  moved: ReadonlySet<string>,
): Steps<Compared> {
  const byObject = new Map<ClusterObject, Resource>();
  yield* visitInSteps(gone, 2_000, (resource) => byObject.set(resource.objects[0], resource));
  const alike = new Set<Resource>();
  const unchanged = new Set<Resource>();
  yield* visitInSteps(come, 200, (now) => {
    const was = byObject.get(now.objects[0]);
    if (was === undefined) return;
    if (meansTheSame(before, after, was, now)) alike.add(was).add(now);
    const isAsked = soughtBy(after, now).some((key) => moved.has(key));
    if (!isAsked && isFoundTheSame(before, after, was, now)) unchanged.add(was).add(now);
  });
  return { alike, unchanged };
}
