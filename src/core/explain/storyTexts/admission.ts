import type { Localized } from '../../localized.ts';

/** What new Pods are held to. */
export const admission = {
  checks: {
    en: 'Holds each new Pod to the rules of its namespace before it takes it.',
    ko: '새 Pod를 받아들이기 전에 네임스페이스의 규칙에 맞는지 확인합니다.',
  },
  quota: {
    en: '{rule} refuses Pods that would go over it: they are then missing, and only the events of their owner say why.',
    ko: '{rule} 한도를 넘는 Pod는 거부합니다. 그러면 Pod가 모자라게 되고, 이유는 소유자의 이벤트에만 나옵니다.',
  },
  limits: {
    en: '{rule} fills in requests and limits that are left out, and refuses those outside of its bounds.',
    ko: '{rule}에 따라 적지 않은 requests와 limits를 채우고, 범위를 벗어나면 거부합니다.',
  },
} as const satisfies Record<string, Localized>;
