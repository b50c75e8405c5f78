import type { ClusterObject } from '../model/clusterObject.ts';
import type { Resource } from '../model/resource.ts';
import { type Steps, visitInSteps } from '../model/steps.ts';
import { isFoundTheSame, meansTheSame } from './meansTheSame.ts';
import type { ReplacedObjects } from './replacedObjects.ts';
import { type Snapshot, soughtBy } from './snapshot.ts';

/** Resources as they were before an edit and as they are after it, in one set. */
export interface Compared {
  /** Those that mean to others what they meant. */
  readonly alike: ReadonlySet<Resource>;
  /** Those of which is found what was found. */
  readonly unchanged: ReadonlySet<Resource>;
}

/** What an edit changed. */
export interface Change {
  readonly gone: readonly Resource[];
  readonly come: readonly Resource[];
  readonly relabelled: ReplacedObjects['relabelled'];
  /** The keys of the index under which objects came or went. */
  readonly moved: ReadonlySet<string>;
}

/** Compares the resources that came with those that went and brought the same objects, or such as are labelled otherwise; in steps. */
export function* comparedInSteps(
  before: Snapshot,
  after: Snapshot,
  { gone, come, relabelled, moved }: Change,
): Steps<Compared> {
  const byObject = new Map<ClusterObject, Resource>();
  const instead = (object: ClusterObject) => relabelled.get(object) ?? object;
  yield* visitInSteps(gone, 2_000, (resource) => byObject.set(instead(resource.objects[0]), resource));
  const alike = new Set<Resource>();
  const unchanged = new Set<Resource>();
  yield* visitInSteps(come, 200, (now) => {
    const was = byObject.get(now.objects[0]);
    if (was === undefined) return;
    if (meansTheSame(before, after, { was, now, instead })) alike.add(was).add(now);
    const isAsked = soughtBy(after, now).some((key) => moved.has(key));
    if (!isAsked && isFoundTheSame(before, after, was, now)) unchanged.add(was).add(now);
  });
  return { alike, unchanged };
}
