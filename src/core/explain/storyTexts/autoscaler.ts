import type { Localized } from '../../localized.ts';

/** A HorizontalPodAutoscaler. */
export const autoscaler = {
  measures: {
    en: 'Collects from the kubelets what each Pod uses.',
    ko: 'kubelet에서 Pod마다 사용량을 모읍니다.',
  },
  compares: {
    en: 'Compares the metrics with their targets, every 15 seconds by default.',
    ko: '메트릭을 목표값과 비교합니다. 기본은 15초마다입니다.',
  },
  utilization: {
    en: '{name}: {percent} percent of what the Pods request, on average.',
    ko: '{name}: Pod가 요청한 양의 평균 {percent}퍼센트.',
  },
  value: { en: '{name}: {value}.', ko: '{name}: {value}.' },
  largest: {
    en: 'Of several metrics the one counts that asks for the most Pods.',
    ko: '메트릭이 여럿이면 Pod를 가장 많이 요구하는 것을 따릅니다.',
  },
  sets: {
    en: 'Sets the number of Pods, from {least} to {most}.',
    ko: 'Pod 수를 {least}개에서 {most}개 사이로 정합니다.',
  },
  setsOf: {
    en: 'Sets the number of Pods of {target}, from {least} to {most}.',
    ko: '{target}의 Pod 수를 {least}개에서 {most}개 사이로 정합니다.',
  },
  slowly: {
    en: 'It overwrites `replicas` of the workload, whatever a manifest says.',
    ko: '매니페스트에 무엇이 적혀 있든 워크로드의 `replicas`를 덮어씁니다.',
  },
  follows: {
    en: 'The controller of the workload makes or deletes Pods until the number is right.',
    ko: '워크로드의 컨트롤러가 그 수에 맞을 때까지 Pod를 만들거나 지웁니다.',
  },
} as const satisfies Record<string, Localized>;
