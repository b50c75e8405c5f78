import type { SharedType, Subject } from './fieldNote.ts';

/** One place where a shared type stands: `apps/Deployment` has a LabelSelector at `spec.selector`. */
export interface SharedTypePlace {
  readonly type: SharedType;
  readonly on: Subject;
  readonly fields: readonly string[];
}

/** Every place of every shared type, but for PodTemplateSpec (`podTemplatePath` knows) and Object (every kind's root). */
export const sharedTypes: readonly SharedTypePlace[] = [
  { type: 'ObjectMeta', on: 'Object', fields: ['metadata'] },
  { type: 'ObjectMeta', on: 'PodTemplateSpec', fields: ['metadata'] },
  { type: 'ObjectMeta', on: 'batch/CronJob', fields: ['spec.jobTemplate.metadata'] },
  { type: 'ObjectMeta', on: 'apps/StatefulSet', fields: ['spec.volumeClaimTemplates[].metadata'] },
  { type: 'ObjectMeta', on: 'PodSpec', fields: ['volumes[].ephemeral.volumeClaimTemplate.metadata'] },

  { type: 'PodSpec', on: 'PodTemplateSpec', fields: ['spec'] },
  { type: 'Container', on: 'PodSpec', fields: ['containers[]', 'initContainers[]', 'ephemeralContainers[]'] },
  { type: 'Probe', on: 'Container', fields: ['livenessProbe', 'readinessProbe', 'startupProbe'] },
  { type: 'LifecycleHandler', on: 'Container', fields: ['lifecycle.postStart', 'lifecycle.preStop'] },
  { type: 'ResourceRequirements', on: 'Container', fields: ['resources'] },
  {
    type: 'KeyToPath',
    on: 'PodSpec',
    fields: [
      'volumes[].configMap.items[]',
      'volumes[].secret.items[]',
      'volumes[].projected.sources[].configMap.items[]',
      'volumes[].projected.sources[].secret.items[]',
    ],
  },
  { type: 'ISCSIVolumeSource', on: 'PodSpec', fields: ['volumes[].iscsi'] },
  { type: 'ISCSIVolumeSource', on: 'PersistentVolume', fields: ['spec.iscsi'] },
  { type: 'FCVolumeSource', on: 'PodSpec', fields: ['volumes[].fc'] },
  { type: 'FCVolumeSource', on: 'PersistentVolume', fields: ['spec.fc'] },
  { type: 'FlexVolumeSource', on: 'PodSpec', fields: ['volumes[].flexVolume'] },
  { type: 'FlexVolumeSource', on: 'PersistentVolume', fields: ['spec.flexVolume'] },

  {
    type: 'PodAffinityTerm',
    on: 'PodSpec',
    fields: [
      'affinity.podAffinity.requiredDuringSchedulingIgnoredDuringExecution[]',
      'affinity.podAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm',
      'affinity.podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution[]',
      'affinity.podAntiAffinity.preferredDuringSchedulingIgnoredDuringExecution[].podAffinityTerm',
    ],
  },
  {
    type: 'NodeSelectorTerm',
    on: 'PodSpec',
    fields: [
      'affinity.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms[]',
      'affinity.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[].preference',
    ],
  },
  { type: 'NodeSelectorTerm', on: 'PersistentVolume', fields: ['spec.nodeAffinity.required.nodeSelectorTerms[]'] },

  { type: 'LabelSelector', on: 'apps/Deployment', fields: ['spec.selector'] },
  { type: 'LabelSelector', on: 'apps/ReplicaSet', fields: ['spec.selector'] },
  { type: 'LabelSelector', on: 'apps/StatefulSet', fields: ['spec.selector'] },
  { type: 'LabelSelector', on: 'apps/DaemonSet', fields: ['spec.selector'] },
  { type: 'LabelSelector', on: 'JobSpec', fields: ['selector'] },
  {
    type: 'LabelSelector',
    on: 'autoscaling/HorizontalPodAutoscaler',
    fields: [
      'spec.metrics[].pods.metric.selector',
      'spec.metrics[].object.metric.selector',
      'spec.metrics[].external.metric.selector',
    ],
  },
  { type: 'LabelSelector', on: 'policy/PodDisruptionBudget', fields: ['spec.selector'] },
  { type: 'LabelSelector', on: 'networking.k8s.io/NetworkPolicy', fields: ['spec.podSelector'] },
  { type: 'LabelSelector', on: 'NetworkPolicyPeer', fields: ['podSelector', 'namespaceSelector'] },
  { type: 'LabelSelector', on: 'PodAffinityTerm', fields: ['labelSelector', 'namespaceSelector'] },
  {
    type: 'LabelSelector',
    on: 'PodSpec',
    fields: [
      'topologySpreadConstraints[].labelSelector',
      'volumes[].projected.sources[].clusterTrustBundle.labelSelector',
    ],
  },
  { type: 'LabelSelector', on: 'PersistentVolumeClaimSpec', fields: ['selector'] },
  {
    type: 'LabelSelector',
    on: 'gateway.networking.k8s.io/Gateway',
    fields: ['spec.listeners[].allowedRoutes.namespaces.selector', 'spec.allowedListeners.namespaces.selector'],
  },
  {
    type: 'LabelSelector',
    on: 'rbac.authorization.k8s.io/ClusterRole',
    fields: ['aggregationRule.clusterRoleSelectors[]'],
  },

  { type: 'JobSpec', on: 'batch/Job', fields: ['spec'] },
  { type: 'JobSpec', on: 'batch/CronJob', fields: ['spec.jobTemplate.spec'] },
  { type: 'PersistentVolumeClaimSpec', on: 'PersistentVolumeClaim', fields: ['spec'] },
  { type: 'PersistentVolumeClaimSpec', on: 'apps/StatefulSet', fields: ['spec.volumeClaimTemplates[].spec'] },
  { type: 'PersistentVolumeClaimSpec', on: 'PodSpec', fields: ['volumes[].ephemeral.volumeClaimTemplate.spec'] },
  {
    type: 'IngressBackend',
    on: 'networking.k8s.io/Ingress',
    fields: ['spec.defaultBackend', 'spec.backend', 'spec.rules[].http.paths[].backend'],
  },
  {
    type: 'NetworkPolicyPeer',
    on: 'networking.k8s.io/NetworkPolicy',
    fields: ['spec.ingress[].from[]', 'spec.egress[].to[]'],
  },
  {
    type: 'HTTPRouteFilter',
    on: 'gateway.networking.k8s.io/HTTPRoute',
    fields: ['spec.rules[].filters[]', 'spec.rules[].backendRefs[].filters[]'],
  },
  {
    type: 'TLSConfig',
    on: 'gateway.networking.k8s.io/Gateway',
    fields: ['spec.tls.frontend.default', 'spec.tls.frontend.perPort[].tls'],
  },
  {
    type: 'MetricTarget',
    on: 'autoscaling/HorizontalPodAutoscaler',
    fields: [
      'spec.metrics[].resource.target',
      'spec.metrics[].containerResource.target',
      'spec.metrics[].pods.target',
      'spec.metrics[].object.target',
      'spec.metrics[].external.target',
    ],
  },
  {
    type: 'ScalingRules',
    on: 'autoscaling/HorizontalPodAutoscaler',
    fields: ['spec.behavior.scaleUp', 'spec.behavior.scaleDown'],
  },
];
