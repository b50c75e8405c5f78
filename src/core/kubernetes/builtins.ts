import type { GroupKind } from './groupVersionKind.ts';
import { groupKindText } from './groupVersionKind.ts';

/**
 * True for an object that every cluster has without a manifest, by kind and name; an unwritten namespace is taken to fit
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces).
 */
export function isBuiltin(target: GroupKind, name: string, namespace: string | undefined): boolean {
  const places = builtins.get(`${groupKindText(target)}|${name}`);
  return places !== undefined && (places === 'anywhere' || namespace === undefined || places.includes(namespace));
}

/**
 * True for kinds whose objects mostly come with a cluster, its provider or an operator, and not from the manifests that refer to
 * them: kinds of the platform, and all that are not Kubernetes' own. That none is here says nothing.
 */
export function isBroughtByOthers(kind: GroupKind): boolean {
  return platformKinds.has(groupKindText(kind)) || !isOwnGroup(kind.group);
}

/** `apps`, `batch`, and of those with a domain the ones that the API server serves by itself. */
function isOwnGroup(group: string): boolean {
  return !group.includes('.') || ownGroups.has(group);
}

const ownGroups: ReadonlySet<string> = new Set([
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'storage.k8s.io',
]);

const platformKinds: ReadonlySet<string> = new Set([
  'Node',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'networking.k8s.io/IngressClass',
  'node.k8s.io/RuntimeClass',
  'resource.k8s.io/DeviceClass',
  'scheduling.k8s.io/PriorityClass',
  'storage.k8s.io/CSIDriver',
  'storage.k8s.io/StorageClass',
  'storage.k8s.io/VolumeAttributesClass',
]);

const builtins: ReadonlyMap<string, 'anywhere' | readonly string[]> = new Map<string, 'anywhere' | readonly string[]>([
  ['ServiceAccount|default', 'anywhere'],
  ['ConfigMap|kube-root-ca.crt', 'anywhere'],
  ['ConfigMap|extension-apiserver-authentication', ['kube-system']],
  ['ConfigMap|cluster-info', ['kube-public']],
  ['Service|kubernetes', ['default']],
  ['Service|kube-dns', ['kube-system']],
  ['Namespace|default', 'anywhere'],
  ['Namespace|kube-system', 'anywhere'],
  ['Namespace|kube-public', 'anywhere'],
  ['Namespace|kube-node-lease', 'anywhere'],
]);
