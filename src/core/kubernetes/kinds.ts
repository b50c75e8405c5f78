import type { GroupKind } from './groupVersionKind.ts';

/** The built-in kinds that relations and rules name. */
export const Pod: GroupKind = { group: '', kind: 'Pod' };
export const PodTemplate: GroupKind = { group: '', kind: 'PodTemplate' };
export const ReplicationController: GroupKind = { group: '', kind: 'ReplicationController' };
export const Service: GroupKind = { group: '', kind: 'Service' };
export const ConfigMap: GroupKind = { group: '', kind: 'ConfigMap' };
export const Secret: GroupKind = { group: '', kind: 'Secret' };
export const ServiceAccount: GroupKind = { group: '', kind: 'ServiceAccount' };
export const Namespace: GroupKind = { group: '', kind: 'Namespace' };
export const PersistentVolumeClaim: GroupKind = { group: '', kind: 'PersistentVolumeClaim' };
export const PersistentVolume: GroupKind = { group: '', kind: 'PersistentVolume' };
export const Node: GroupKind = { group: '', kind: 'Node' };
export const ClusterRole: GroupKind = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRole' };
export const Deployment: GroupKind = { group: 'apps', kind: 'Deployment' };
export const ReplicaSet: GroupKind = { group: 'apps', kind: 'ReplicaSet' };
export const StatefulSet: GroupKind = { group: 'apps', kind: 'StatefulSet' };
export const DaemonSet: GroupKind = { group: 'apps', kind: 'DaemonSet' };
export const Job: GroupKind = { group: 'batch', kind: 'Job' };
export const CronJob: GroupKind = { group: 'batch', kind: 'CronJob' };
export const Endpoints: GroupKind = { group: '', kind: 'Endpoints' };
export const EndpointSlice: GroupKind = { group: 'discovery.k8s.io', kind: 'EndpointSlice' };
export const IngressClass: GroupKind = { group: 'networking.k8s.io', kind: 'IngressClass' };
export const Ingress: GroupKind = { group: 'networking.k8s.io', kind: 'Ingress' };
export const HorizontalPodAutoscaler: GroupKind = { group: 'autoscaling', kind: 'HorizontalPodAutoscaler' };
export const NetworkPolicy: GroupKind = { group: 'networking.k8s.io', kind: 'NetworkPolicy' };
export const VerticalPodAutoscaler: GroupKind = { group: 'autoscaling.k8s.io', kind: 'VerticalPodAutoscaler' };
export const PodDisruptionBudget: GroupKind = { group: 'policy', kind: 'PodDisruptionBudget' };
export const ResourceQuota: GroupKind = { group: '', kind: 'ResourceQuota' };
export const LimitRange: GroupKind = { group: '', kind: 'LimitRange' };
export const PriorityClass: GroupKind = { group: 'scheduling.k8s.io', kind: 'PriorityClass' };
export const Role: GroupKind = { group: 'rbac.authorization.k8s.io', kind: 'Role' };
export const RoleBinding: GroupKind = { group: 'rbac.authorization.k8s.io', kind: 'RoleBinding' };
export const ClusterRoleBinding: GroupKind = { group: 'rbac.authorization.k8s.io', kind: 'ClusterRoleBinding' };
export const MutatingWebhookConfiguration: GroupKind = {
  group: 'admissionregistration.k8s.io',
  kind: 'MutatingWebhookConfiguration',
};
export const ValidatingWebhookConfiguration: GroupKind = {
  group: 'admissionregistration.k8s.io',
  kind: 'ValidatingWebhookConfiguration',
};
export const MutatingAdmissionPolicy: GroupKind = {
  group: 'admissionregistration.k8s.io',
  kind: 'MutatingAdmissionPolicy',
};
export const MutatingAdmissionPolicyBinding: GroupKind = {
  group: 'admissionregistration.k8s.io',
  kind: 'MutatingAdmissionPolicyBinding',
};
export const ValidatingAdmissionPolicy: GroupKind = {
  group: 'admissionregistration.k8s.io',
  kind: 'ValidatingAdmissionPolicy',
};
export const ValidatingAdmissionPolicyBinding: GroupKind = {
  group: 'admissionregistration.k8s.io',
  kind: 'ValidatingAdmissionPolicyBinding',
};
export const CustomResourceDefinition: GroupKind = { group: 'apiextensions.k8s.io', kind: 'CustomResourceDefinition' };
export const APIService: GroupKind = { group: 'apiregistration.k8s.io', kind: 'APIService' };
export const FlowSchema: GroupKind = { group: 'flowcontrol.apiserver.k8s.io', kind: 'FlowSchema' };
export const PriorityLevelConfiguration: GroupKind = {
  group: 'flowcontrol.apiserver.k8s.io',
  kind: 'PriorityLevelConfiguration',
};
export const RuntimeClass: GroupKind = { group: 'node.k8s.io', kind: 'RuntimeClass' };
export const ResourceClaim: GroupKind = { group: 'resource.k8s.io', kind: 'ResourceClaim' };
export const ResourceClaimTemplate: GroupKind = { group: 'resource.k8s.io', kind: 'ResourceClaimTemplate' };
export const StorageClass: GroupKind = { group: 'storage.k8s.io', kind: 'StorageClass' };
export const VolumeAttributesClass: GroupKind = { group: 'storage.k8s.io', kind: 'VolumeAttributesClass' };
export const VolumeAttachment: GroupKind = { group: 'storage.k8s.io', kind: 'VolumeAttachment' };
export const CSIDriver: GroupKind = { group: 'storage.k8s.io', kind: 'CSIDriver' };
export const CSINode: GroupKind = { group: 'storage.k8s.io', kind: 'CSINode' };
export const CSIStorageCapacity: GroupKind = { group: 'storage.k8s.io', kind: 'CSIStorageCapacity' };
export const ClusterTrustBundle: GroupKind = { group: 'certificates.k8s.io', kind: 'ClusterTrustBundle' };

