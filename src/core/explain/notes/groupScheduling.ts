import type { FieldNote } from '../fieldNote.ts';

const gang = 'https://kubernetes.io/docs/concepts/scheduling-eviction/gang-scheduling/';
const policies = 'https://kubernetes.io/docs/concepts/workloads/workload-api/policies/';
const disruption = 'https://kubernetes.io/docs/concepts/workloads/workload-api/disruption-and-priority/';
const topology = 'https://kubernetes.io/docs/concepts/scheduling-eviction/topology-aware-scheduling/';
const devices = 'https://kubernetes.io/docs/concepts/scheduling-eviction/dynamic-resource-allocation/';
const group = 'https://kubernetes.io/docs/concepts/workloads/pods/scheduling-group/';

/** Pods that are scheduled as a group. */
export const groupScheduling: readonly FieldNote[] = [
  {
    on: 'PodSpec',
    field: ['schedulingGroup', 'schedulingGroup.podGroupName'],
    note: {
      id: 'pod-scheduling-group',
      what: {
        en: 'The PodGroup this Pod belongs to: the scheduler places its Pods together, as the group says. It cannot be changed later.',
        ko: '이 Pod가 속한 PodGroup입니다. 스케줄러가 그룹의 설정대로 Pod들을 함께 배치합니다. 나중에 바꿀 수 없습니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'The Pod is scheduled on its own.', ko: 'Pod를 따로 배치합니다.' },
      mistake: {
        en: 'A PodGroup that does not exist: the Pod stays `Pending` until somebody creates it. Clusters need the feature gate `GenericWorkload`.',
        ko: '없는 PodGroup을 쓰는 경우입니다. 누군가 만들 때까지 Pod가 `Pending`으로 남습니다. feature gate `GenericWorkload`가 필요합니다.',
      },
      related: ['schedulerName'],
      learnMore: group,
    },
  },
  {
    on: 'JobSpec',
    field: 'scheduling',
    note: {
      id: 'job-scheduling',
      what: {
        en: 'Has the Pods of the Job scheduled as a group: all or none of them, close together, evicted together.',
        ko: 'Job의 Pod를 그룹으로 배치합니다. 모두 함께 배치하거나 가까이 두거나 함께 축출하게 할 수 있습니다.',
      },
      actor: 'job-controller',
      absent: { en: 'Each Pod is scheduled on its own.', ko: 'Pod를 하나씩 따로 배치합니다.' },
      mistake: {
        en: 'Relying on it: the field is new in 1.37 and behind the feature gate `WorkloadWithJob`; other clusters drop it. It cannot be added later.',
        ko: '어디서나 된다고 믿는 경우입니다. 1.37에 생긴 필드이며 feature gate `WorkloadWithJob`을 켜지 않은 클러스터는 버립니다. 나중에 더할 수 없습니다.',
      },
      related: ['spec.parallelism'],
      learnMore: gang,
    },
  },
  {
    on: 'JobSpec',
    field: ['scheduling.schedulingPolicy', 'scheduling.schedulingPolicy.basic', 'scheduling.schedulingPolicy.gang'],
    note: {
      id: 'job-scheduling-policy',
      what: {
        en: '`gang` places the Pods only when enough of them fit at once; `basic` places each as it fits. Write one of the two.',
        ko: '`gang`은 충분한 수가 한꺼번에 들어갈 때만 배치하고, `basic`은 되는 대로 하나씩 배치합니다. 둘 중 하나를 씁니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: '`basic`.', ko: '`basic`입니다.' },
      mistake: {
        en: '`gang` for work that can begin with fewer Pods: it waits although it could run.',
        ko: '적은 Pod로도 시작할 수 있는 일에 `gang`을 쓰는 경우입니다. 실행할 수 있는데도 기다립니다.',
      },
      related: ['spec.scheduling.schedulingPolicy.gang.minCount'],
      learnMore: policies,
    },
  },
  {
    on: 'JobSpec',
    field: 'scheduling.schedulingPolicy.gang.minCount',
    note: {
      id: 'job-gang-min-count',
      what: {
        en: 'How many Pods must fit at once before any of them is placed.',
        ko: '한꺼번에 들어갈 수 있어야 배치를 시작하는 Pod의 수입니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'That of `parallelism`.', ko: '`parallelism`과 같습니다.' },
      mistake: {
        en: 'More than `parallelism`: that is refused.',
        ko: '`parallelism`보다 크게 쓰는 경우입니다. 거부됩니다.',
      },
      related: ['spec.parallelism'],
      learnMore: policies,
    },
  },
  {
    on: 'JobSpec',
    field: ['scheduling.disruptionMode', 'scheduling.disruptionMode.all', 'scheduling.disruptionMode.single'],
    note: {
      id: 'job-disruption-mode',
      what: {
        en: 'Who goes when room is needed for others: `single` evicts one Pod at a time, `all` the whole group.',
        ko: '다른 Pod의 자리를 만들 때 무엇을 내보낼지 정합니다. `single`은 Pod 하나씩, `all`은 그룹 전체입니다.',
      },
      actor: 'kube-scheduler',
      mistake: {
        en: '`all` with the policy `basic`: that is refused.',
        ko: '`basic` 정책에 `all`을 쓰는 경우입니다. 거부됩니다.',
      },
      related: ['spec.scheduling.schedulingPolicy'],
      learnMore: disruption,
    },
  },
  {
    on: 'JobSpec',
    field: [
      'scheduling.schedulingConstraints',
      'scheduling.schedulingConstraints.topology',
      'scheduling.schedulingConstraints.topology[].key',
    ],
    note: {
      id: 'job-scheduling-topology',
      what: {
        en: 'Keeps all Pods within one area: the label of nodes that names it, such as `topology.kubernetes.io/zone`.',
        ko: '모든 Pod를 한 영역 안에 둡니다. 영역을 나타내는 노드의 label을 씁니다. 예: `topology.kubernetes.io/zone`.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'The Pods may be anywhere.', ko: '어디에나 배치될 수 있습니다.' },
      mistake: {
        en: 'An area that is too small for all of them: the Job waits.',
        ko: 'Pod가 모두 들어가기에 좁은 영역을 쓰는 경우입니다. Job이 기다립니다.',
      },
      related: ['spec.parallelism'],
      learnMore: topology,
    },
  },
  {
    on: 'JobSpec',
    field: ['scheduling.resourceClaims', 'scheduling.resourceClaims[].name'],
    note: {
      id: 'job-shared-claims',
      what: {
        en: 'Devices that the Pods of the Job share; the Pods must list the same claim, by the same name, under `resourceClaims`.',
        ko: 'Job의 Pod들이 함께 쓰는 장치입니다. Pod도 `resourceClaims`에 같은 이름으로 같은 claim을 써야 합니다.',
      },
      actor: 'kube-scheduler',
      absent: { en: 'Each Pod gets devices of its own.', ko: 'Pod마다 자기 장치를 받습니다.' },
      related: ['spec.template.spec.resourceClaims'],
      learnMore: devices,
    },
  },
  {
    on: 'JobSpec',
    field: ['scheduling.resourceClaims[].resourceClaimName', 'scheduling.resourceClaims[].resourceClaimTemplateName'],
    note: {
      id: 'job-shared-claim-source',
      what: {
        en: 'Where the claim comes from: an existing ResourceClaim, or a ResourceClaimTemplate from which one is made for the group.',
        ko: 'claim의 출처입니다. 이미 있는 ResourceClaim, 또는 그룹을 위해 하나를 만들 ResourceClaimTemplate입니다.',
      },
      actor: 'kube-scheduler',
      related: ['spec.template.spec.resourceClaims'],
      learnMore: devices,
    },
  },
];
