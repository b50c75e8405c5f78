import type { Localized } from '../../localized.ts';

/** What a field refers to. */
export const references = {
  missing: { en: '{object} (not in these manifests)', ko: '{object}(이 매니페스트들에 없음)' },
} as const satisfies Record<string, Localized>;
