import { configurationFor } from '../configuration/settingsFor.ts';
import { sameKind } from '../kubernetes/kinds.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import type { IgnoreComment } from '../model/ignoreComments.ts';
import { indexKeys, isNameKey, nearKeys, nearLabelKeys } from '../model/indexKeys.ts';
import { reindexInSteps } from '../model/objectIndex.ts';
import { changedKeys, getFrom, valuesOf } from '../model/persistentMap.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { sameData } from '../model/sameData.ts';
import { flatMapInSteps, type Steps, visitInSteps } from '../model/steps.ts';
import { comparedInSteps } from './comparedInSteps.ts';
import type { Links } from './edge.ts';
import { judgedTogether } from './judgedTogether.ts';
import { linkResource } from './links/linkResource.ts';
import { movedObjectsInSteps, orderOfObjects } from './movedObjects.ts';
import { linksToRelabelledInSteps } from './relabelledObjects.ts';
import { renamedInSteps, seekersOfSuch } from './renamedObjects.ts';
import { replacedInSteps } from './replacedObjects.ts';
import { edgesOf, filesOf, isCurrent, relationsAt, type Snapshot, seekersOf } from './snapshot.ts';
import { withLinksInSteps } from './withLinks.ts';

/** A snapshot, and what an update touched on its way there. */
export interface Update {
  readonly snapshot: Snapshot;
  /**
   * The documents of which something else may be found, or linked, than before. All others are found what they were; only what
   * points into a document that was read again has its places elsewhere (`documentsPointedInto`).
   */
  readonly touched: ReadonlySet<ManifestDocument>;
}

/**
 * Links what came, and what looked at it; in steps. `before` is linked already; `after` has other files at the paths in
 * `changed`, and other kustomizations.
 */
export function* relinkInSteps(before: Snapshot, after: Snapshot, changed: ReadonlySet<string>): Steps<Update> {
  const paths = new Set([...changed, ...changedKeys(before.reachedBy, after.reachedBy)]);
  const applied = changedKeys(before.kustomizations, after.kustomizations);
  yield;
  const old = yield* resourcesAtInSteps(before, paths, applied);
  const now = yield* resourcesAtInSteps(after, paths, applied);
  const gone = yield* flatMapInSteps(old, 2_000, (resource) => (now.has(resource) ? [] : [resource]));
  const come = yield* flatMapInSteps(now, 2_000, (resource) => (old.has(resource) ? [] : [resource]));
  const objects = yield* movedObjectsInSteps(old, now);
  const index = yield* reindexInSteps(before.index, objects.gone, objects.come, orderOfObjects(now));
  const removed = new Set(gone);
  const stale = new Set(come);
  yield;
  const moved = before.seekers.size === 0 ? [] : [...objects.gone, ...objects.come];
  const { all: replaced, relabelled } = yield* replacedInSteps(objects.gone, moved.length === 0 ? [] : objects.come);
  const isRelabelled = setOf(relabelled);
  const keysOf = (object: ClusterObject) =>
    isRelabelled.has(object) ? indexKeys(object).filter((key) => !isNameKey(key)) : indexKeys(object);
  const movedKeys = new Set(yield* flatMapInSteps(moved, 500, keysOf));
  const isOther = (object: ClusterObject) => !replaced.has(object);
  const others = moved.filter(isOther);
  const renamed = yield* renamedInSteps(others, objects.gone);
  const nearOf = (object: ClusterObject) =>
    renamed.has(object) || isRelabelled.has(object) ? nearLabelKeys(object) : nearKeys(object);
  for (const key of yield* flatMapInSteps(others, 500, nearOf)) movedKeys.add(key);
  yield* visitInSteps(movedKeys, 1_000, (key) => {
    for (const resource of seekersOf(before, key)) if (!removed.has(resource)) stale.add(resource);
  });
  yield* visitInSteps(renamed, 500, (object) => {
    for (const resource of seekersOfSuch(before, object)) if (!removed.has(resource)) stale.add(resource);
  });
  yield* visitInSteps(replaced, 500, (object) => {
    if (isRelabelled.has(object)) return;
    for (const resource of nearlyMeaning(before, object)) if (!removed.has(resource)) stale.add(resource);
  });
  for (const resource of relatedAnew(before, after)) if (!removed.has(resource)) stale.add(resource);
  yield;
  const fresh = new Map<Resource, Links>();
  yield* visitInSteps(stale, 10, (resource) => {
    const relations = relationsAt(after, resource.document.path);
    fresh.set(resource, linkResource({ index, units: before.units, relations }, resource));
  });
  for (const [resource, links] of yield* linksToRelabelledInSteps(before, relabelled)) {
    if (!removed.has(resource) && !stale.has(resource)) fresh.set(resource, links);
  }
  const links = yield* withLinksInSteps(before, removed, fresh);
  yield;
  const snapshot = { ...after, index, units: before.units, ...links };
  const touched = new Set<ManifestDocument>();
  const { alike, unchanged } = yield* comparedInSteps(before, snapshot, { gone, come, relabelled, moved: movedKeys });
  yield* visitInSteps(stale, 2_000, (resource) => unchanged.has(resource) || touched.add(resource.document));
  yield* visitInSteps(changed, 1_000, (path) => {
    const known = new Set(documentsAt(before, path));
    for (const document of documentsAt(after, path)) if (!known.has(document)) touched.add(document);
  });
  // What has no resources is surely no manifest where a kustomization reads it, and may be meant as one elsewhere.
  yield* visitInSteps(paths, 1_000, (path) => {
    for (const document of changed.has(path) ? [] : documentsAt(after, path)) {
      if (document.resources.length === 0) touched.add(document);
    }
  });
  // What kubectl refuses of a kustomization is found in its file, whatever file the reason lies in.
  for (const document of [...applied].flatMap((path) => [
    ...problemPlaces(before, path),
    ...problemPlaces(after, path),
  ])) {
    if (isCurrent(after, document)) touched.add(document);
  }
  yield;
  for (const document of yield* documentsSetAnewInSteps(before, after, changed)) touched.add(document);
  yield* visitInSteps(gone, 2_000, (resource) => {
    if (!unchanged.has(resource) && isCurrent(after, resource.document)) touched.add(resource.document);
  });
  if (before.links.size === 0) return { snapshot, touched };
  const differing = [...removed, ...stale];
  for (let start = 0; start < differing.length; start += 100) {
    for (const { document } of judgedTogether(before, snapshot, differing.slice(start, start + 100), alike)) {
      if (isCurrent(after, document)) touched.add(document);
    }
    yield;
  }
  return { snapshot, touched };
}