/** The kinds of operators that selectors choose from. */
export const ServiceMonitor: GroupKind = { group: 'monitoring.coreos.com', kind: 'ServiceMonitor' };
export const PodMonitor: GroupKind = { group: 'monitoring.coreos.com', kind: 'PodMonitor' };
export const Probe: GroupKind = { group: 'monitoring.coreos.com', kind: 'Probe' };
export const ScrapeConfig: GroupKind = { group: 'monitoring.coreos.com', kind: 'ScrapeConfig' };
export const PrometheusRule: GroupKind = { group: 'monitoring.coreos.com', kind: 'PrometheusRule' };
export const AlertmanagerConfig: GroupKind = { group: 'monitoring.coreos.com', kind: 'AlertmanagerConfig' };

/** True for two names of one kind; the version plays no part. */
export function sameKind(a: GroupKind, b: GroupKind): boolean {
  return a.kind === b.kind && a.group === b.group;
}

/**
 * Where a workload keeps its PodTemplateSpec, as a path of map keys from the object's root; the empty path for a Pod, whose
 * own metadata and spec are the template. `undefined` for kinds that make no Pods.
 */
export function podTemplatePath({ group, kind }: GroupKind): readonly string[] | undefined {
  return podTemplatePaths.get(`${group}/${kind}`);
}

/** True for the built-in kinds that live outside namespaces (https://kubernetes.io/docs/reference/kubernetes-api/). */
export function isClusterScoped({ group, kind }: GroupKind): boolean {
  return clusterScoped.has(`${group}/${kind}`);
}

const template = ['spec', 'template'];

const podTemplatePaths: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['/Pod', []],
  ['/PodTemplate', ['template']],
  ['/ReplicationController', template],
  ['apps/Deployment', template],
  ['apps/ReplicaSet', template],
  ['apps/StatefulSet', template],
  ['apps/DaemonSet', template],
  ['batch/Job', template],
  ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);

const clusterScoped: ReadonlySet<string> = new Set([
  '/Namespace',
  '/Node',
  '/PersistentVolume',
  '/ComponentStatus',
  'admissionregistration.k8s.io/MutatingAdmissionPolicy',
  'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/MutatingWebhookConfiguration',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
  'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
  'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/CustomResourceDefinition',
  'apiregistration.k8s.io/APIService',
  'certificates.k8s.io/CertificateSigningRequest',
  'certificates.k8s.io/ClusterTrustBundle',
  'flowcontrol.apiserver.k8s.io/FlowSchema',
  'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration',
  'gateway.networking.k8s.io/GatewayClass',
  'networking.k8s.io/IngressClass',
  'networking.k8s.io/IPAddress',
  'networking.k8s.io/ServiceCIDR',
  'node.k8s.io/RuntimeClass',
  'policy/PodSecurityPolicy',
  'rbac.authorization.k8s.io/ClusterRole',
  'rbac.authorization.k8s.io/ClusterRoleBinding',
  'resource.k8s.io/DeviceClass',
  'resource.k8s.io/ResourceSlice',
  'scheduling.k8s.io/PriorityClass',
  'storage.k8s.io/CSIDriver',
  'storage.k8s.io/CSINode',
  'storage.k8s.io/StorageClass',
  'storage.k8s.io/VolumeAttachment',
  'storage.k8s.io/VolumeAttributesClass',
]);
