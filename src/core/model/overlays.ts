import { type Definition, identityOf } from './definition.ts';
import { pairOf, pairsOf } from './pairs.ts';
import { type Steps, visitInSteps } from './steps.ts';

/**
 * Overlays of one base: a manifest is applied to one cluster once, so that units that both build an object from it exclude each
 * other, also where they make the same of it. Workloads prove that alone; of a Secret, a Role or the like, which applications
 * share, it takes more than half of the smaller unit.
 */
export interface Overlays {
  /** Unit id → the workloads that another unit builds from the same manifest, under the same name. */
  readonly workloads: ReadonlyMap<string, ReadonlySet<string>>;
  /** Pairs (`pairOf`) of unit ids that share more than half of the smaller one. */
  readonly pairs: ReadonlySet<string>;
}

export const noOverlays: Overlays = { workloads: new Map(), pairs: new Set() };

/** `sizes` is the number of definitions of each unit. */
export function* findOverlaysInSteps(
  definitions: readonly Definition[],
  sizes: ReadonlyMap<string, number>,
): Steps<Overlays> {
  const builders = new Map<string, { readonly units: Set<string>; readonly isWorkload: boolean }>();
  yield* visitInSteps(definitions, 1_000, ({ unit, resource }) => {
    const { source, objects, podTemplates } = resource;
    if (source === undefined) return;
    const key = `${identityOf(objects[0])}|${source.document.path}|${source.name}`;
    const known = builders.get(key) ?? { units: new Set(), isWorkload: podTemplates.length > 0 };
    known.units.add(unit);
    builders.set(key, known);
  });
  const workloads = new Map<string, Set<string>>();
  const shared = new Map<string, number>();
  for (const [key, { units, isWorkload }] of builders) {
    if (units.size < 2) continue;
    for (const [a, b] of pairsOf([...units])) shared.set(pairOf(a, b), (shared.get(pairOf(a, b)) ?? 0) + 1);
    if (!isWorkload) continue;
    for (const unit of units) workloads.set(unit, (workloads.get(unit) ?? new Set()).add(key));
  }
  const pairs = new Set<string>();
  for (const [pair, count] of shared) {
    const [a = '', b = ''] = pair.split('\0');
    if (count * 2 > Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0)) pairs.add(pair);
  }
  return { workloads, pairs };
}

/** True for the ids of two units that are overlays of one base. */
export function areOverlays({ workloads, pairs }: Overlays, a: string, b: string): boolean {
  const mine = workloads.get(a);
  const theirs = workloads.get(b);
  if (mine !== undefined && theirs !== undefined) {
    const [small, large] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
    for (const key of small) if (large.has(key)) return true;
  }
  return pairs.size > 0 && pairs.has(pairOf(a, b));
}
