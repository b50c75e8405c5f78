import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import {
  ClusterRole,
  ClusterRoleBinding,
  ConfigMap,
  CronJob,
  CustomResourceDefinition,
  DaemonSet,
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  Job,
  LimitRange,
  Namespace,
  NetworkPolicy,
  PersistentVolume,
  PersistentVolumeClaim,
  Pod,
  PodDisruptionBudget,
  ReplicaSet,
  ReplicationController,
  ResourceQuota,
  Role,
  RoleBinding,
  Secret,
  Service,
  ServiceAccount,
  StatefulSet,
  sameKind,
} from '../../kubernetes/kinds.ts';
import { autoscalerStory } from './autoscalerStory.ts';
import { customStory, definitionStory, namespaceStory, plainStory } from './clusterStory.ts';
import { configurationStory } from './configurationStory.ts';
import { gatewayStory, routeStory } from './gatewayStory.ts';
import { ingressStory } from './ingressStory.ts';
import { cronJobStory, jobStory } from './jobStory.ts';
import { budgetStory, limitsStory, networkPolicyStory } from './policyStory.ts';
import { accountStory, bindingStory, roleStory } from './rbacStory.ts';
import type { Scene, StoryStep } from './scene.ts';
import { serviceStory } from './serviceStory.ts';
import { statefulSetStory } from './statefulSetStory.ts';
import { claimStory, volumeStory } from './storageStory.ts';
import { daemonSetStory, deploymentStory, podStory, replicaSetStory } from './workloadStory.ts';

/** Tells what happens when an object of some kind is applied. */
export type StoryTeller = (scene: Scene) => readonly StoryStep[];

/** Who tells of a kind; every kind has somebody. */
export function storyTellerOf(kind: GroupKind): StoryTeller {
  const own = tellers.find(([told]) => sameKind(told, kind));
  if (own !== undefined) return own[1];
  if (kind.group === gatewayGroup) return kind.kind.endsWith('Route') ? routeStory : customStory;
  const isBuiltIn = !kind.group.includes('.') || /\.k8s\.io$/.test(kind.group);
  return isBuiltIn ? plainStory : customStory;
}

const gatewayGroup = 'gateway.networking.k8s.io';

const tellers: readonly (readonly [GroupKind, StoryTeller])[] = [
  [Pod, podStory],
  [Deployment, deploymentStory],
  [ReplicaSet, replicaSetStory],
  [ReplicationController, replicaSetStory],
  [StatefulSet, statefulSetStory],
  [DaemonSet, daemonSetStory],
  [Job, jobStory],
  [CronJob, cronJobStory],
  [Service, serviceStory],
  [Ingress, ingressStory],
  [{ group: gatewayGroup, kind: 'Gateway' }, gatewayStory],
  [PersistentVolumeClaim, claimStory],
  [PersistentVolume, volumeStory],
  [HorizontalPodAutoscaler, autoscalerStory],
  [ConfigMap, configurationStory],
  [Secret, configurationStory],
  [Role, roleStory],
  [ClusterRole, roleStory],
  [RoleBinding, bindingStory],
  [ClusterRoleBinding, bindingStory],
  [ServiceAccount, accountStory],
  [NetworkPolicy, networkPolicyStory],
  [PodDisruptionBudget, budgetStory],
  [ResourceQuota, limitsStory],
  [LimitRange, limitsStory],
  [Namespace, namespaceStory],
  [CustomResourceDefinition, definitionStory],
];
