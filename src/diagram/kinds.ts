/** What a kind is for, hence its colour. */
export type Family = 'traffic' | 'workload' | 'config' | 'storage' | 'identity' | 'policy' | 'scaling' | 'cluster';

/** Every family, in the order of the legend. */
export const families: readonly Family[] = [
  'traffic',
  'workload',
  'config',
  'storage',
  'identity',
  'policy',
  'scaling',
  'cluster',
];

/** The columns a strip reads in, left to right. */
export const column = {
  entry: 0,
  route: 1,
  service: 2,
  workload: 3,
  generation: 4,
  pod: 5,
  needs: 6,
  cluster: 7,
} as const;

export interface KindLook {
  readonly family: Family;
  readonly column: number;
  /** `before`: stands in the column before what it points at. `fixed`: always in its column. `after`: may move next to its only users. */
  readonly place: 'before' | 'fixed' | 'after';
}

/** How a kind is drawn; a kind that is not known is quiet and stands before what it points at. */
export function kindLook(kind: string): KindLook {
  return looks.get(kind) ?? unknownLook;
}

/** Whether a kind of the API has no namespace; false for kinds that are not known. */
export function isClusterScoped(kind: string): boolean {
  return clusterScoped.has(kind);
}

const unknownLook: KindLook = { family: 'cluster', column: column.workload, place: 'before' };

type Row = readonly [kinds: string, family: Family, at: number, place: KindLook['place']];

const rows: readonly Row[] = [
  ['Ingress Gateway', 'traffic', column.entry, 'fixed'],
  ['IngressClass GatewayClass', 'traffic', column.cluster, 'after'],
  ['HTTPRoute GRPCRoute TLSRoute TCPRoute UDPRoute VirtualService IngressRoute', 'traffic', column.route, 'fixed'],
  ['Service Endpoints EndpointSlice', 'traffic', column.service, 'fixed'],
  ['ServiceMonitor DestinationRule BackendTLSPolicy', 'traffic', column.route, 'before'],
  ['PodMonitor', 'traffic', column.generation, 'before'],
  ['Host', 'traffic', column.entry, 'before'],
  ['Deployment StatefulSet DaemonSet CronJob Rollout', 'workload', column.workload, 'fixed'],
  ['ReplicaSet ReplicationController Job', 'workload', column.generation, 'fixed'],
  ['Pod', 'workload', column.pod, 'fixed'],
  ['PodTemplate ControllerRevision', 'workload', column.generation, 'before'],
  ['ConfigMap Secret', 'config', column.needs, 'after'],
  ['ExternalSecret SealedSecret Certificate', 'config', column.pod, 'before'],
  ['PersistentVolumeClaim', 'storage', column.needs, 'after'],
  ['PersistentVolume StorageClass VolumeAttachment CSIDriver CSINode', 'storage', column.cluster, 'after'],
  ['VolumeSnapshot VolumeSnapshotClass VolumeSnapshotContent', 'storage', column.cluster, 'after'],
  ['ServiceAccount', 'identity', column.needs, 'after'],
  ['Role ClusterRole', 'identity', column.needs, 'after'],
  ['RoleBinding ClusterRoleBinding', 'identity', column.pod, 'before'],
  ['User Group', 'identity', column.needs, 'after'],
  ['NetworkPolicy PodDisruptionBudget', 'policy', column.generation, 'before'],
  ['ResourceQuota LimitRange PodSecurityPolicy', 'policy', column.generation, 'before'],
  ['ValidatingWebhookConfiguration MutatingWebhookConfiguration', 'policy', column.route, 'before'],
  ['ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding', 'policy', column.pod, 'before'],
  ['MutatingAdmissionPolicy MutatingAdmissionPolicyBinding', 'policy', column.pod, 'before'],
  ['HorizontalPodAutoscaler VerticalPodAutoscaler ScaledObject ScaledJob', 'scaling', column.service, 'before'],
  ['PriorityClass RuntimeClass', 'scaling', column.cluster, 'after'],
  ['APIService', 'cluster', column.route, 'before'],
  ['Application ApplicationSet Kustomization HelmRelease GitRepository', 'cluster', column.entry, 'before'],
  ['Namespace Node CustomResourceDefinition', 'cluster', column.cluster, 'after'],
];

const looks: ReadonlyMap<string, KindLook> = new Map(
  rows.flatMap(([kinds, family, at, place]) =>
    kinds.split(' ').map((kind) => [kind, { family, column: at, place }] as const),
  ),
);

const clusterScoped: ReadonlySet<string> = new Set(
  [
    'Namespace Node PersistentVolume StorageClass VolumeAttachment CSIDriver CSINode IngressClass GatewayClass',
    'ClusterRole ClusterRoleBinding User Group PriorityClass RuntimeClass CustomResourceDefinition APIService PodSecurityPolicy',
    'ValidatingWebhookConfiguration MutatingWebhookConfiguration ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding',
    'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding VolumeSnapshotClass VolumeSnapshotContent ClusterIssuer',
    'ClusterTrustBundle CertificateSigningRequest FlowSchema PriorityLevelConfiguration',
  ].flatMap((line) => line.split(' ')),
);
