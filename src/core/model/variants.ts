import type { AppliedKustomization } from './applyKustomization.ts';
import type { ClusterObject } from './clusterObject.ts';
import { contentOf, identityOf, isEvidence } from './definition.ts';
import { folderOf } from './manifestPaths.ts';
import { pairOf } from './pairs.ts';
import type { Resource } from './resource.ts';

/** The manifests in the files of one folder that define one object, not all of them alike. */
export type Clash = readonly Resource[];

/**
 * Which objects exclude each other one by one: the files of a folder are mostly variants of a part of it, so that a variant
 * goes with everything there but the objects it replaces.
 */
export interface Variants {
  /** Unit id → identity of an object, or of what controllers make of it → the content there; only what clashes in one folder. */
  readonly contents: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Pairs (`pairOf`) of a file and a kustomization that applies other files of its folder. */
  readonly beside: ReadonlySet<string>;
}

export const noVariants: Variants = { contents: new Map(), beside: new Set() };

/** The clashes among manifests of one folder; several documents of one file do not clash. */
export function clashesOf(written: readonly Resource[]): readonly Clash[] {
  const writers = new Map<string, Resource[]>();
  for (const resource of written) {
    if (!isEvidence(resource)) continue;
    const identity = identityOf(resource.objects[0]);
    const list = writers.get(identity);
    if (list === undefined) writers.set(identity, [resource]);
    else list.push(resource);
  }
  return [...writers.values()]
    .filter((list) => new Set(list.map(({ document }) => document.path)).size > 1)
    .filter((list) => new Set(list.map(contentOf)).size > 1);
}

/**
 * What the clashes exclude. `unitOfFile` gives the id of the unit that a file makes; it is `undefined` for files that only
 * kustomizations apply.
 */
export function findVariants(
  clashes: readonly Clash[],
  kustomizations: readonly AppliedKustomization[],
  unitOfFile: (path: string) => string | undefined,
): Variants {
  const appliers = appliersOf(kustomizations);
  const contents = new Map<string, Map<string, string>>();
  const beside = new Set<string>();
  for (const clash of clashes) {
    const files = clash.flatMap(({ document }) => unitOfFile(document.path) ?? []);
    for (const written of clash) {
      const content = contentOf(written);
      const file = unitOfFile(written.document.path);
      const definers = file === undefined ? (appliers.get(written) ?? []) : [{ unit: file, resource: written }];
      for (const { unit, resource } of definers) {
        const own = contents.get(unit) ?? new Map<string, string>();
        for (const object of resource.objects) own.set(identityOf(object), content);
        contents.set(unit, own);
        if (file === undefined) for (const other of files) beside.add(pairOf(other, unit));
      }
    }
  }
  return { contents, beside };
}

/** True where two units define an object differently that only one of them can bring. */
export function areVariants({ contents }: Variants, a: string, b: string, object: ClusterObject): boolean {
  const mine = contents.get(a);
  const theirs = mine === undefined ? undefined : contents.get(b);
  if (mine === undefined || theirs === undefined) return false;
  const identity = identityOf(object);
  const content = mine.get(identity);
  const other = theirs.get(identity);
  return content !== undefined && other !== undefined && content !== other;
}

/** What kustomizations make of each manifest, with the ids of their units. */
function appliersOf(
  kustomizations: readonly AppliedKustomization[],
): ReadonlyMap<Resource, readonly { readonly unit: string; readonly resource: Resource }[]> {
  const appliers = new Map<Resource, { readonly unit: string; readonly resource: Resource }[]>();
  for (const { path, resources } of kustomizations) {
    for (const resource of resources) {
      if (resource.source === undefined) continue;
      const list = appliers.get(resource.source) ?? [];
      list.push({ unit: folderOf(path) || '.', resource });
      appliers.set(resource.source, list);
    }
  }
  return appliers;
}
