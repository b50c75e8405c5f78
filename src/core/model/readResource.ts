import { currentGroup, parseApiVersion } from '../kubernetes/groupVersionKind.ts';
import { readLabels } from '../kubernetes/labelSelector.ts';
import type { MapNode } from '../yaml/node.ts';
import { childOf, textOf } from '../yaml/nodes.ts';
import { type ClusterObject, isCalledTheSame, sameObject } from './clusterObject.ts';
import { impliedObjects } from './impliedObjects.ts';
import { readPodTemplates } from './podTemplates.ts';
import type { ManifestDocument, Resource } from './resource.ts';
import { sharedContent } from './sharedContent.ts';

/** Objects by name, each there until a resource takes it, so that none is taken twice. */
export type ReusableObjects = ReadonlyMap<string, ClusterObject[]>;

/** The tree of a resource, and where it comes from. */
export interface ResourceTree {
  readonly node: MapNode;
  readonly document: ManifestDocument;
  readonly origins: Resource['origins'];
  readonly source: Resource | undefined;
  /** The file that brings it into the cluster: its own, or the kustomization that applies it. */
  readonly path: string;
}

/** Reads a resource and the objects it brings; those that are the same among `reusable` are taken from there, and stay valid. */
export function readResource(tree: ResourceTree, reusable: ReusableObjects): Resource {
  const { node, document, origins, source, path } = tree;
  const apiVersion = textOf(childOf(node, 'apiVersion')) ?? '';
  const kind = textOf(childOf(node, 'kind')) ?? '';
  const group = currentGroup(parseApiVersion(apiVersion).group, kind);
  const metadata = childOf(node, 'metadata');
  const generateName = textOf(childOf(metadata, 'generateName'));
  const name = textOf(childOf(metadata, 'name')) || (generateName ? `${generateName}*` : '');
  const namespace = textOf(childOf(metadata, 'namespace'));
  const written = readLabels(childOf(metadata, 'labels'));
  // The API server gives every Namespace its name as a label.
  const labels =
    group === '' && kind === 'Namespace' ? new Map([...written, ['kubernetes.io/metadata.name', name]]) : written;
  const content = sharedContent({ group, kind }, node);
  const read = { origin: 'manifest', group, kind, apiVersion, namespace, name, labels, path, content } as const;
  const kept = takeSame(reusable, read);
  const self = kept ?? read;
  // The Pods of a StatefulSet are not those of a Deployment, whatever they have in common.
  const isSameMaker =
    kept !== undefined || reusable.get(name)?.some((object) => isCalledTheSame(object, read)) === true;
  const keep = (object: ClusterObject) => (isSameMaker ? (takeSame(reusable, object) ?? object) : object);
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
    origins,
    source,
    podTemplates,
    objects: [self, ...impliedObjects(node, self, podTemplates).map(keep)],
  };
}

/** The objects of resources that are no more. */
export function reusableObjects(resources: readonly Resource[]): ReusableObjects {
  const byName = new Map<string, ClusterObject[]>();
  for (const { objects } of resources) {
    for (const object of objects) {
      const same = byName.get(object.name);
      if (same === undefined) byName.set(object.name, [object]);
      else same.push(object);
    }
  }
  return byName;
}

function takeSame(reusable: ReusableObjects, object: ClusterObject): ClusterObject | undefined {
  const candidates = reusable.get(object.name);
  const index = candidates?.findIndex((candidate) => sameObject(candidate, object)) ?? -1;
  return index < 0 ? undefined : candidates?.splice(index, 1)[0];
}
