import type { Localized } from '../../localized.ts';

/** The line above the steps. */
export const opening = {
  opening: {
    en: 'What happens when {object} is applied:',
    ko: '{object} 적용 시 일어나는 일:',
  },
  oneOfSeveral: {
    en: ' (as {unit} makes it; other kustomizations apply it as well)',
    ko: ' ({unit} 구성 기준이며, 이를 적용하는 다른 kustomization도 있습니다)',
  },
} as const satisfies Record<string, Localized>;
