import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import type { Labels } from '../kubernetes/labelSelector.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import type { YamlDocument } from '../yaml/yamlDocument.ts';
import type { ClusterObject } from './clusterObject.ts';

/** One object as written. Spans of its nodes count from the start of its document. */
export interface Resource extends GroupKind {
  readonly apiVersion: string;
  /** With a `*` at the end for a generateName, which no reference can name; empty where neither is written. */
  readonly name: string;
  readonly namespace: string | undefined;
  readonly labels: Labels;
  readonly node: MapNode;
  readonly document: ManifestDocument;
  /** The documents of nodes that are not written in `document`: a kustomization brought them in. */
  readonly origins: ReadonlyMap<object, ManifestDocument>;
  /** As written, where a kustomization applies it: `node` is then what the kustomization makes of it. */
  readonly source: Resource | undefined;
  /** What the cluster will hold because of it: the object itself first, then what controllers make. */
  readonly objects: readonly [ClusterObject, ...ClusterObject[]];
  /** One for a workload; several only in custom resources. */
  readonly podTemplates: readonly PodTemplateSpec[];
}

/** The Pods that a workload makes (or the Pod itself). */
export interface PodTemplateSpec {
  /** Where it stands in the workload, as a written field: `spec.template`; empty for a Pod. */
  readonly field: string;
  /** One object stands for all replicas. */
  readonly pod: ClusterObject;
  readonly labelsNode: YamlNode | undefined;
  readonly metadata: YamlNode | undefined;
  readonly spec: YamlNode | undefined;
  readonly node: MapNode;
}

/** One YAML document of a file, with the resources in it (several where it is a List). */
export interface ManifestDocument {
  /** The file it stands in. */
  readonly path: string;
  readonly yaml: YamlDocument;
  readonly resources: readonly Resource[];
}

/** A span in a document: where something is written. */
export interface Place {
  readonly document: ManifestDocument;
  readonly span: { readonly start: number; readonly end: number };
}
