import type { Note } from './note.ts';

/** One row of a table of notes: a field, wherever it stands, and what we teach about it. */
export interface FieldNote {
  /** The kinds (`apps/Deployment`, core without slash) or shared types that have the field. */
  readonly on: Subject | readonly Subject[];
  /**
   * From the kind's or type's root: `spec.ports[].name`, `labels["app.kubernetes.io/name"]`; `[]` is an item of a list, and a last
   * key `*` is any key of a free map.
   */
  readonly field: string | readonly string[];
  readonly note: Note;
}

export type Subject = NotedKind | SharedType;

/** The kinds that have notes of their own. */
export type NotedKind =
  | 'Pod'
  | 'ReplicationController'
  | 'PodTemplate'
  | 'Service'
  | 'ConfigMap'
  | 'Secret'
  | 'ServiceAccount'
  | 'Namespace'
  | 'PersistentVolume'
  | 'PersistentVolumeClaim'
  | 'ResourceQuota'
  | 'LimitRange'
  | 'apps/Deployment'
  | 'apps/ReplicaSet'
  | 'apps/StatefulSet'
  | 'apps/DaemonSet'
  | 'batch/Job'
  | 'batch/CronJob'
  | 'autoscaling/HorizontalPodAutoscaler'
  | 'networking.k8s.io/Ingress'
  | 'networking.k8s.io/IngressClass'
  | 'networking.k8s.io/NetworkPolicy'
  | 'gateway.networking.k8s.io/GatewayClass'
  | 'gateway.networking.k8s.io/Gateway'
  | 'gateway.networking.k8s.io/HTTPRoute'
  | 'policy/PodDisruptionBudget'
  | 'scheduling.k8s.io/PriorityClass'
  | 'storage.k8s.io/StorageClass'
  | 'rbac.authorization.k8s.io/Role'
  | 'rbac.authorization.k8s.io/ClusterRole'
  | 'rbac.authorization.k8s.io/RoleBinding'
  | 'rbac.authorization.k8s.io/ClusterRoleBinding'
  | 'kustomize.config.k8s.io/Kustomization';

/** Types of the API that stand in several places, so that their notes are written once; `Object` is every kind. */
export type SharedType =
  | 'Object'
  | 'ObjectMeta'
  | 'PodTemplateSpec'
  | 'PodSpec'
  | 'Container'
  | 'Probe'
  | 'LifecycleHandler'
  | 'ResourceRequirements'
  | 'KeyToPath'
  | 'ISCSIVolumeSource'
  | 'FCVolumeSource'
  | 'FlexVolumeSource'
  | 'PodAffinityTerm'
  | 'NodeSelectorTerm'
  | 'LabelSelector'
  | 'JobSpec'
  | 'PersistentVolumeClaimSpec'
  | 'IngressBackend'
  | 'NetworkPolicyPeer'
  | 'HTTPRouteFilter'
  | 'TLSConfig'
  | 'MetricTarget'
  | 'ScalingRules';
