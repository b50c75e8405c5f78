import { noSettings, type Settings, type WorkspaceSettings } from '../configuration/configuration.ts';
import { type Configurations, configurationFor, settingsFor } from '../configuration/settingsFor.ts';
import type { AppliedKustomization } from '../model/applyKustomization.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import { indexKeys } from '../model/indexKeys.ts';
import type { ManifestFile } from '../model/manifestFile.ts';
import { folderOf } from '../model/manifestPaths.ts';
import { nameSpan } from '../model/nameSpan.ts';
import { emptyIndex, type ObjectIndex } from '../model/objectIndex.ts';
import { emptyMap, getFrom, type PersistentMap, valuesOf } from '../model/persistentMap.ts';
import type { ManifestDocument, Place, Resource } from '../model/resource.ts';
import { noUnits, type Units } from '../model/units.ts';
import { builtInRelations, type RelationTable } from '../relations/relationTable.ts';
import type { Edge, Links } from './edge.ts';

/**
 * Everything that is known of the manifests at one moment: immutable. Features read it; the edge holds the current one.
 * An update shares with its predecessor whatever it did not touch.
 */
export interface Snapshot {
  readonly files: PersistentMap<ManifestFile>;
  /** Every folder that holds a file, at any depth. */
  readonly folders: ReadonlySet<string>;
  /** By the path of the kustomization file. */
  readonly kustomizations: PersistentMap<AppliedKustomization>;
  /** File path → the kustomizations that apply the file; what it holds is then applied by them alone. */
  readonly reachedBy: PersistentMap<readonly string[]>;
  readonly index: ObjectIndex;
  /** What links resources: the built-in relations, and those of the settings. */
  readonly relations: RelationTable;
  /** By folder, where its `.manifest-atlas.yaml` adds relations to those. */
  readonly relationTables: ReadonlyMap<string, RelationTable>;
  readonly units: Units;
  /** Path of the object's file or kustomization → resource → what it points at. */
  readonly links: PersistentMap<ReadonlyMap<Resource, Links>>;
  /** Index key → the paths in `links` of resources that looked there: most edits change no key, and then nothing here. */
  readonly seekers: PersistentMap<ReadonlySet<string>>;
  /** What is set where core runs. */
  readonly settings: WorkspaceSettings;
  /** Every `.manifest-atlas.yaml`. */
  readonly configurations: Configurations;
  /** The paths of files that settings and configurations leave out. */
  readonly excluded: ReadonlySet<string>;
}

export const emptySnapshot: Snapshot = {
  files: emptyMap(),
  folders: new Set(),
  kustomizations: emptyMap(),
  reachedBy: emptyMap(),
  index: emptyIndex(),
  relations: builtInRelations,
  relationTables: new Map(),
  units: noUnits,
  links: emptyMap(),
  seekers: emptyMap(),
  settings: noSettings,
  configurations: new Map(),
  excluded: new Set(),
};

/** What is set for a file. */
export function settingsAt({ configurations, settings }: Snapshot, path: string): Settings {
  return settingsFor(configurations, path, settings);
}

/** The relations that a file's resources are linked by. */
export function relationsAt(
  { configurations, settings, relations, relationTables }: Snapshot,
  path: string,
): RelationTable {
  if (relationTables.size === 0) return relations;
  const configuration = configurationFor(configurations, path, settings);
  return (configuration === undefined ? undefined : relationTables.get(folderOf(configuration.path))) ?? relations;
}

/** Every file, in no particular order. */
export function filesOf(snapshot: Snapshot): Iterable<ManifestFile> {
  return valuesOf(snapshot.files);
}

/** The edges that start at a resource, or at the Pods it makes; in the order of relations and fields. */
export function edgesOf(snapshot: Snapshot, resource: Resource): readonly Edge[] {
  return getFrom(snapshot.links, resource.objects[0].path)?.get(resource)?.edges ?? [];
}

/** The index keys that a resource's links looked at. */
export function soughtBy(snapshot: Snapshot, resource: Resource): readonly string[] {
  return getFrom(snapshot.links, resource.objects[0].path)?.get(resource)?.sought ?? [];
}

/** The resources whose links looked at an index key. */
export function seekersOf({ links, seekers }: Snapshot, key: string): readonly Resource[] {
  return [...(getFrom(seekers, key) ?? [])].flatMap((path) =>
    [...(getFrom(links, path) ?? [])].flatMap(([resource, { sought }]) => (sought.includes(key) ? [resource] : [])),
  );
}

/** The edges that end at an object, with the resource that each stands in. */
export function edgesTo(
  snapshot: Snapshot,
  target: ClusterObject,
): readonly { readonly edge: Edge; readonly resource: Resource }[] {
  const paths = new Set<string>();
  for (const key of indexKeys(target)) for (const path of getFrom(snapshot.seekers, key) ?? []) paths.add(path);
  const found: { readonly edge: Edge; readonly resource: Resource }[] = [];
  for (const path of paths) {
    for (const [resource, { edges }] of getFrom(snapshot.links, path) ?? []) {
      for (const edge of edges) if (edge.to === target) found.push({ edge, resource });
    }
  }
  return found;
}

/**
 * The resources that are applied because of a document: those written in it, or what each kustomization that reaches it makes
 * of them. A patch has none, and neither has a file that is left out.
 */
export function resourcesIn(snapshot: Snapshot, document: ManifestDocument): readonly Resource[] {
  const roots = getFrom(snapshot.reachedBy, document.path);
  if (roots === undefined) return snapshot.excluded.has(document.path) ? [] : document.resources;
  return roots.flatMap((root) => getFrom(snapshot.kustomizations, root)?.byDocument.get(document) ?? []);
}

/** The resource that writes an object, or whose controller makes it; `undefined` for objects from outside. */
export function writerOf(snapshot: Snapshot, object: ClusterObject): Resource | undefined {
  const applied = getFrom(snapshot.kustomizations, object.path);
  if (applied !== undefined) return applied.resources.find(({ objects }) => objects.includes(object));
  for (const { document } of getFrom(snapshot.files, object.path)?.documents ?? []) {
    for (const resource of document.resources) if (resource.objects.includes(object)) return resource;
  }
  return undefined;
}

/** Where an object is written: its name, else the start of its manifest. `undefined` for objects from outside. */
export function placeOf(snapshot: Snapshot, object: ClusterObject): Place | undefined {
  const writer = writerOf(snapshot, object);
  return writer === undefined ? undefined : namePlace(writer);
}

/** Where a resource says its name: in the manifest as written, before a kustomization gave it another one. */
export function namePlace(resource: Resource): Place {
  const written = resource.source ?? resource;
  return { document: written.document, span: nameSpan(written) };
}

/** False for a document of an older snapshot, whose text was changed or taken away since. */
export function isCurrent(snapshot: Snapshot, document: ManifestDocument): boolean {
  return getFrom(snapshot.files, document.path)?.documents.some((placed) => placed.document === document) ?? false;
}

/** The UTF-16 offset in its file at which a document starts; 0 for a document of an older snapshot. */
export function startOf(snapshot: Snapshot, document: ManifestDocument): number {
  return getFrom(snapshot.files, document.path)?.documents.find((placed) => placed.document === document)?.start ?? 0;
}
