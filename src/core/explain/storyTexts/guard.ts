import type { Localized } from '../../localized.ts';

/** Who looks after Pods that run. */
export const guard = {
  scales: {
    en: 'Compares the metrics of {autoscaler} with their targets again and again, and sets the number of Pods between {least} and {most}.',
    ko: '{autoscaler}의 메트릭을 목표값과 계속 비교해 Pod 수를 {least}개에서 {most}개 사이로 정합니다.',
  },
  guards: {
    en: 'Works out how many of the Pods may be evicted at a time, for instance when a node is drained, as {budget} says.',
    ko: '노드를 drain할 때처럼 Pod를 한 번에 몇 개까지 축출해도 되는지 {budget}에 따라 계산합니다.',
  },
  minAvailable: { en: '`minAvailable`: {count} must stay.', ko: '`minAvailable`: {count}만큼은 남아야 합니다.' },
  maxUnavailable: {
    en: '`maxUnavailable`: {count} may be missing.',
    ko: '`maxUnavailable`: {count}만큼은 빠져도 됩니다.',
  },
} as const satisfies Record<string, Localized>;
