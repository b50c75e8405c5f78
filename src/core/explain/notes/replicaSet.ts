import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/workloads/controllers/replicaset/';
const controller = 'https://kubernetes.io/docs/concepts/workloads/controllers/replicationcontroller/';

/** ReplicaSet and its predecessor, ReplicationController; and PodTemplate, which only stores a template. */
export const replicaSet: readonly FieldNote[] = [
  {
    on: ['apps/ReplicaSet', 'ReplicationController'],
    field: 'spec.replicas',
    note: {
      id: 'replicaset-replicas',
      what: {
        en: 'How many Pods should exist at any time.',
        ko: '항상 유지할 Pod의 수입니다.',
      },
      actor: 'replicaset-controller',
      absent: { en: 'One Pod.', ko: 'Pod 하나입니다.' },
      mistake: {
        en: 'Scaling a ReplicaSet that a Deployment owns: the Deployment sets the number back.',
        ko: 'Deployment가 소유한 ReplicaSet의 수를 바꾸는 경우입니다. Deployment가 되돌립니다.',
      },
      related: ['spec.selector'],
      learnMore: `${page}#replicas`,
    },
  },
  {
    on: 'apps/ReplicaSet',
    field: 'spec.selector',
    note: {
      id: 'replicaset-selector',
      what: {
        en: 'Which Pods count as replicas; it must match the template, and Pods without an owner that match are adopted.',
        ko: '어느 Pod를 replica로 셀지 정합니다. 템플릿과 맞아야 하며, 소유자가 없는 Pod도 맞으면 자기 것으로 받아들입니다.',
      },
      actor: 'replicaset-controller',
      mistake: {
        en: 'A selector so broad that it takes over bare Pods that were meant for something else.',
        ko: 'selector가 너무 넓어서 다른 용도의 단독 Pod까지 가져가는 경우입니다.',
      },
      related: ['spec.template.metadata.labels'],
      learnMore: `${page}#pod-selector`,
    },
  },
  {
    on: ['apps/ReplicaSet', 'ReplicationController'],
    field: 'spec.template',
    note: {
      id: 'replicaset-template',
      what: {
        en: 'The pattern for new Pods; changing it leaves the Pods that already run as they are.',
        ko: '새 Pod의 틀입니다. 바꾸어도 이미 실행 중인 Pod는 그대로입니다.',
      },
      actor: 'replicaset-controller',
      mistake: {
        en: 'Changing the image here and waiting for a rollout: only a Deployment replaces running Pods.',
        ko: '여기서 이미지를 바꾸고 롤아웃을 기다리는 경우입니다. 실행 중인 Pod는 Deployment만 교체합니다.',
      },
      related: ['spec.selector'],
      learnMore: `${page}#pod-template`,
    },
  },
  {
    on: 'ReplicationController',
    field: ['spec.selector', 'spec.selector.*'],
    note: {
      id: 'replicationcontroller-selector',
      what: {
        en: 'A plain map of labels: Pods that carry all pairs (AND) count as replicas. Operators such as `In` do not exist here.',
        ko: 'label의 단순한 맵입니다. 모든 쌍을 가진(AND) Pod를 replica로 셉니다. `In` 같은 연산자는 쓸 수 없습니다.',
      },
      actor: 'replicaset-controller',
      absent: { en: 'The labels of the template.', ko: '템플릿의 label을 씁니다.' },
      related: ['spec.template.metadata.labels'],
      learnMore: `${controller}#pod-selector`,
    },
  },
  {
    on: 'PodTemplate',
    field: 'template',
    note: {
      id: 'pod-template-object',
      what: {
        en: 'A stored Pod pattern that other objects may copy; by itself it starts no Pod.',
        ko: '다른 오브젝트가 복사해 쓸 수 있게 저장해 둔 Pod의 틀입니다. 그 자체로는 Pod를 시작하지 않습니다.',
      },
      actor: 'kube-apiserver',
      learnMore: 'https://kubernetes.io/docs/concepts/workloads/pods/#pod-templates',
    },
  },
];
