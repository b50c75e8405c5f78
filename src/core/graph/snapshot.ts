import type { ClusterObject } from '../model/clusterObject.ts';
import { type ManifestFile, type PlacedDocument, readManifestFile } from '../model/manifestFile.ts';
import { nameSpan } from '../model/nameSpan.ts';
import { emptyIndex, indexKeys, type ObjectIndex, reindex } from '../model/objectIndex.ts';
import { emptyMap, getFrom, type PersistentMap, valuesOf, withChanges } from '../model/persistentMap.ts';
import type { ManifestDocument, Place, Resource } from '../model/resource.ts';
import { computeUnits, noUnits, type Units } from '../model/units.ts';
import type { Edge, Links } from './edge.ts';
import { linkResource } from './linkResource.ts';

/**
 * Everything that is known of the manifests at one moment: immutable. Features read it; the edge holds the current one.
 * An update shares with its predecessor whatever it did not touch.
 */
export interface Snapshot {
  readonly files: PersistentMap<ManifestFile>;
  readonly index: ObjectIndex;
  readonly units: Units;
  /** File path → resource → what it points at. */
  readonly links: PersistentMap<ReadonlyMap<Resource, Links>>;
  /** Index key → the resources whose links looked there. */
  readonly seekers: PersistentMap<ReadonlySet<Resource>>;
}

/** A snapshot, and the documents whose resources, links or findings may differ from the one before. */
export interface Update {
  readonly snapshot: Snapshot;
  readonly touched: ReadonlySet<ManifestDocument>;
}

/** What happened to one file: it has this content now, or it is gone. */
export type FileChange = ManifestFile | { readonly path: string; readonly removed: true };

export const emptySnapshot: Snapshot = {
  files: emptyMap(),
  index: emptyIndex(),
  units: noUnits,
  links: emptyMap(),
  seekers: emptyMap(),
};

/** All files at once: units are computed, everything is linked. */
export function createSnapshot(files: readonly ManifestFile[]): Snapshot {
  return updateFiles({ ...emptySnapshot, units: computeUnits(files) }, files).snapshot;
}

/** The same files with units computed anew, for the moments when that is due (indexing, saving): everything is linked again. */
export function withFreshUnits(snapshot: Snapshot): Snapshot {
  return createSnapshot([...valuesOf(snapshot.files)]);
}

/** One file with a new text; documents that did not change are kept. */
export function updateText(snapshot: Snapshot, path: string, text: string): Update {
  return updateFiles(snapshot, [readManifestFile(path, text, getFrom(snapshot.files, path))]);
}

/** Replaces files, and re-links their changed documents and whatever asked for an object that came or went. Units stay. */
export function updateFiles(snapshot: Snapshot, changes: readonly FileChange[]): Update {
  const { gone, come } = changedDocuments(snapshot, changes);
  const goneResources = resourcesOf(gone);
  const comeResources = resourcesOf(come);
  const goneObjects = new Set(objectsOf(goneResources));
  const comeObjects = objectsOf(comeResources).filter((object) => !goneObjects.delete(object));
  const index = reindex(snapshot.index, goneObjects, comeObjects);
  const files = withChanges(
    snapshot.files,
    changes.map((change) => [change.path, 'removed' in change ? undefined : change] as const),
  );
  const removed = new Set(goneResources);
  const relinked = new Set(comeResources);
  for (const key of keysOf([...goneObjects, ...comeObjects])) {
    for (const resource of getFrom(snapshot.seekers, key) ?? []) if (!removed.has(resource)) relinked.add(resource);
  }
  const next = { ...snapshot, files, index };
  const fresh = new Map<Resource, Links>();
  for (const resource of relinked) fresh.set(resource, linkResource(next, resource));
  const linked = { ...next, ...withLinks(snapshot, removed, fresh) };
  return { snapshot: linked, touched: new Set([...come, ...[...relinked].map(({ document }) => document)]) };
}

/** Every file, in no particular order. */
export function filesOf(snapshot: Snapshot): Iterable<ManifestFile> {
  return valuesOf(snapshot.files);
}

/** The edges that start at a resource, or at the Pods it makes; in the order of relations and fields. */
export function edgesOf(snapshot: Snapshot, resource: Resource): readonly Edge[] {
  return getFrom(snapshot.links, resource.document.path)?.get(resource)?.edges ?? [];
}

