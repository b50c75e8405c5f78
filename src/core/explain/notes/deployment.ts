import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/';

export const deployment: readonly FieldNote[] = [
  {
    on: 'apps/Deployment',
    field: 'spec.replicas',
    note: {
      id: 'deployment-replicas',
      what: {
        en: 'How many Pods should run; the controller adds or removes Pods until that many exist.',
        ko: '실행할 Pod의 수입니다. 컨트롤러가 이 수가 될 때까지 Pod를 늘리거나 줄입니다.',
      },
      actor: 'deployment-controller',
      absent: { en: 'One Pod.', ko: 'Pod 하나입니다.' },
      mistake: {
        en: 'Keeping it next to a HorizontalPodAutoscaler: every apply sets the number back. Leave it out.',
        ko: 'HorizontalPodAutoscaler와 함께 쓰는 경우입니다. apply할 때마다 수가 되돌아가므로 빼야 합니다.',
      },
      related: ['spec.strategy.rollingUpdate.maxUnavailable', 'spec.strategy.rollingUpdate.maxSurge'],
      learnMore: `${page}#replicas`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.selector',
    note: {
      id: 'deployment-selector',
      what: {
        en: 'Says which Pods belong to this Deployment; it must match the labels of its own Pod template.',
        ko: '어느 Pod가 이 Deployment의 것인지 정합니다. 자기 Pod 템플릿의 label과 맞아야 합니다.',
      },
      actor: 'deployment-controller',
      mistake: {
        en: 'It cannot be changed later, and two Deployments whose selectors overlap in one namespace fight over Pods.',
        ko: '나중에 바꿀 수 없습니다. 한 네임스페이스에서 selector가 겹치는 두 Deployment는 Pod를 두고 다툽니다.',
      },
      related: ['spec.template.metadata.labels'],
      learnMore: `${page}#selector`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.template',
    note: {
      id: 'deployment-template',
      what: {
        en: 'The pattern every Pod is made from; any change in it starts a rollout with a new ReplicaSet.',
        ko: '모든 Pod를 만드는 틀입니다. 안에서 무엇이든 바뀌면 새 ReplicaSet으로 롤아웃이 시작됩니다.',
      },
      actor: 'deployment-controller',
      mistake: {
        en: 'Expecting a changed ConfigMap to restart the Pods: only a change in the template itself does.',
        ko: 'ConfigMap을 바꾸면 Pod가 다시 시작된다고 기대하는 경우입니다. 템플릿 자체가 바뀌어야 합니다.',
      },
      related: ['spec.selector', 'spec.strategy'],
      learnMore: `${page}#pod-template`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.strategy',
    note: {
      id: 'deployment-strategy',
      what: {
        en: 'How old Pods are replaced by new ones when the template changes.',
        ko: '템플릿이 바뀌었을 때 이전 Pod를 새 Pod로 교체하는 방법입니다.',
      },
      actor: 'deployment-controller',
      absent: {
        en: '`RollingUpdate` with `maxSurge` and `maxUnavailable` of 25% each.',
        ko: '`maxSurge`와 `maxUnavailable`이 각각 25%인 `RollingUpdate`입니다.',
      },
      related: ['spec.replicas', 'spec.minReadySeconds'],
      learnMore: `${page}#strategy`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.strategy.type',
    note: {
      id: 'deployment-strategy-type',
      what: {
        en: '`RollingUpdate` replaces Pods a few at a time; `Recreate` stops all old Pods before the first new one starts.',
        ko: '`RollingUpdate`는 Pod를 조금씩 교체하고, `Recreate`는 이전 Pod를 모두 멈춘 뒤에 새 Pod를 시작합니다.',
      },
      actor: 'deployment-controller',
      absent: { en: '`RollingUpdate`.', ko: '`RollingUpdate`입니다.' },
      mistake: {
        en: '`RollingUpdate` with a volume that only one node may mount: the new Pod waits for the old one. `Recreate` fits.',
        ko: '한 노드만 마운트할 수 있는 볼륨에 `RollingUpdate`를 쓰는 경우입니다. 새 Pod가 이전 Pod를 기다립니다. `Recreate`가 맞습니다.',
      },
      related: ['spec.strategy.rollingUpdate'],
      learnMore: `${page}#strategy`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.strategy.rollingUpdate',
    note: {
      id: 'deployment-rolling-update',
      what: {
        en: 'How far a rolling update may go above and below the wished number of Pods.',
        ko: '롤링 업데이트 중에 원하는 Pod 수를 얼마나 넘거나 밑돌아도 되는지 정합니다.',
      },
      actor: 'deployment-controller',
      mistake: {
        en: 'Writing it together with the type `Recreate`: the API server rejects that.',
        ko: '`Recreate` 타입과 함께 쓰는 경우입니다. API 서버가 거부합니다.',
      },
      related: ['spec.strategy.type'],
      learnMore: `${page}#rolling-update-deployment`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.strategy.rollingUpdate.maxSurge',
    note: {
      id: 'deployment-max-surge',
      what: {
        en: 'How many Pods may exist above `replicas` during an update, as a number or a percentage that rounds up.',
        ko: '업데이트 중에 `replicas`보다 더 있어도 되는 Pod의 수입니다. 숫자나 퍼센트로 쓰며 퍼센트는 올림합니다.',
      },
      actor: 'deployment-controller',
      absent: { en: '25%, rounded up.', ko: '25%이고 올림합니다.' },
      mistake: {
        en: '`0` here and in `maxUnavailable`: no step would be possible, so the API server rejects it.',
        ko: '여기와 `maxUnavailable`을 모두 `0`으로 두는 경우입니다. 한 걸음도 나아갈 수 없어 API 서버가 거부합니다.',
      },
      related: ['spec.strategy.rollingUpdate.maxUnavailable', 'spec.replicas'],
      learnMore: `${page}#max-surge`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.strategy.rollingUpdate.maxUnavailable',
    note: {
      id: 'deployment-max-unavailable',
      what: {
        en: 'How many Pods below `replicas` may be missing during an update, as a number or a percentage that rounds down.',
        ko: '업데이트 중에 `replicas`보다 모자라도 되는 Pod의 수입니다. 숫자나 퍼센트로 쓰며 퍼센트는 내림합니다.',
      },
      actor: 'deployment-controller',
      absent: {
        en: '25%, rounded down: with fewer than 4 replicas that is 0.',
        ko: '25%이고 내림합니다. replica가 4개보다 적으면 0입니다.',
      },
      mistake: {
        en: 'Expecting it to protect Pods when a node is drained: that is the job of a PodDisruptionBudget.',
        ko: '노드를 비울 때도 Pod를 지켜 준다고 기대하는 경우입니다. 그것은 PodDisruptionBudget의 일입니다.',
      },
      related: ['spec.strategy.rollingUpdate.maxSurge', 'spec.replicas'],
      learnMore: `${page}#max-unavailable`,
    },
  },
  {
    on: ['apps/Deployment', 'apps/ReplicaSet', 'apps/StatefulSet', 'apps/DaemonSet', 'ReplicationController'],
    field: 'spec.minReadySeconds',
    note: {
      id: 'min-ready-seconds',
      what: {
        en: 'How many seconds a new Pod must stay ready before it counts as available.',
        ko: '새 Pod가 준비 상태를 이만큼(초) 유지해야 사용 가능한 것으로 봅니다.',
      },
      actor: 'deployment-controller',
      absent: {
        en: '`0`: available as soon as it is ready.',
        ko: '`0`입니다. 준비되자마자 사용 가능한 것으로 봅니다.',
      },
      related: ['spec.template.spec.containers[].readinessProbe'],
      learnMore: `${page}#min-ready-seconds`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.revisionHistoryLimit',
    note: {
      id: 'deployment-revision-history-limit',
      what: {
        en: 'How many old ReplicaSets are kept, so that `kubectl rollout undo` can go back to them.',
        ko: '`kubectl rollout undo`로 되돌아갈 수 있도록 남겨 두는 이전 ReplicaSet의 수입니다.',
      },
      actor: 'deployment-controller',
      absent: { en: '10.', ko: '10개입니다.' },
      mistake: {
        en: '`0` keeps none, and an undo is no longer possible.',
        ko: '`0`이면 하나도 남지 않아 되돌릴 수 없습니다.',
      },
      related: ['spec.template'],
      learnMore: `${page}#revision-history-limit`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.progressDeadlineSeconds',
    note: {
      id: 'deployment-progress-deadline',
      what: {
        en: 'How many seconds a rollout may go without progress before it is reported as failed.',
        ko: '롤아웃이 진전 없이 얼마나(초) 지나면 실패로 보고할지 정합니다.',
      },
      actor: 'deployment-controller',
      absent: { en: '600 seconds.', ko: '600초입니다.' },
      mistake: {
        en: 'Expecting an automatic rollback: the Deployment only reports the failure. It must exceed `minReadySeconds`.',
        ko: '자동으로 되돌아간다고 기대하는 경우입니다. 실패를 보고만 합니다. `minReadySeconds`보다 커야 합니다.',
      },
      related: ['spec.minReadySeconds'],
      learnMore: `${page}#progress-deadline-seconds`,
    },
  },
  {
    on: 'apps/Deployment',
    field: 'spec.paused',
    note: {
      id: 'deployment-paused',
      what: {
        en: 'Holds back rollouts, so that several changes of the template can go out as one.',
        ko: '롤아웃을 멈춰 두어 템플릿의 여러 변경을 한 번에 내보낼 수 있게 합니다.',
      },
      actor: 'deployment-controller',
      absent: { en: '`false`: every change rolls out at once.', ko: '`false`입니다. 변경은 바로 롤아웃됩니다.' },
      related: ['spec.template'],
      learnMore: `${page}#paused`,
    },
  },
];
