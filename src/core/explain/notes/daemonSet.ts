import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/workloads/controllers/daemonset/';
const update = 'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/';

export const daemonSet: readonly FieldNote[] = [
  {
    on: 'apps/DaemonSet',
    field: 'spec.selector',
    note: {
      id: 'daemonset-selector',
      what: {
        en: 'Says which Pods belong to this DaemonSet; it must match the labels of its own Pod template.',
        ko: '어느 Pod가 이 DaemonSet의 것인지 정합니다. 자기 Pod 템플릿의 label과 맞아야 합니다.',
      },
      actor: 'daemonset-controller',
      mistake: {
        en: 'Using it to pick nodes: nodes are picked by `nodeSelector` or affinity in the Pod template. It cannot be changed.',
        ko: '노드를 고르는 데 쓰는 경우입니다. 노드는 Pod 템플릿의 `nodeSelector`나 affinity로 고릅니다. 나중에 바꿀 수 없습니다.',
      },
      related: ['spec.template.metadata.labels', 'spec.template.spec.nodeSelector'],
      learnMore: `${page}#pod-selector`,
    },
  },
  {
    on: 'apps/DaemonSet',
    field: 'spec.template',
    note: {
      id: 'daemonset-template',
      what: {
        en: 'The pattern of the Pod that runs once on every eligible node; there is no number of replicas.',
        ko: '조건에 맞는 노드마다 하나씩 도는 Pod의 틀입니다. replica 수는 없습니다.',
      },
      actor: 'daemonset-controller',
      mistake: {
        en: 'Missing tolerations: nodes with taints, such as the control plane, get no Pod.',
        ko: 'toleration을 빠뜨리는 경우입니다. 컨트롤 플레인처럼 taint가 있는 노드에는 Pod가 생기지 않습니다.',
      },
      related: ['spec.template.spec.tolerations', 'spec.template.spec.nodeSelector'],
      learnMore: `${page}#pod-template`,
    },
  },
  {
    on: 'apps/DaemonSet',
    field: ['spec.updateStrategy', 'spec.updateStrategy.type'],
    note: {
      id: 'daemonset-update-strategy',
      what: {
        en: '`RollingUpdate` replaces the Pods node by node; `OnDelete` waits until you delete each Pod yourself.',
        ko: '`RollingUpdate`는 노드를 돌며 Pod를 교체하고, `OnDelete`는 Pod를 직접 지울 때까지 기다립니다.',
      },
      actor: 'daemonset-controller',
      absent: { en: '`RollingUpdate`, one node at a time.', ko: '한 번에 한 노드씩 하는 `RollingUpdate`입니다.' },
      related: ['spec.updateStrategy.rollingUpdate.maxUnavailable'],
      learnMore: update,
    },
  },
  {
    on: 'apps/DaemonSet',
    field: 'spec.updateStrategy.rollingUpdate.maxUnavailable',
    note: {
      id: 'daemonset-max-unavailable',
      what: {
        en: 'On how many nodes the Pod may be down at once during an update, as a number or a percentage that rounds up.',
        ko: '업데이트 중에 동시에 몇 개 노드에서 Pod가 내려가 있어도 되는지 정합니다. 퍼센트는 올림합니다.',
      },
      actor: 'daemonset-controller',
      absent: { en: '1.', ko: '1입니다.' },
      mistake: {
        en: '`0` needs a `maxSurge` above 0; with both at 0 the API server rejects it.',
        ko: '`0`으로 하려면 `maxSurge`가 0보다 커야 합니다. 둘 다 0이면 API 서버가 거부합니다.',
      },
      related: ['spec.updateStrategy.rollingUpdate.maxSurge'],
      learnMore: update,
    },
  },
  {
    on: 'apps/DaemonSet',
    field: 'spec.updateStrategy.rollingUpdate.maxSurge',
    note: {
      id: 'daemonset-max-surge',
      what: {
        en: 'On how many nodes the new Pod may start next to the old one during an update; a percentage rounds up.',
        ko: '업데이트 중에 몇 개 노드에서 새 Pod를 이전 Pod와 나란히 시작해도 되는지 정합니다. 퍼센트는 올림합니다.',
      },
      actor: 'daemonset-controller',
      absent: { en: '`0`: the old Pod goes first.', ko: '`0`입니다. 이전 Pod가 먼저 사라집니다.' },
      mistake: {
        en: 'Using it with `hostPort` or `hostNetwork`: two Pods cannot have the same port on one node.',
        ko: '`hostPort`나 `hostNetwork`와 함께 쓰는 경우입니다. 한 노드에서 두 Pod가 같은 포트를 쓸 수 없습니다.',
      },
      related: ['spec.updateStrategy.rollingUpdate.maxUnavailable'],
      learnMore: update,
    },
  },
  {
    on: 'apps/DaemonSet',
    field: 'spec.updateStrategy.rollingUpdate',
    note: {
      id: 'daemonset-rolling-update',
      what: {
        en: 'How many Pods may be down or extra at once while the nodes are updated one after the other.',
        ko: '노드를 차례로 업데이트하는 동안 몇 개의 Pod가 내려가 있거나 더 있어도 되는지 정합니다.',
      },
      actor: 'daemonset-controller',
      related: ['spec.updateStrategy.rollingUpdate.maxUnavailable', 'spec.updateStrategy.rollingUpdate.maxSurge'],
      learnMore: 'https://kubernetes.io/docs/tasks/manage-daemon/update-daemon-set/',
    },
  },
];
