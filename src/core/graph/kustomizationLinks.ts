import { byPath } from '../compareTexts.ts';
import { findFields, parseFieldPath } from '../kubernetes/fieldPath.ts';
import { sameKind } from '../kubernetes/kinds.ts';
import { type ClusterObject, outsideObject } from '../model/clusterObject.ts';
import type { KustomizationItem } from '../model/kustomize/draft.ts';
import { findTarget } from '../model/kustomize/findTarget.ts';
import { folderOf, isAlwaysRead, resolvePath } from '../model/manifestPaths.ts';
import { getFrom, valuesOf } from '../model/persistentMap.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import {
  Component,
  File,
  fileWritesObject,
  Kustomization,
  kustomizationGeneratesObject,
  kustomizationPatchesObject,
  kustomizationPathRelations,
} from '../relations/kustomization.ts';
import { type Relation, targetKinds } from '../relations/relation.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, spanOf, textOf } from '../yaml/nodes.ts';
import { type Edge, type EdgeStatus, noNearMisses } from './edge.ts';
import { filesOf, namePlace, type Snapshot } from './snapshot.ts';

/** What kustomization files add to the graph: themselves, the files they read, and their edges. */
export interface KustomizationLinks {
  /** Kustomizations, named after their folder, and files, named by their path; `path` is the file's. */
  readonly objects: readonly ClusterObject[];
  readonly edges: readonly Edge[];
}

/**
 * The kustomization files that `shows` lets through and what they name: other kustomizations, files, and the resources that they
 * patch or generate; with the resources of `applied` that stand in such a file. A path that leads out of what was read, to a file
 * of a kind that is not always read or to another host is unknown.
 */
export function kustomizationLinks(
  snapshot: Snapshot,
  shows: (path: string) => boolean,
  applied: readonly Resource[],
): KustomizationLinks {
  const at = objectsByPath(snapshot);
  const ofPaths = [...filesOf(snapshot)]
    .filter(({ path, kustomization }) => kustomization !== undefined && shows(path))
    .sort(byPath)
    .flatMap(({ path, documents }) => {
      const from = at.kustomization(path);
      return documents.slice(0, 1).flatMap(({ document }) => edgesOfPaths(snapshot, at, from, document));
    });
  const ofItems = [...valuesOf(snapshot.kustomizations)].flatMap(({ madeBy }) =>
    [...madeBy].flatMap(([resource, { patches, generators }]) => [
      ...patches.filter(isShown).flatMap((item) => edgesOfPatch(at, item, resource)),
      ...generators.filter(isShown).flatMap((item) => edgesOfGenerator(at, item, resource)),
    ]),
  );
  const ofFiles = applied.flatMap((resource) => edgesOfFile(at, resource));
  return { objects: at.all(), edges: [...ofPaths, ...ofItems, ...ofFiles] };

  function isShown({ document }: KustomizationItem): boolean {
    return shows(document.path);
  }
}

/** The objects that stand for files, one for each path. */
interface ObjectsByPath {
  readonly kustomization: (path: string) => ClusterObject;
  readonly file: (path: string) => ClusterObject;
  /** `undefined` where none was asked for. */
  readonly known: (path: string) => ClusterObject | undefined;
  readonly all: () => readonly ClusterObject[];
}

function objectsByPath(snapshot: Snapshot): ObjectsByPath {
  const objects = new Map<string, ClusterObject>();
  const at = (path: string, described: ClusterObject): ClusterObject => {
    const object = objects.get(path) ?? { ...described, origin: 'manifest', path };
    objects.set(path, object);
    return object;
  };
  return {
    kustomization: (path) => {
      const root = getFrom(snapshot.files, path)?.documents[0]?.document.yaml.root;
      const kind = textOf(childOf(root, 'kind')) === 'Component' ? Component : Kustomization;
      const apiVersion = textOf(childOf(root, 'apiVersion')) ?? 'kustomize.config.k8s.io/v1beta1';
      return at(path, { ...outsideObject('external', kind, folderOf(path) || '.', undefined), apiVersion });
    },
    file: (path) => at(path, outsideObject('external', File, path, undefined)),
    known: (path) => objects.get(path),
    all: () => [...objects.values()],
  };
}

function edgesOfPaths(
  snapshot: Snapshot,
  at: ObjectsByPath,
  from: ClusterObject,
  document: ManifestDocument,
): readonly Edge[] {
  return pathFields.flatMap(({ relation, paths }) =>
    paths
      .flatMap((path) => findFields(document.yaml.root, path))
      .flatMap(({ node, field }) => {
        const value = pathIn(field, textOf(node) ?? '');
        if (value === undefined) return [];
        const { to, status } = targetOf(snapshot, at, folderOf(document.path), value);
        // `resources` may name files and kustomizations: each has a relation of its own
        if (!targetKinds(relation.match).some((kind) => sameKind(kind, to))) return [];
        return edgeAt(relation, from, to, document, { node, field, value }, status);
      }),
  );
}

