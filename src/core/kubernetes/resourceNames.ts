import { lazily } from '../lazily.ts';
import { currentGroup, type GroupKind } from './groupVersionKind.ts';

/**
 * The name of a kind in URLs and in the rules of Roles: `networkpolicies` for NetworkPolicy. Right for every built-in kind;
 * custom ones say theirs in their CustomResourceDefinition (https://kubernetes.io/docs/reference/using-api/api-concepts/#standard-api-terminology).
 */
export function resourceNameOf({ kind }: { readonly kind: string }): string {
  const name = kind.toLowerCase();
  if (name.endsWith('endpoints')) return name;
  if (name.endsWith('s')) return `${name}es`;
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`;
}

/**
 * The built-in kind of a resource as a rule names it, its group and its name in the plural; what stands after a slash
 * (`pods/exec`) is a part of it. `undefined` for custom resources, for `*`, and for what is no resource.
 */
export function kindOfResource(group: string, resource: string): GroupKind | undefined {
  return byResource().get(`${group}/${resource.split('/')[0]}`);
}

const kindsByGroup: readonly (readonly [group: string, kinds: readonly string[]])[] = [
  [
    '',
    [
      'ConfigMap',
      'Endpoints',
      'Event',
      'LimitRange',
      'Namespace',
      'Node',
      'PersistentVolume',
      'PersistentVolumeClaim',
      'Pod',
      'PodTemplate',
      'ReplicationController',
      'ResourceQuota',
      'Secret',
      'Service',
      'ServiceAccount',
    ],
  ],
  [
    'admissionregistration.k8s.io',
    [
      'MutatingAdmissionPolicy',
      'MutatingAdmissionPolicyBinding',
      'MutatingWebhookConfiguration',
      'ValidatingAdmissionPolicy',
      'ValidatingAdmissionPolicyBinding',
      'ValidatingWebhookConfiguration',
    ],
  ],
  ['apiextensions.k8s.io', ['CustomResourceDefinition']],
  ['apiregistration.k8s.io', ['APIService']],
  ['apps', ['ControllerRevision', 'DaemonSet', 'Deployment', 'ReplicaSet', 'StatefulSet']],
  ['autoscaling', ['HorizontalPodAutoscaler']],
  ['batch', ['CronJob', 'Job']],
  ['certificates.k8s.io', ['CertificateSigningRequest', 'ClusterTrustBundle']],
  ['coordination.k8s.io', ['Lease']],
  ['discovery.k8s.io', ['EndpointSlice']],
  ['flowcontrol.apiserver.k8s.io', ['FlowSchema', 'PriorityLevelConfiguration']],
  ['networking.k8s.io', ['Ingress', 'IngressClass', 'NetworkPolicy', 'IPAddress', 'ServiceCIDR']],
  ['node.k8s.io', ['RuntimeClass']],
  ['policy', ['PodDisruptionBudget', 'PodSecurityPolicy']],
  ['rbac.authorization.k8s.io', ['ClusterRole', 'ClusterRoleBinding', 'Role', 'RoleBinding']],
  ['resource.k8s.io', ['DeviceClass', 'ResourceClaim', 'ResourceClaimTemplate', 'ResourceSlice']],
  ['scheduling.k8s.io', ['PriorityClass']],
  [
    'storage.k8s.io',
    ['CSIDriver', 'CSINode', 'CSIStorageCapacity', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
  ],
];

const byResource = lazily(
  (): ReadonlyMap<string, GroupKind> =>
    new Map(
      kindsByGroup.flatMap(([group, kinds]) =>
        kinds.flatMap((kind): readonly (readonly [string, GroupKind])[] => {
          const name = resourceNameOf({ kind });
          const old = currentGroup('extensions', kind) === group ? 'extensions' : group;
          return [...new Set([group, old])].map((written) => [`${written}/${name}`, { group, kind }] as const);
        }),
      ),
    ),
);
