import type { Localized } from '../../localized.ts';

/** Deployments, ReplicaSets, DaemonSets and single Pods. */
export const workload = {
  makesReplicaSet: {
    en: 'Makes a ReplicaSet for this Pod template. It never makes Pods itself.',
    ko: '이 Pod 템플릿을 위한 ReplicaSet을 만듭니다. Pod를 직접 만들지는 않습니다.',
  },
  paused: {
    en: 'Makes nothing: `paused` is true. The Deployment waits until it is resumed.',
    ko: '`paused`가 true이므로 아무것도 만들지 않습니다. Deployment는 재개될 때까지 기다립니다.',
  },
  rolling: {
    en: 'If an earlier version runs, Pods are exchanged step by step: with {count} replicas at most {most} at once, at least {fewest} ready.',
    ko: '이전 버전이 돌고 있다면 Pod를 차례로 교체합니다. replica {count}개일 때 동시에 최대 {most}개, 준비된 것은 최소 {fewest}개입니다.',
  },
  rollingByDefault: {
    en: 'If an earlier version runs, Pods are exchanged step by step. By default (25% more, 25% fewer) that is, with {count} replicas, at most {most} at once, at least {fewest} ready.',
    ko: '이전 버전이 돌고 있다면 Pod를 차례로 교체합니다. 기본값(25% 더, 25% 덜)에 따라 replica {count}개일 때 동시에 최대 {most}개, 준비된 것은 최소 {fewest}개입니다.',
  },
  recreate: {
    en: 'If an earlier version runs, all of its Pods are stopped first (`Recreate`): for a while nothing answers.',
    ko: '이전 버전이 돌고 있다면 그 Pod를 모두 먼저 멈춥니다(`Recreate`). 한동안 아무것도 응답하지 않습니다.',
  },
  minReady: {
    en: 'A new Pod counts only after it was ready for {seconds} seconds.',
    ko: '새 Pod는 준비된 채로 {seconds}초가 지나야 인정됩니다.',
  },
  onePod: { en: 'Makes one Pod from the template.', ko: '템플릿으로 Pod 하나를 만듭니다.' },
  pods: { en: 'Makes {count} Pods from the template.', ko: '템플릿으로 Pod {count}개를 만듭니다.' },
  unwritten: {
    en: '`replicas` is not written, which means 1.',
    ko: '`replicas`를 적지 않았으므로 1개입니다.',
  },
  scaled: {
    en: 'Makes as many Pods from the template as {autoscaler} wants.',
    ko: '{autoscaler}에서 정한 수만큼 템플릿으로 Pod를 만듭니다.',
  },
  none: { en: 'Makes no Pods: `replicas` is 0.', ko: '`replicas`가 0이므로 Pod를 만들지 않습니다.' },
  lonely: {
    en: 'Has no part in this: no controller owns the Pod, so nothing replaces it when it goes or its node fails.',
    ko: '관여하지 않습니다. Pod를 소유한 컨트롤러가 없어, Pod가 사라지거나 노드가 고장 나도 다시 만들어지지 않습니다.',
  },
  daemonSet: {
    en: 'Makes one Pod for each node that fits, and another one whenever a node joins.',
    ko: '조건에 맞는 노드마다 Pod를 하나씩 만들고, 노드가 새로 들어올 때마다 하나를 더 만듭니다.',
  },
  onDelete: {
    en: '`OnDelete`: Pods of an earlier version stay until somebody deletes them.',
    ko: '`OnDelete`이므로 이전 버전의 Pod는 누군가 지울 때까지 남습니다.',
  },
} as const satisfies Record<string, Localized>;
