import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import {
  ConfigMap,
  DaemonSet,
  Deployment,
  HorizontalPodAutoscaler,
  Ingress,
  Job,
  PodDisruptionBudget,
  ReplicaSet,
  ReplicationController,
  Secret,
  StatefulSet,
} from '../kubernetes/kinds.ts';
import type { EdgeCategory } from './relation.ts';

/**
 * A relation that is no arrow between two objects: both ends are fields of one object, or it is about a pair of objects that point
 * at a third. A diagnostic holds it, and its finding is all that there is to see of it.
 */
export interface RelationWithin {
  readonly id: string;
  readonly rows: readonly string[];
  readonly category: EdgeCategory;
  readonly from: readonly GroupKind[] | 'pod spec';
  readonly fields: readonly string[];
  /** A kind, or the field of the same object. */
  readonly to: readonly (GroupKind | string)[];
  /** The code of the diagnostic. */
  readonly diagnostic: string;
}

export const relationsWithin: readonly RelationWithin[] = [
  {
    id: 'workload-selects-own-template',
    rows: ['R007', 'R008'],
    category: 'selects',
    from: [Deployment, ReplicaSet, DaemonSet, StatefulSet, Job, ReplicationController],
    fields: ['spec.selector'],
    to: ['spec.template.metadata.labels'],
    diagnostic: 'selector-does-not-match-template',
  },
  {
    id: 'ingress-covers-host',
    rows: ['R023'],
    category: 'uses',
    from: [Ingress],
    fields: ['spec.tls[].hosts[]'],
    to: ['spec.rules[].host'],
    diagnostic: 'tls-host-mismatch',
  },
  {
    id: 'container-reads-key',
    rows: ['R030'],
    category: 'uses',
    from: 'pod spec',
    fields: [
      'containers[].env[].valueFrom.configMapKeyRef.key',
      'containers[].env[].valueFrom.secretKeyRef.key',
      'volumes[].configMap.items[].key',
      'volumes[].secret.items[].key',
    ],
    to: [ConfigMap, Secret],
    diagnostic: 'missing-key',
  },
  {
    id: 'container-mounts-volume',
    rows: ['R038'],
    category: 'uses',
    from: 'pod spec',
    fields: ['containers[].volumeMounts[].name', 'containers[].volumeDevices[].name'],
    to: ['volumes[].name'],
    diagnostic: 'volume-not-defined',
  },
  {
    id: 'probe-asks-port',
    rows: ['R039'],
    category: 'routes',
    from: 'pod spec',
    fields: [
      'containers[].livenessProbe.httpGet.port',
      'containers[].readinessProbe.httpGet.port',
      'containers[].startupProbe.httpGet.port',
      'containers[].lifecycle.postStart.httpGet.port',
      'containers[].lifecycle.preStop.httpGet.port',
    ],
    to: ['containers[].ports[].name'],
    diagnostic: 'named-port-not-found',
  },
  {
    id: 'poddisruptionbudget-leaves-room-to-autoscaler',
    rows: ['R079'],
    category: 'guards',
    from: [PodDisruptionBudget],
    fields: ['spec.minAvailable', 'spec.maxUnavailable'],
    to: [HorizontalPodAutoscaler],
    diagnostic: 'disruption-budget-blocks-eviction',
  },
];
