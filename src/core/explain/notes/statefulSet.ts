import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/';

export const statefulSet: readonly FieldNote[] = [
  {
    on: 'apps/StatefulSet',
    field: 'spec.replicas',
    note: {
      id: 'statefulset-replicas',
      what: {
        en: 'How many numbered Pods should run; scaling down removes the highest number first.',
        ko: '번호가 붙은 Pod를 몇 개 실행할지 정합니다. 줄일 때는 번호가 가장 큰 것부터 없앱니다.',
      },
      actor: 'statefulset-controller',
      absent: { en: 'One Pod.', ko: 'Pod 하나입니다.' },
      mistake: {
        en: 'Expecting a scale-down to free storage: the PersistentVolumeClaims stay unless the retention policy says otherwise.',
        ko: '줄이면 스토리지도 비워진다고 기대하는 경우입니다. 보존 정책을 정하지 않으면 PersistentVolumeClaim은 남습니다.',
      },
      related: ['spec.podManagementPolicy', 'spec.persistentVolumeClaimRetentionPolicy'],
      learnMore: `${page}#deployment-and-scaling-guarantees`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.serviceName',
    note: {
      id: 'statefulset-service-name',
      what: {
        en: 'The headless Service that gives every Pod its own DNS name, such as `db-0.db` for the Service `db`.',
        ko: 'Pod마다 고유한 DNS 이름을 주는 headless Service입니다. Service가 `db`라면 `db-0.db` 같은 이름이 됩니다.',
      },
      actor: 'statefulset-controller',
      mistake: {
        en: 'Naming a Service that nobody creates: the StatefulSet runs, but the Pods have no DNS names.',
        ko: '아무도 만들지 않는 Service의 이름을 쓰는 경우입니다. StatefulSet은 실행되지만 Pod에 DNS 이름이 없습니다.',
      },
      related: ['spec.template.metadata.labels'],
      learnMore: `${page}#stable-network-id`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.selector',
    note: {
      id: 'statefulset-selector',
      what: {
        en: 'Says which Pods belong to this StatefulSet; it must match the labels of its own Pod template.',
        ko: '어느 Pod가 이 StatefulSet의 것인지 정합니다. 자기 Pod 템플릿의 label과 맞아야 합니다.',
      },
      actor: 'statefulset-controller',
      mistake: {
        en: 'It cannot be changed after creation; a mismatch with the template is rejected by the API server.',
        ko: '만든 뒤에는 바꿀 수 없습니다. 템플릿과 맞지 않으면 API 서버가 거부합니다.',
      },
      related: ['spec.template.metadata.labels'],
      learnMore: `${page}#pod-selector`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.template',
    note: {
      id: 'statefulset-template',
      what: {
        en: 'The pattern every numbered Pod is made from; a change replaces the Pods one by one, the highest number first.',
        ko: '번호가 붙은 모든 Pod의 틀입니다. 바꾸면 번호가 가장 큰 Pod부터 하나씩 교체합니다.',
      },
      actor: 'statefulset-controller',
      mistake: {
        en: 'A broken image can stop a rolling update; after the fix, the stuck Pod may have to be deleted by hand.',
        ko: '잘못된 이미지는 롤링 업데이트를 멈추게 합니다. 고친 뒤에도 멈춘 Pod를 손으로 지워야 할 수 있습니다.',
      },
      related: ['spec.updateStrategy', 'spec.selector'],
      learnMore: `${page}#rolling-updates`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.podManagementPolicy',
    note: {
      id: 'statefulset-pod-management-policy',
      what: {
        en: '`OrderedReady` starts Pods in order, each after the one before is ready; `Parallel` starts and stops them all at once.',
        ko: '`OrderedReady`는 앞 Pod가 준비된 뒤 차례로 시작하고, `Parallel`은 한꺼번에 시작하고 멈춥니다.',
      },
      actor: 'statefulset-controller',
      absent: { en: '`OrderedReady`.', ko: '`OrderedReady`입니다.' },
      mistake: {
        en: 'Expecting `Parallel` to speed up updates as well: it concerns scaling only.',
        ko: '`Parallel`이 업데이트도 빠르게 한다고 기대하는 경우입니다. 개수 조절에만 해당합니다.',
      },
      related: ['spec.replicas'],
      learnMore: `${page}#pod-management-policies`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: ['spec.updateStrategy', 'spec.updateStrategy.type'],
    note: {
      id: 'statefulset-update-strategy',
      what: {
        en: '`RollingUpdate` replaces the Pods when the template changes; `OnDelete` waits until you delete each Pod yourself.',
        ko: '`RollingUpdate`는 템플릿이 바뀌면 Pod를 교체하고, `OnDelete`는 Pod를 직접 지울 때까지 기다립니다.',
      },
      actor: 'statefulset-controller',
      absent: { en: '`RollingUpdate`.', ko: '`RollingUpdate`입니다.' },
      related: ['spec.updateStrategy.rollingUpdate.partition'],
      learnMore: `${page}#update-strategies`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.updateStrategy.rollingUpdate.partition',
    note: {
      id: 'statefulset-partition',
      what: {
        en: 'Only Pods whose number is at least this are updated; lower ones keep the old template, which makes a canary possible.',
        ko: '번호가 이 값 이상인 Pod만 업데이트합니다. 더 작은 번호는 이전 템플릿을 유지하므로 카나리 배포에 쓸 수 있습니다.',
      },
      actor: 'statefulset-controller',
      absent: { en: '`0`: all Pods are updated.', ko: '`0`입니다. 모든 Pod를 업데이트합니다.' },
      mistake: {
        en: 'Forgetting to lower it again: part of the Pods stays on the old version for good.',
        ko: '다시 낮추는 것을 잊는 경우입니다. 일부 Pod가 계속 이전 버전에 머뭅니다.',
      },
      related: ['spec.replicas'],
      learnMore: `${page}#partitions`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.updateStrategy.rollingUpdate.maxUnavailable',
    note: {
      id: 'statefulset-max-unavailable',
      what: {
        en: 'How many Pods may be down at once during an update, as a number or a percentage that rounds up.',
        ko: '업데이트 중에 동시에 내려가 있어도 되는 Pod의 수입니다. 숫자나 퍼센트로 쓰며 퍼센트는 올림합니다.',
      },
      actor: 'statefulset-controller',
      absent: { en: '1.', ko: '1개입니다.' },
      mistake: {
        en: 'Relying on it in older clusters: it is behind the feature gate `MaxUnavailableStatefulSet`.',
        ko: '오래된 클러스터에서 믿고 쓰는 경우입니다. feature gate `MaxUnavailableStatefulSet`을 켜야 합니다.',
      },
      related: ['spec.replicas'],
      learnMore: `${page}#maximum-unavailable-pods`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.volumeClaimTemplates',
    note: {
      id: 'statefulset-volume-claim-templates',
      what: {
        en: 'One PersistentVolumeClaim is made from each entry for every Pod, named `<entry>-<StatefulSet>-<number>`.',
        ko: 'Pod마다 항목별로 PersistentVolumeClaim을 하나씩 만듭니다. 이름은 `<entry>-<StatefulSet>-<number>`입니다.',
      },
      actor: 'statefulset-controller',
      mistake: {
        en: 'Changing it later, for example the size: the API server refuses. Grow the existing claims instead.',
        ko: '나중에 크기 같은 것을 바꾸는 경우입니다. API 서버가 거부합니다. 이미 있는 claim을 늘리십시오.',
      },
      related: ['spec.template.spec.containers[].volumeMounts[].name'],
      learnMore: `${page}#volume-claim-templates`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.volumeClaimTemplates[].metadata.name',
    note: {
      id: 'statefulset-volume-claim-template-name',
      what: {
        en: 'The volume name that containers mount; it takes the place of an entry in `volumes` of the Pod template.',
        ko: '컨테이너가 마운트하는 볼륨 이름입니다. Pod 템플릿의 `volumes` 항목을 대신합니다.',
      },
      actor: 'statefulset-controller',
      mistake: {
        en: 'Naming it differently from `volumeMounts[].name`: the Pods are refused.',
        ko: '`volumeMounts[].name`과 다르게 쓰는 경우입니다. Pod가 거부됩니다.',
      },
      related: ['spec.template.spec.containers[].volumeMounts[].name'],
      learnMore: `${page}#volume-claim-templates`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: [
      'spec.persistentVolumeClaimRetentionPolicy',
      'spec.persistentVolumeClaimRetentionPolicy.whenDeleted',
      'spec.persistentVolumeClaimRetentionPolicy.whenScaled',
    ],
    note: {
      id: 'statefulset-claim-retention',
      what: {
        en: "What happens to the Pods' claims when the StatefulSet is deleted or scaled down: `Retain` keeps them, `Delete` removes them.",
        ko: 'StatefulSet을 지우거나 줄일 때 Pod의 claim을 어떻게 할지 정합니다. `Retain`은 남기고 `Delete`는 지웁니다.',
      },
      actor: 'statefulset-controller',
      absent: { en: '`Retain` for both.', ko: '둘 다 `Retain`입니다.' },
      mistake: {
        en: '`Delete` on scaling down removes the data of the Pods that go.',
        ko: '줄일 때 `Delete`를 쓰면 사라지는 Pod의 데이터도 지워집니다.',
      },
      related: ['spec.volumeClaimTemplates'],
      learnMore: `${page}#persistentvolumeclaim-retention`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: ['spec.ordinals', 'spec.ordinals.start'],
    note: {
      id: 'statefulset-ordinals-start',
      what: { en: 'The number of the first Pod.', ko: '첫 Pod의 번호입니다.' },
      actor: 'statefulset-controller',
      absent: { en: '`0`.', ko: '`0`입니다.' },
      related: ['spec.replicas'],
      learnMore: `${page}#start-ordinal`,
    },
  },
  {
    on: ['apps/StatefulSet', 'apps/DaemonSet'],
    field: 'spec.revisionHistoryLimit',
    note: {
      id: 'controller-revision-history-limit',
      what: {
        en: 'How many earlier templates are kept as ControllerRevisions for a rollback.',
        ko: '되돌리기 위해 ControllerRevision으로 남겨 두는 이전 템플릿의 수입니다.',
      },
      actor: 'statefulset-controller',
      absent: { en: '10.', ko: '10개입니다.' },
      related: ['spec.template'],
      learnMore: `${page}#revision-history`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: 'spec.updateStrategy.rollingUpdate',
    note: {
      id: 'statefulset-rolling-update',
      what: {
        en: 'How far a rolling update goes: from which number on, and how many Pods at once.',
        ko: '롤링 업데이트의 범위입니다. 몇 번 Pod부터, 한 번에 몇 개까지 교체할지 정합니다.',
      },
      actor: 'statefulset-controller',
      related: ['spec.updateStrategy.rollingUpdate.partition', 'spec.updateStrategy.rollingUpdate.maxUnavailable'],
      learnMore: `${page}#rolling-updates`,
    },
  },
  {
    on: 'apps/StatefulSet',
    field: ['spec.volumeClaimTemplates[].apiVersion', 'spec.volumeClaimTemplates[].kind'],
    note: {
      id: 'statefulset-claim-kind',
      what: {
        en: 'What is made from the template; only `v1` and `PersistentVolumeClaim` are possible, so both may be left out.',
        ko: '템플릿으로 만드는 것의 종류입니다. `v1`과 `PersistentVolumeClaim`만 되므로 둘 다 생략할 수 있습니다.',
      },
      actor: 'statefulset-controller',
      related: ['spec.volumeClaimTemplates'],
      learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
    },
  },
  {
    on: 'apps/StatefulSet',
    field: ['spec.volumeClaimTemplates[].metadata', 'spec.volumeClaimTemplates[].spec'],
    note: {
      id: 'statefulset-claim-template',
      what: {
        en: 'The name and labels of the claims, and the storage that each of them asks for.',
        ko: 'claim의 이름과 label, 그리고 claim마다 요청할 스토리지입니다.',
      },
      actor: 'statefulset-controller',
      mistake: {
        en: 'Changing it later to make disks larger: the API server refuses. Each claim has to be made larger itself.',
        ko: '나중에 바꾸어 디스크를 키우려는 경우입니다. API 서버가 거부하므로 claim을 하나씩 직접 키워야 합니다.',
      },
      related: ['spec.volumeClaimTemplates'],
      learnMore: 'https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/#volume-claim-templates',
    },
  },
];
