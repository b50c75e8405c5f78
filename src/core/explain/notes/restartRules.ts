import type { FieldNote } from '../fieldNote.ts';

const page = 'https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#container-restart-rules';

/** When a single container is started again, whatever its Pod says. */
export const restartRules: readonly FieldNote[] = [
  {
    on: 'Container',
    field: 'restartPolicy',
    note: {
      id: 'container-restart-policy',
      what: {
        en: 'Whether the kubelet starts this one container again, whatever the Pod says: `Always`, `OnFailure` or `Never`.',
        ko: 'Pod의 설정과 상관없이 kubelet이 이 컨테이너를 다시 시작할지 정합니다. `Always`, `OnFailure`, `Never` 중 하나입니다.',
      },
      actor: 'kubelet',
      absent: { en: 'What `restartPolicy` of the Pod says.', ko: 'Pod의 `restartPolicy`를 따릅니다.' },
      mistake: {
        en: 'Expecting it in every cluster: on containers that are no init containers it needs the feature gate `ContainerRestartRules`.',
        ko: '어느 클러스터에서나 된다고 생각하는 경우입니다. init 컨테이너가 아닌 컨테이너에서는 feature gate `ContainerRestartRules`가 필요합니다.',
      },
      related: ['restartPolicy', 'containers[].restartPolicyRules'],
      learnMore: page,
    },
  },
  {
    on: 'Container',
    field: 'restartPolicyRules',
    note: {
      id: 'container-restart-rules',
      what: {
        en: 'Exceptions by exit code: the first rule that matches decides whether the container is started again.',
        ko: '종료 코드에 따른 예외입니다. 맞는 첫 규칙이 컨테이너를 다시 시작할지 정합니다.',
      },
      actor: 'kubelet',
      absent: { en: 'Only the restart policy decides.', ko: '재시작 정책만 봅니다.' },
      mistake: {
        en: 'Leaving out `restartPolicy` of the container: with rules it is required, even if the Pod has the same.',
        ko: '컨테이너의 `restartPolicy`를 빠뜨리는 경우입니다. 규칙이 있으면 Pod와 값이 같아도 꼭 써야 합니다.',
      },
      related: ['containers[].restartPolicy', 'containers[].restartPolicyRules[].exitCodes'],
      learnMore: page,
    },
  },
  {
    on: 'Container',
    field: 'restartPolicyRules[].action',
    note: {
      id: 'container-restart-rule-action',
      what: {
        en: 'What the kubelet does where the rule matches: `Restart` starts the container again.',
        ko: '규칙이 맞을 때 kubelet이 하는 일입니다. `Restart`는 컨테이너를 다시 시작합니다.',
      },
      actor: 'kubelet',
      related: ['containers[].restartPolicyRules[].exitCodes'],
      learnMore: page,
    },
  },
  {
    on: 'Container',
    field: [
      'restartPolicyRules[].exitCodes',
      'restartPolicyRules[].exitCodes.operator',
      'restartPolicyRules[].exitCodes.values',
    ],
    note: {
      id: 'container-restart-rule-exit-codes',
      what: {
        en: 'For which exit codes the rule holds: those in `values` (`In`), or all the others (`NotIn`).',
        ko: '규칙이 적용되는 종료 코드입니다. `In`이면 `values`에 있는 것, `NotIn`이면 그 밖의 모든 것입니다.',
      },
      actor: 'kubelet',
      mistake: {
        en: '`NotIn` without `0`: the container is then started again after it succeeded.',
        ko: '`NotIn`에 `0`을 넣지 않는 경우입니다. 성공하고 끝난 컨테이너도 다시 시작합니다.',
      },
      related: ['containers[].restartPolicyRules[].action'],
      learnMore: page,
    },
  },
  {
    on: 'PodSpec',
    field: ['ephemeralContainers[].restartPolicy', 'ephemeralContainers[].restartPolicyRules'],
    note: {
      id: 'ephemeral-container-restart',
      what: {
        en: 'Must not be set: an ephemeral container is never started again.',
        ko: '쓸 수 없습니다. 임시 컨테이너는 다시 시작하지 않습니다.',
      },
      actor: 'kube-apiserver',
      related: ['containers[].restartPolicy'],
      learnMore: 'https://kubernetes.io/docs/concepts/workloads/pods/ephemeral-containers/',
    },
  },
];
