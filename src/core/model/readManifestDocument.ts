import { currentGroup, parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import { readLabels } from '../kubernetes/labelSelector.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, itemsOf, textOf } from '../yaml/nodes.ts';
import { readDocument } from '../yaml/readDocument.ts';
import type { DocumentSlice } from '../yaml/yamlDocument.ts';
import { isClientSide } from './clientSideKinds.ts';
import { type ClusterObject, sameObject } from './clusterObject.ts';
import { impliedObjects } from './impliedObjects.ts';
import { readPodTemplates } from './podTemplates.ts';
import type { ManifestDocument, Resource } from './resource.ts';

/**
 * Reads one document and the resources in it; Lists are expanded. A document that is no manifest, or that cannot be read,
 * has no resources. Objects that are the same among `reusable` are taken out of there: what points at them stays valid.
 */
export function readManifestDocument(
  path: string,
  slice: DocumentSlice,
  reusable: ReusableObjects = new Map(),
): ManifestDocument {
  const resources: Resource[] = [];
  const document: ManifestDocument = { path, yaml: readDocument(slice.text), resources };
  for (const node of manifestsOf(document.yaml.root, 0)) resources.push(readResource(document, node, reusable));
  return document;
}

/** Objects by name, each there until a document takes it: one pool serves all documents of a file, so that none is taken twice. */
export type ReusableObjects = ReadonlyMap<string, ClusterObject[]>;

/** The objects of documents that are no more. */
export function reusableObjects(documents: readonly ManifestDocument[]): ReusableObjects {
  const byName = new Map<string, ClusterObject[]>();
  for (const { resources } of documents) {
    for (const { objects } of resources) {
      for (const object of objects) {
        const same = byName.get(object.name);
        if (same === undefined) byName.set(object.name, [object]);
        else same.push(object);
      }
    }
  }
  return byName;
}

/** The maps with apiVersion and kind: the root, or the items of a List (or of a *List kind), however nested. */
function manifestsOf(root: YamlNode | undefined, depth: number): readonly MapNode[] {
  if (root?.type !== 'map' || depth > 4) return [];
  const kind = textOf(childOf(root, 'kind'));
  const apiVersion = textOf(childOf(root, 'apiVersion'));
  if (!kind || !apiVersion) return [];
  const items = childOf(root, 'items');
  if (kind.endsWith('List') && (items?.type === 'sequence' || kind === 'List')) {
    return itemsOf(items).flatMap((item) => manifestsOf(item, depth + 1));
  }
  return isClientSide(apiVersion, kind) ? [] : [root];
}

function readResource(document: ManifestDocument, node: MapNode, reusable: ReusableObjects): Resource {
  const apiVersion = textOf(childOf(node, 'apiVersion')) ?? '';
  const kind = textOf(childOf(node, 'kind')) ?? '';
  const group = currentGroup(parseApiVersion(apiVersion).group, kind);
  const metadata = childOf(node, 'metadata');
  const generateName = textOf(childOf(metadata, 'generateName'));
  const name = textOf(childOf(metadata, 'name')) || (generateName ? `${generateName}*` : '');
  const namespace = textOf(childOf(metadata, 'namespace'));
  const labels = readLabels(childOf(metadata, 'labels'));
  const keep = (object: ClusterObject) => takeSame(reusable, object) ?? object;
  const self = keep({ origin: 'manifest', group, kind, apiVersion, namespace, name, labels, path: document.path });
  const podTemplates = readPodTemplates(node, self, keep);
  return {
    group,
    kind,
    apiVersion,
    name,
    namespace,
    labels,
    node,
    document,
    origins: noOrigins,
    podTemplates,
    objects: [self, ...impliedObjects(node, self, podTemplates).map(keep)],
  };
}

const noOrigins: Resource['origins'] = new Map();

/** Takes it out of the pool, so that two equal objects of one file stay two. */
function takeSame(reusable: ReusableObjects, object: ClusterObject): ClusterObject | undefined {
  const candidates = reusable.get(object.name);
  const index = candidates?.findIndex((candidate) => sameObject(candidate, object)) ?? -1;
  return index < 0 ? undefined : candidates?.splice(index, 1)[0];
}