/** Parsed once. */
const pathFields = kustomizationPathRelations.map((relation) => ({
  relation,
  paths: relation.match.fields.map(parseFieldPath),
}));

/** A path as a field has it: the file of a generator may have a key before it, and a patch may stand where a path could. */
function pathIn(field: string, text: string): string | undefined {
  if (text === '' || (field.startsWith('patchesStrategicMerge') && /[\n:]/.test(text))) return undefined;
  return /Generator\[\d+\]\.files/.test(field) ? text.slice(text.indexOf('=') + 1) : text;
}

function targetOf(
  { files, folders }: Snapshot,
  at: ObjectsByPath,
  folder: string,
  written: string,
): { readonly to: ClusterObject; readonly status: EdgeStatus } {
  const tree = { read: (path: string) => getFrom(files, path), isFolder: (path: string) => folders.has(path) };
  const target = findTarget(tree, folder, written);
  if (target.type === 'layer') return { to: at.kustomization(target.path), status: 'found' };
  if (target.type === 'file') return { to: at.file(target.file.path), status: 'found' };
  if (target.type === 'remote') {
    return { to: outsideObject('external', Kustomization, written, undefined), status: 'unknown' };
  }
  const path = resolvePath(folder, written) ?? written;
  const kind = /\.[a-z][a-z0-9]*$/i.test(path) ? File : Kustomization;
  const status = target.type === 'outside' || !isAlwaysRead(path) ? 'unknown' : 'missing';
  return { to: outsideObject('missing', kind, path, undefined), status };
}

/** The evidence is a path, else what the target says, else the name in the patch itself. */
function edgesOfPatch(at: ObjectsByPath, { document, item }: KustomizationItem, resource: Resource): readonly Edge[] {
  const field = fieldOfItem(document, item, ['patches', 'patchesStrategicMerge', 'patchesJson6902']);
  if (field === undefined) return [];
  const { kind, name } = resource.source ?? resource;
  const [path, target, text] = [childOf(item, 'path'), childOf(item, 'target'), textOf(item)];
  const evidence =
    path !== undefined
      ? { node: path, field: `${field}.path`, value: textOf(path) ?? '' }
      : target !== undefined
        ? { node: target, field: `${field}.target`, value: `${kind}/${name}` }
        : text !== undefined
          ? { node: item, field, value: text.includes('\n') ? name : text }
          : { node: childOf(item, 'patch') ?? item, field: `${field}.patch`, value: name };
  const from = at.kustomization(document.path);
  return edgeAt(kustomizationPatchesObject, from, resource.objects[0], document, evidence, 'found');
}

function edgesOfGenerator(
  at: ObjectsByPath,
  { document, item }: KustomizationItem,
  resource: Resource,
): readonly Edge[] {
  const field = fieldOfItem(document, item, ['configMapGenerator', 'secretGenerator']);
  const node = childOf(item, 'name');
  if (field === undefined || node === undefined) return [];
  const evidence = { node, field: `${field}.name`, value: textOf(node) ?? '' };
  const from = at.kustomization(document.path);
  return edgeAt(kustomizationGeneratesObject, from, resource.objects[0], document, evidence, 'found');
}

/** From a file that a kustomization applies to what is written in it. */
function edgesOfFile(at: ObjectsByPath, resource: Resource): readonly Edge[] {
  const { document, name, node } = resource.source ?? resource;
  const from = at.known(document.path);
  if (from === undefined || !sameKind(from, File)) return [];
  const evidence = { node, field: 'metadata.name', value: name };
  const [edge] = edgeAt(fileWritesObject, from, resource.objects[0], document, evidence, 'found');
  return edge === undefined ? [] : [{ ...edge, place: namePlace(resource) }];
}

interface Evidence {
  readonly node: YamlNode;
  readonly field: string;
  readonly value: string;
}

function edgeAt(
  relation: Relation,
  from: ClusterObject,
  to: ClusterObject,
  document: ManifestDocument,
  { node, field, value }: Evidence,
  status: EdgeStatus,
): readonly Edge[] {
  return [
    { relation, from, to, status, field, value, place: { document, span: spanOf(node) }, nearMisses: noNearMisses },
  ];
}

/** `patches[2]`: where an item stands in its kustomization. */
function fieldOfItem({ yaml }: ManifestDocument, item: YamlNode, lists: readonly string[]): string | undefined {
  for (const list of lists) {
    const index = itemsOf(childOf(yaml.root, list)).indexOf(item);
    if (index >= 0) return `${list}[${index}]`;
  }
  return undefined;
}