function setOf(pairs: ReadonlyMap<ClusterObject, ClusterObject>): ReadonlySet<ClusterObject> {
  return new Set([...pairs].flat());
}

/** Who has an object among near misses. */
function nearlyMeaning(snapshot: Snapshot, object: ClusterObject): readonly Resource[] {
  const seekers = nearKeys(object).flatMap((key) => seekersOf(snapshot, key));
  return seekers.filter((resource) =>
    edgesOf(snapshot, resource).some(({ nearMisses }) => nearMisses.includes(object)),
  );
}

/** Resources of kinds that relations of the user's own start at, where these are others now. */
function relatedAnew(before: Snapshot, after: Snapshot): readonly Resource[] {
  if (before.relations === after.relations && before.configurations === after.configurations) return [];
  return [...valuesOf(before.links)].flatMap((links) =>
    [...links.keys()].filter((resource) => {
      const [old, now] = [before, after].map((snapshot) => relationsAt(snapshot, resource.document.path));
      if (old === now) return false;
      return [...(old?.own ?? []), ...(now?.own ?? [])].some(
        ({ from }) => typeof from !== 'string' && from.some((kind) => sameKind(kind, resource)),
      );
    }),
  );
}

/** What is applied of the files at these paths, and by these kustomizations. */
function* resourcesAtInSteps(
  snapshot: Snapshot,
  paths: Iterable<string>,
  applied: Iterable<string>,
): Steps<ReadonlySet<Resource>> {
  const found = new Set<Resource>();
  yield* visitInSteps(paths, 1_000, (path) => {
    if (snapshot.excluded.has(path) || getFrom(snapshot.reachedBy, path) !== undefined) return;
    for (const document of documentsAt(snapshot, path)) for (const resource of document.resources) found.add(resource);
  });
  yield* visitInSteps(applied, 100, (path) => {
    for (const resource of getFrom(snapshot.kustomizations, path)?.resources ?? []) found.add(resource);
  });
  return found;
}

/** The documents of files for which another configuration holds now, or another comment that ignores findings. */
function* documentsSetAnewInSteps(
  before: Snapshot,
  after: Snapshot,
  changed: ReadonlySet<string>,
): Steps<readonly ManifestDocument[]> {
  const { configurations: now, settings } = after;
  const old = before.configurations;
  const governed = (old === now ? [] : [...filesOf(after)]).filter(
    ({ path }) => configurationFor(old, path, settings) !== configurationFor(now, path, settings),
  );
  const ignoring = yield* flatMapInSteps(changed, 1_000, (path) =>
    ignoresOtherwise(before, after, path) ? [path] : [],
  );
  const paths = [...governed.map(({ path }) => path), ...ignoring];
  return paths.flatMap((path) => documentsAt(after, path));
}

function ignoresOtherwise(before: Snapshot, after: Snapshot, path: string): boolean {
  const [old = [], now = []] = [before, after].map(({ files }) => getFrom(files, path)?.ignoreComments);
  return old.length + now.length > 0 && !sameData(saidBy(old), saidBy(now));
}

/** Of whole files only: what is said of a line stands in its document, which is read again. */
function saidBy(comments: readonly IgnoreComment[]): readonly string[] {
  return comments.flatMap(({ line, codes }) => (line === undefined ? codes.map(({ code }) => code) : []));
}

function problemPlaces(snapshot: Snapshot, path: string): readonly ManifestDocument[] {
  return (getFrom(snapshot.kustomizations, path)?.problems ?? []).map(({ place }) => place.document);
}

function documentsAt(snapshot: Snapshot, path: string): readonly ManifestDocument[] {
  return (getFrom(snapshot.files, path)?.documents ?? []).map(({ document }) => document);
}
