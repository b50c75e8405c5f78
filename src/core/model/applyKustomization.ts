import { childOf, descend, textOf } from '../yaml/nodes.ts';
import { buildKustomization } from './kustomize/buildKustomization.ts';
import type { KustomizationItem } from './kustomize/draft.ts';
import type { BuiltResource, KustomizeBuild, KustomizeProblem } from './kustomize/kustomizeBuild.ts';
import type { ManifestFile } from './manifestFile.ts';
import { folderOf, resolvePath } from './manifestPaths.ts';
import { type ResourceTree, readResource, reusableObjects } from './readResource.ts';
import type { ManifestDocument, Resource } from './resource.ts';
import { sameTree } from './sameTree.ts';
import { type Steps, visitInSteps } from './steps.ts';

/** A kustomization that is applied by itself, with the resources it brings into the cluster. */
export interface AppliedKustomization {
  /** Of the kustomization file. */
  readonly path: string;
  readonly resources: readonly Resource[];
  /** By the document they are written in. */
  readonly byDocument: ReadonlyMap<ManifestDocument, readonly Resource[]>;
  /** The patches and generators that had a hand in a resource; without resources in which none had. */
  readonly madeBy: ReadonlyMap<Resource, MadeBy>;
  /** Every file it reads, its own among them. */
  readonly reached: ReadonlySet<string>;
  readonly problems: readonly KustomizeProblem[];
  /** What the resources were read from, one for one: an edit of a manifest builds on it. */
  readonly build: KustomizeBuild;
  /** False where something comes from elsewhere, or from what the kustomization that names a Component has. */
  readonly foreseen: boolean;
  /** False where something could not be read or foreseen: absence cannot be proved then. */
  readonly whole: boolean;
}

/** The items of kustomizations that made a resource what it is. */
export interface MadeBy {
  readonly patches: readonly KustomizationItem[];
  readonly generators: readonly KustomizationItem[];
}

/** Gives files and folders to a build. */
export interface FileTree {
  readonly read: (path: string) => ManifestFile | undefined;
  readonly isFolder: (path: string) => boolean;
}

/**
 * Builds a kustomization and reads what it applies. Resources that are what they were in `previous` are taken from there,
 * so that an edit of one manifest touches one resource. `undefined` where there is no such file any more.
 */
export function applyKustomization(
  path: string,
  tree: FileTree,
  previous?: AppliedKustomization,
): AppliedKustomization | undefined {
  const own = tree.read(path)?.documents[0]?.document;
  if (own === undefined) return undefined;
  const build = buildKustomization(path, tree.read, tree.isFolder);
  const trees = build.resources.map((built) => resourceTree(path, own, built));
  return appliedFrom(path, own, build, readResources(trees, previous?.resources ?? []));
}

/** What a build comes to with the resources that were read from it; `own` is the kustomization's document. */
export function appliedFrom(
  path: string,
  own: ManifestDocument,
  build: KustomizeBuild,
  resources: readonly Resource[],
): AppliedKustomization {
  const isComponent = textOf(childOf(own.yaml.root, 'kind')) === 'Component';
  const foreseen = build.incomplete.length === 0 && !isComponent;
  return {
    path,
    build,
    resources,
    byDocument: byDocument(resources),
    madeBy: madeBy(resources, build.resources),
    reached: new Set([path, ...build.reached]),
    problems: build.problems,
    foreseen,
    whole: foreseen && build.problems.length === 0,
  };
}

/** Resources that are what they were are taken from `previous`, and so are the objects of those that are not. */
export function readResources(trees: readonly ResourceTree[], previous: readonly Resource[]): readonly Resource[] {
  const kept = trees.map(keptResources(previous));
  const taken = new Set(kept);
  const reusable = reusableObjects(previous.filter((resource) => !taken.has(resource)));
  return trees.map((one, index) => kept[index] ?? readResource(one, reusable));
}

/**
 * The kustomizations that are applied by themselves: those that no other includes; of some that only include each other, the
 * first. Sorted by path; in steps.
 */
export function* rootKustomizationsInSteps(files: readonly ManifestFile[]): Steps<readonly string[]> {
  const byFolder = new Map(
    files.flatMap(({ path, kustomization }) => (kustomization === undefined ? [] : [[folderOf(path), path] as const])),
  );
  const included = new Map<string, readonly string[]>();
  yield* visitInSteps(files, 100, ({ path, kustomization }) => {
    if (kustomization === undefined) return;
    const targets = kustomization.applied.flatMap((name) => resolvePath(folderOf(path), name) ?? []);
    included.set(
      path,
      targets.flatMap((target) => byFolder.get(target) ?? []),
    );
  });
  yield;
  const includedBySome = new Set(
    [...included].flatMap(([path, targets]) => targets.filter((target) => target !== path)),
  );
  const all = [...included.keys()].sort();
  const roots = all.filter((path) => !includedBySome.has(path));
  const covered = new Set<string>();
  const cover = (path: string): void => {
    const open = [path];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (covered.has(next)) continue;
      covered.add(next);
      open.push(...(included.get(next) ?? []));
    }
  };
  yield* visitInSteps(roots, 100, cover);
  yield;
  for (const path of all) {
    if (covered.has(path)) continue;
    roots.push(path);
    cover(path);
  }
  return roots.sort();
}

/** The tree of a built resource, with where it is written: in the kustomization itself where nobody else wrote it. */
export function resourceTree(path: string, own: ManifestDocument, built: BuiltResource): ResourceTree {
  const name = descend(built.node, 'metadata', 'name');
  const written = built.source?.document ?? (name === undefined ? undefined : built.origins.get(name)) ?? own;
  return { node: built.node, document: written, origins: built.origins, source: built.source, path };
}

/** For a tree the resource of before that has the same written form and says the same; each is given once. */
function keptResources(previous: readonly Resource[]): (tree: ResourceTree) => Resource | undefined {
  const bySource = new Map<Resource | undefined, Resource[]>();
  for (const resource of previous) {
    const others = bySource.get(resource.source);
    if (others === undefined) bySource.set(resource.source, [resource]);
    else others.push(resource);
  }
  return (tree) => {
    const candidates = bySource.get(tree.source) ?? [];
    const index = candidates.findIndex((before) => before.document === tree.document && sameTree(before, tree));
    return index === -1 ? undefined : candidates.splice(index, 1)[0];
  };
}

function madeBy(resources: readonly Resource[], built: readonly BuiltResource[]): AppliedKustomization['madeBy'] {
  const map = new Map<Resource, MadeBy>();
  for (const [index, resource] of resources.entries()) {
    const { patchedBy: patches = [], generatedBy: generators = [] } = built[index] ?? {};
    if (patches.length + generators.length > 0) map.set(resource, { patches, generators });
  }
  return map;
}

function byDocument(resources: readonly Resource[]): AppliedKustomization['byDocument'] {
  const map = new Map<ManifestDocument, Resource[]>();
  for (const resource of resources) {
    const list = map.get(resource.document);
    if (list === undefined) map.set(resource.document, [resource]);
    else list.push(resource);
  }
  return map;
}
