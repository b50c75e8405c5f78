import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { CustomResourceDefinition, sameKind } from '../kubernetes/kinds.ts';
import type { YamlNode } from '../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../yaml/nodes.ts';
import type { ClusterObject } from './clusterObject.ts';

/** The kind that a CustomResourceDefinition brings; `undefined` for other objects, and where it does not say. */
export function definedKind(object: ClusterObject): GroupKind | undefined {
  if (!sameKind(object, CustomResourceDefinition)) return undefined;
  const group = textOf(childOf(object.content, 'group'));
  const kind = textOf(descend(object.content, 'names', 'kind'));
  return group === undefined || kind === undefined ? undefined : { group, kind };
}

/**
 * The schema of a version of the kind that a CustomResourceDefinition brings, as written; `undefined` where it has none. In
 * apiextensions.k8s.io/v1beta1 all versions may share one
 * (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#specifying-a-structural-schema).
 */
export function definedSchema({ content }: ClusterObject, version: string): YamlNode | undefined {
  const own = itemsOf(childOf(content, 'versions')).find((one) => textOf(childOf(one, 'name')) === version);
  return descend(own, 'schema', 'openAPIV3Schema') ?? descend(content, 'validation', 'openAPIV3Schema');
}

/**
 * Whether the API server keeps fields that the schema does not have: by default it did so in apiextensions.k8s.io/v1beta1
 * (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#field-pruning).
 */
export function keepsUnknownFields({ apiVersion, content }: ClusterObject): boolean {
  const written = childOf(content, 'preserveUnknownFields');
  if (written?.type === 'scalar' && typeof written.value === 'boolean') return written.value;
  return apiVersion === 'apiextensions.k8s.io/v1beta1';
}

/**
 * The versions of it that the API server answers to. apiextensions.k8s.io/v1beta1 has one `version` where `versions` is not
 * written (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/).
 */
export function servedVersions({ content }: ClusterObject): readonly string[] {
  const versions = itemsOf(childOf(content, 'versions')).flatMap((version) => {
    const served = childOf(version, 'served');
    return served?.type === 'scalar' && served.value === true ? (textOf(childOf(version, 'name')) ?? []) : [];
  });
  const only = textOf(childOf(content, 'version'));
  return versions.length === 0 && only !== undefined ? [only] : versions;
}
