import { isClusterScoped } from '../kubernetes/kinds.ts';
import { contentOf, type Definition, identityOf } from './definition.ts';
import { areOverlays, findOverlaysInSteps, noOverlays, type Overlays } from './overlays.ts';
import { pairOf, pairsOf } from './pairs.ts';
import type { Resource } from './resource.ts';
import { type Steps, visitInSteps } from './steps.ts';

/** Which units exclude each other: only one of them is in a cluster, or in a namespace, at a time. */
export interface Alternatives {
  /** Unit id → identity → the content there; only identities that units define differently. */
  readonly clashes: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Pairs (`pairOf`) of folders that exclude each other as wholes. */
  readonly folders: ReadonlySet<string>;
  readonly overlays: Overlays;
}

export const noAlternatives: Alternatives = { clashes: new Map(), folders: new Set(), overlays: noOverlays };

/**
 * Two units that define one identity with different content are alternatives; where two identities and a third of the smaller
 * unit clash, so are the folders at which their paths part (dev and prod, v1 and v2).
 * An object without a written namespace is evidence only where both units build it from the same manifest: dev and prod of one
 * base. Otherwise nearest-first is enough for it. Pairs in `together` (`pairOf`) prove nothing about folders.
 */
export function* findAlternativesInSteps(
  definitions: readonly Definition[],
  together: ReadonlySet<string>,
): Steps<Alternatives> {
  const sizes = new Map<string, number>();
  const byEvidence = new Map<string, Definition[]>();
  yield* visitInSteps(definitions, 1_000, (definition) => {
    sizes.set(definition.unit, (sizes.get(definition.unit) ?? 0) + 1);
    const key = evidenceKey(definition.resource);
    if (key === undefined) return;
    const same = byEvidence.get(key);
    if (same === undefined) byEvidence.set(key, [definition]);
    else same.push(definition);
  });
  const clashes = new Map<string, Map<string, string>>();
  const shared = new Map<string, number>();
  yield* visitInSteps(byEvidence, 200, ([key, same]) => {
    if (same.length < 2 || new Set(same.map(({ unit }) => unit)).size < 2) return;
    const byUnit = new Map(same.map(({ unit, resource }) => [unit, contentOf(resource)]));
    if (new Set(byUnit.values()).size < 2) return;
    for (const [unit, content] of byUnit) {
      const own = clashes.get(unit) ?? new Map<string, string>();
      clashes.set(unit, own.set(key, content));
    }
    for (const pair of differingPairs([...byUnit]))
      if (!together.has(pair)) shared.set(pair, (shared.get(pair) ?? 0) + 1);
  });
  const folders = new Set<string>();
  for (const [pair, count] of shared) {
    const [a = '', b = ''] = pair.split('\0');
    if (count >= 2 && count * 3 >= Math.min(sizes.get(a) ?? 0, sizes.get(b) ?? 0)) folders.add(divergence(a, b));
  }
  return { clashes, folders, overlays: yield* findOverlaysInSteps(definitions, sizes) };
}

/** True where two units (by id and path) are overlays of one base, or define one object differently, or their folders exclude each other. */
export function exclude(
  { clashes, folders, overlays }: Alternatives,
  a: { readonly id: string; readonly path: string },
  b: { readonly id: string; readonly path: string },
): boolean {
  if (a.id === b.id) return false;
  const mine = clashes.get(a.id);
  const theirs = clashes.get(b.id);
  if (mine !== undefined && theirs !== undefined) {
    const [small, large] = mine.size <= theirs.size ? [mine, theirs] : [theirs, mine];
    for (const [identity, content] of small) {
      const other = large.get(identity);
      if (other !== undefined && other !== content) return true;
    }
  }
  if (areOverlays(overlays, a.id, b.id)) return true;
  return folders.size > 0 && folders.has(divergence(a.path, b.path));
}

/** How many leading folders two paths share: the larger, the nearer. */
export function nearness(a: string, b: string): number {
  return parting(withoutDot(a), withoutDot(b)).shared;
}

/** What must be equal in two units for their contents to be compared; `undefined` where a difference would prove nothing. */
function evidenceKey(resource: Resource): string | undefined {
  const identity = identityOf(resource.objects[0]);
  if (resource.namespace !== undefined || isClusterScoped(resource)) return identity;
  const { source } = resource;
  return source === undefined ? undefined : `${identity}|${source.document.path}|${source.name}`;
}

function* differingPairs(byUnit: readonly (readonly [string, string])[]): Iterable<string> {
  for (const [[a, content], [b, other]] of pairsOf(byUnit)) if (content !== other) yield pairOf(a, b);
}

/** The two folders at which the paths part: `apps/dev/x` and `apps/prod/y` part at `apps/dev` and `apps/prod`. */
function divergence(a: string, b: string): string {
  const [left, right] = [withoutDot(a), withoutDot(b)];
  const { at } = parting(left, right);
  return pairOf(folderFrom(left, at), folderFrom(right, at));
}

/**
 * How many leading folders two paths share, and the offset of the folder after those. Asked millions of times, so that no path is taken
 * apart for it.
 */
function parting(a: string, b: string): { readonly shared: number; readonly at: number } {
  let [shared, at, index] = [0, 0, 0];
  while (index < a.length && index < b.length && a.charCodeAt(index) === b.charCodeAt(index)) {
    if (a.charCodeAt(index) === slash) [shared, at] = [shared + 1, index + 1];
    index++;
  }
  const ends = [a, b].every((path) => index === path.length || path.charCodeAt(index) === slash);
  return ends && index > at ? { shared: shared + 1, at: index + 1 } : { shared, at };
}

/** A path up to the end of the folder that begins at an offset. */
function folderFrom(path: string, at: number): string {
  const end = path.indexOf('/', at);
  return end < 0 ? path : path.slice(0, end);
}

/** The root has no folders. */
function withoutDot(path: string): string {
  return path === '.' ? '' : path;
}

const slash = 47;
