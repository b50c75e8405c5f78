import { groupKindText } from '../kubernetes/groupVersionKind.ts';
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

/** The relations whose field an object of this kind carries itself (`kind` as `groupKindText` writes it); pod specs not counted. */
export function relationsFrom(kind: string): readonly Relation[] {
  return byKind.get(kind) ?? relationsOfAny;
}

/** The relations that start in a pod spec. */
export const podSpecRelations: readonly Relation[] = relations.filter(({ from }) => from === 'pod spec');

/** The relations that start in a pod template: in the metadata of Pods. */
export const podTemplateRelations: readonly Relation[] = relations.filter(({ from }) => from === 'pod template');

/** The relations that start at objects of any kind. */
const relationsOfAny: readonly Relation[] = relations.filter(({ from }) => from === 'any');

const byKind: ReadonlyMap<string, readonly Relation[]> = groupByKind();

function groupByKind(): ReadonlyMap<string, readonly Relation[]> {
  const map = new Map<string, Relation[]>();
  for (const relation of relations) {
    if (typeof relation.from === 'string') continue;
    for (const kind of relation.from) {
      const key = groupKindText(kind);
      map.set(key, [...(map.get(key) ?? relationsOfAny), relation]);
    }
  }
  return map;
}
