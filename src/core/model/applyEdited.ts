import {
  type AppliedKustomization,
  appliedFrom,
  applyKustomization,
  type FileTree,
  readResources,
  resourceTree,
} from './applyKustomization.ts';
import { hasName } from './clusterObject.ts';
import { rebuildResources } from './kustomize/rebuildResources.ts';
import type { ManifestFile } from './manifestFile.ts';
import type { Resource } from './resource.ts';

/**
 * A kustomization after an edit of some files, where none came or went: only what came of the edited manifests is built again, where nothing
 * else can differ. `before` has the files as they were when `previous` was built, `tree` as they are.
 */
export function applyEdited(
  previous: AppliedKustomization,
  before: FileTree,
  tree: FileTree,
  edited: ReadonlySet<string>,
): AppliedKustomization | undefined {
  const { path } = previous;
  const own = tree.read(path)?.documents[0]?.document;
  const rewritten = rewrittenResources(previous, before, tree, edited);
  const build = rewritten && rebuildResources(previous.build, tree.read, tree.isFolder, rewritten);
  if (own === undefined || build === undefined) return applyKustomization(path, tree, previous);
  const resources = build.resources.flatMap((built, index) => {
    const old = previous.resources[index];
    if (old === undefined || built === previous.build.resources[index]) return old ?? [];
    return readResources([resourceTree(path, own, built)], [old]);
  });
  return appliedFrom(path, own, build, resources);
}

/** Each resource that says something else now, with what it is now; `undefined` where the edit is more than that. */
function rewrittenResources(
  { reached, build }: AppliedKustomization,
  before: FileTree,
  tree: FileTree,
  edited: ReadonlySet<string>,
): ReadonlyMap<Resource, Resource> | undefined {
  const rewritten = new Map<Resource, Resource>();
  for (const path of edited) {
    if (!reached.has(path)) continue;
    const was = resourcesIn(before.read(path));
    const is = resourcesIn(tree.read(path));
    if (build.steering.has(path) || was === undefined || was.length !== is?.length) return undefined;
    for (const [index, resource] of was.entries()) {
      const now = is[index];
      if (now === undefined || now === resource) continue;
      if (hasName(resource) !== hasName(now)) return undefined;
      rewritten.set(resource, now);
    }
  }
  return rewritten;
}

/** `undefined` where not all of a file could be read. */
function resourcesIn(file: ManifestFile | undefined): readonly Resource[] | undefined {
  if (file === undefined || file.skipped !== undefined) return undefined;
  if (file.documents.some(({ document: { yaml } }) => yaml.opaque || yaml.errors.length > 0)) return undefined;
  return file.documents.flatMap(({ document }) => document.resources);
}
