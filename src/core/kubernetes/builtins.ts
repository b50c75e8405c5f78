import type { GroupKind } from './groupVersionKind.ts';
import { groupKindText } from './groupVersionKind.ts';

/**
 * True for an object that every cluster has without a manifest, by kind and name; an unwritten namespace is taken to fit
 * (https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/#initial-namespaces).
 */
export function isBuiltin(target: GroupKind, name: string, namespace: string | undefined): boolean {
  const kind = groupKindText(target);
  const places =
    builtins.get(`${kind}|${name}`) ??
    builtinPrefixes.find((row) => row.kind === kind && name.startsWith(row.prefix))?.places;
  return places !== undefined && (places === 'anywhere' || namespace === undefined || places.includes(namespace));
}

/**
 * True for kinds whose objects mostly come with a cluster, its provider or an operator, and not from the manifests that refer to
 * them: kinds of the platform, and all that are not Kubernetes' own. That none is here says nothing.
 */
export function isBroughtByOthers(kind: GroupKind): boolean {
  return platformKinds.has(groupKindText(kind)) || !isOwnGroup(kind.group);
}

/** `apps`, `batch`, and of those with a domain the ones that the API server serves by itself, or once did. */
export function isOwnGroup(group: string): boolean {
  return !group.includes('.') || ownGroups.has(group);
}

const ownGroups: ReadonlySet<string> = new Set([
  'admissionregistration.k8s.io',
  'apiextensions.k8s.io',
  'apiregistration.k8s.io',
  'auditregistration.k8s.io',
  'authentication.k8s.io',
  'authorization.k8s.io',
  'certificates.k8s.io',
  'coordination.k8s.io',
  'discovery.k8s.io',
  'events.k8s.io',
  'flowcontrol.apiserver.k8s.io',
  'internal.apiserver.k8s.io',
  'lifecycle.k8s.io',
  'networking.k8s.io',
  'node.k8s.io',
  'rbac.authorization.k8s.io',
  'resource.k8s.io',
  'scheduling.k8s.io',
  'settings.k8s.io',
  'storage.k8s.io',
  'storagemigration.k8s.io',
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

/** The controllers of kube-controller-manager that have a ServiceAccount (https://kubernetes.io/docs/reference/access-authn-authz/rbac/#controller-roles). */
const controllers = [
  'attachdetach-controller',
  'certificate-controller',
  'clusterrole-aggregation-controller',
  'cronjob-controller',
  'daemon-set-controller',
  'deployment-controller',
  'disruption-controller',
  'endpoint-controller',
  'expand-controller',
  'generic-garbage-collector',
  'horizontal-pod-autoscaler',
  'job-controller',
  'namespace-controller',
  'node-controller',
  'persistent-volume-binder',
  'pod-garbage-collector',
  'pv-protection-controller',
  'pvc-protection-controller',
  'replicaset-controller',
  'replication-controller',
  'resourcequota-controller',
  'root-ca-cert-publisher',
  'route-controller',
  'service-account-controller',
  'service-controller',
  'statefulset-controller',
  'ttl-controller',
];

const builtins: ReadonlyMap<string, 'anywhere' | readonly string[]> = new Map<string, 'anywhere' | readonly string[]>([
  ['ServiceAccount|default', 'anywhere'],
  ...controllers.map((name) => [`ServiceAccount|${name}`, ['kube-system']] as const),
  ['ConfigMap|kube-root-ca.crt', 'anywhere'],
  ['ConfigMap|extension-apiserver-authentication', ['kube-system']],
  ['ConfigMap|cluster-info', ['kube-public']],
  ['Service|kubernetes', ['default']],
  ['Service|kube-dns', ['kube-system']],
  ['Namespace|default', 'anywhere'],
  ['Namespace|kube-system', 'anywhere'],
  ['Namespace|kube-public', 'anywhere'],
  ['Namespace|kube-node-lease', 'anywhere'],
  ['rbac.authorization.k8s.io/ClusterRole|cluster-admin', 'anywhere'],
  ['rbac.authorization.k8s.io/ClusterRole|admin', 'anywhere'],
  ['rbac.authorization.k8s.io/ClusterRole|edit', 'anywhere'],
  ['rbac.authorization.k8s.io/ClusterRole|view', 'anywhere'],
  ['rbac.authorization.k8s.io/Role|extension-apiserver-authentication-reader', ['kube-system']],
  ['scheduling.k8s.io/PriorityClass|system-cluster-critical', 'anywhere'],
  ['scheduling.k8s.io/PriorityClass|system-node-critical', 'anywhere'],
  ...[
    'catch-all',
    'exempt',
    'global-default',
    'leader-election',
    'node-high',
    'system',
    'workload-high',
    'workload-low',
  ].map((level) => [`flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration|${level}`, 'anywhere'] as const),
]);

/**
 * Names that begin so are kept for Kubernetes itself (https://kubernetes.io/docs/reference/access-authn-authz/rbac/#default-roles-and-role-bindings);
 * Users and Groups are no objects, and stand here for the subjects of bindings.
 */
const builtinPrefixes: readonly {
  readonly kind: string;
  readonly prefix: string;
  readonly places: 'anywhere' | readonly string[];
}[] = [
  { kind: 'rbac.authorization.k8s.io/ClusterRole', prefix: 'system:', places: 'anywhere' },
  { kind: 'rbac.authorization.k8s.io/Role', prefix: 'system:', places: ['kube-system', 'kube-public'] },
  { kind: 'rbac.authorization.k8s.io/User', prefix: 'system:', places: 'anywhere' },
  { kind: 'rbac.authorization.k8s.io/Group', prefix: 'system:', places: 'anywhere' },
];