/** The edges that end at an object, with the resource that each stands in. */
export function edgesTo(
  snapshot: Snapshot,
  target: ClusterObject,
): readonly { readonly edge: Edge; readonly resource: Resource }[] {
  const seekers = new Set(indexKeys(target).flatMap((key) => [...(getFrom(snapshot.seekers, key) ?? [])]));
  return [...seekers].flatMap((resource) =>
    edgesOf(snapshot, resource)
      .filter(({ to }) => to === target)
      .map((edge) => ({ edge, resource })),
  );
}

/** The resource that writes an object, or whose controller makes it; `undefined` for objects from outside. */
export function writerOf(snapshot: Snapshot, object: ClusterObject): Resource | undefined {
  for (const { document } of getFrom(snapshot.files, object.path)?.documents ?? []) {
    for (const resource of document.resources) if (resource.objects.includes(object)) return resource;
  }
  return undefined;
}

/** Where an object is written: its name, else the start of its manifest. `undefined` for objects from outside. */
export function placeOf(snapshot: Snapshot, object: ClusterObject): Place | undefined {
  const writer = writerOf(snapshot, object);
  return writer === undefined ? undefined : { document: writer.document, span: nameSpan(writer) };
}

/** The UTF-16 offset in its file at which a document starts; 0 for a document of an older snapshot. */
export function startOf(snapshot: Snapshot, document: ManifestDocument): number {
  return getFrom(snapshot.files, document.path)?.documents.find((placed) => placed.document === document)?.start ?? 0;
}

function changedDocuments(snapshot: Snapshot, changes: readonly FileChange[]) {
  const gone: ManifestDocument[] = [];
  const come: ManifestDocument[] = [];
  for (const change of changes) {
    const before = new Set(documentsOf(getFrom(snapshot.files, change.path)?.documents));
    for (const document of documentsOf('removed' in change ? [] : change.documents)) {
      if (!before.delete(document)) come.push(document);
    }
    gone.push(...before);
  }
  return { gone, come };
}

function withLinks(
  snapshot: Snapshot,
  removed: ReadonlySet<Resource>,
  fresh: ReadonlyMap<Resource, Links>,
): Pick<Snapshot, 'links' | 'seekers'> {
  const byPath = new Map<string, Map<Resource, Links>>();
  const bySeeker = new Map<string, Set<Resource>>();
  const linksAt = (path: string) => getOrAdd(byPath, path, () => new Map(getFrom(snapshot.links, path)));
  const seekersAt = (key: string) => getOrAdd(bySeeker, key, () => new Set(getFrom(snapshot.seekers, key)));
  for (const resource of [...removed, ...fresh.keys()]) {
    const old = getFrom(snapshot.links, resource.document.path)?.get(resource);
    if (old === undefined) continue;
    linksAt(resource.document.path).delete(resource);
    for (const key of old.sought) seekersAt(key).delete(resource);
  }
  for (const [resource, links] of fresh) {
    linksAt(resource.document.path).set(resource, links);
    for (const key of links.sought) seekersAt(key).add(resource);
  }
  return {
    links: withChanges(snapshot.links, emptyAsAbsent(byPath)),
    seekers: withChanges(snapshot.seekers, emptyAsAbsent(bySeeker)),
  };
}

function getOrAdd<Value>(map: Map<string, Value>, key: string, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = create();
  map.set(key, value);
  return value;
}

function* emptyAsAbsent<Value extends { readonly size: number }>(
  map: ReadonlyMap<string, Value>,
): Iterable<readonly [string, Value | undefined]> {
  for (const [key, value] of map) yield [key, value.size === 0 ? undefined : value];
}

function documentsOf(placed: readonly PlacedDocument[] | undefined): readonly ManifestDocument[] {
  return (placed ?? []).map(({ document }) => document);
}

function resourcesOf(documents: readonly ManifestDocument[]): readonly Resource[] {
  return documents.flatMap(({ resources }) => resources);
}

function objectsOf(resources: readonly Resource[]): readonly ClusterObject[] {
  return resources.flatMap(({ objects }) => objects);
}

function keysOf(objects: readonly ClusterObject[]): ReadonlySet<string> {
  return new Set(objects.flatMap(indexKeys));
}
