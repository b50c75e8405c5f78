import {
  CronJob,
  DaemonSet,
  Deployment,
  Job,
  PersistentVolumeClaim,
  Pod,
  ReplicaSet,
  ReplicationController,
  Service,
  StatefulSet,
} from '../kubernetes/kinds.ts';
import { byName, byTemplate, byTemplateOf, type Relation } from './relation.ts';

/** A template that is known by its shape; it has no fixed field. */
export const customResourceOwnsPods: Relation = {
  id: 'custom-resource-owns-pods',
  rows: ['R003'],
  category: 'owns',
  verb: { en: 'makes', ko: '생성' },
  from: 'custom resource',
  match: { by: 'template', to: Pod, fields: [] },
};

/** What workloads make, and what stands behind them. */
export const workloadRelations: readonly Relation[] = [
  customResourceOwnsPods,
  {
    id: 'deployment-owns-replicaset',
    rows: ['R002'],
    category: 'owns',
    verb: { en: 'makes', ko: '생성' },
    from: [Deployment],
    match: byTemplate(ReplicaSet, 'spec.template'),
  },
  {
    id: 'replicaset-owns-pods',
    rows: ['R002', 'R003'],
    category: 'owns',
    verb: { en: 'makes', ko: '생성' },
    from: [Deployment, ReplicaSet],
    match: byTemplateOf(ReplicaSet, Pod, 'spec.template'),
  },
  {
    id: 'workload-owns-pods',
    rows: ['R003'],
    category: 'owns',
    verb: { en: 'makes', ko: '생성' },
    from: [StatefulSet, DaemonSet, Job, ReplicationController],
    match: byTemplate(Pod, 'spec.template'),
  },
  {
    id: 'cronjob-owns-job',
    rows: ['R004'],
    category: 'owns',
    verb: { en: 'makes on schedule', ko: '스케줄에 따라 생성' },
    from: [CronJob],
    match: byTemplate(Job, 'spec.jobTemplate'),
  },
  {
    id: 'job-owns-pods',
    rows: ['R004'],
    category: 'owns',
    verb: { en: 'makes', ko: '생성' },
    from: [CronJob],
    match: byTemplateOf(Job, Pod, 'spec.jobTemplate.spec.template'),
  },
  {
    id: 'statefulset-owns-persistentvolumeclaims',
    rows: ['R005'],
    category: 'owns',
    verb: { en: 'claims for each Pod', ko: 'Pod마다 생성' },
    from: [StatefulSet],
    match: byTemplate(PersistentVolumeClaim, 'spec.volumeClaimTemplates[]'),
  },
  {
    id: 'statefulset-uses-service',
    rows: ['R006'],
    category: 'uses',
    verb: { en: 'gets its DNS names from', ko: 'DNS 이름을 얻음' },
    from: [StatefulSet],
    match: byName(Service, 'spec.serviceName'),
  },
];
