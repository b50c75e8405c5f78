import { admissionRelations } from './admission.ts';
import { gatewayRelations } from './gateway.ts';
import { gitopsRelations } from './gitops.ts';
import { customResourceRefersToObject } from './guessed.ts';
import { ingressRelations } from './ingress.ts';
import { istioRelations } from './istio.ts';
import { kustomizationRelations } from './kustomization.ts';
import { monitoringRelations } from './monitoring.ts';
import { networkPolicyRelations } from './networkPolicy.ts';
import { operatorRelations } from './operators.ts';
import { ownershipRelations } from './ownership.ts';
import { podConfigurationRelations } from './podConfiguration.ts';
import { rbacRelations } from './rbac.ts';
import type { Relation } from './relation.ts';
import { scalingAndPolicyRelations } from './scalingAndPolicy.ts';
import { schedulingRelations } from './scheduling.ts';
import { serviceRelations } from './services.ts';
import { storageRelations } from './storage.ts';
import { workloadRelations } from './workloads.ts';

/** Every relation, family by family. */
export const relations: readonly Relation[] = [
  ...workloadRelations,
  ...serviceRelations,
  ...ingressRelations,
  ...gatewayRelations,
  ...istioRelations,
  ...podConfigurationRelations,
  ...schedulingRelations,
  ...storageRelations,
  ...rbacRelations,
  ...scalingAndPolicyRelations,
  ...networkPolicyRelations,
  ...admissionRelations,
  ...operatorRelations,
  ...monitoringRelations,
  ...gitopsRelations,
  ...ownershipRelations,
  ...kustomizationRelations,
  customResourceRefersToObject,
];
