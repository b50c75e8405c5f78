import type { Localized } from '../../localized.ts';

/** Pods in general. */
export const running = {
  labels: {
    en: 'Each Pod carries the labels by which others find it: {labels}.',
    ko: 'Pod에는 다른 오브젝트가 찾을 때 쓰는 label이 붙습니다: {labels}.',
  },
} as const satisfies Record<string, Localized>;
