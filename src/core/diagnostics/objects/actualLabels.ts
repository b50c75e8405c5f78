import type { Verdict } from '../../kubernetes/labelSelector.ts';
import type { Localized } from '../../localized.ts';

/**
 * What labels have in place of what a selector asks for, to stand behind `have`: `` `tier=back`, no `app` ``. The Korean
 * brings its verb. `missed` has at least one verdict.
 */
export function actualLabels(missed: readonly Verdict[]): Localized {
  const one = ({ requirement: { key }, actual }: Verdict) => `\`${key}${actual === undefined ? '' : `=${actual}`}\``;
  const those = (isThere: boolean, verb: string) => {
    const some = missed.filter(({ actual }) => (actual !== undefined) === isThere);
    return some.length === 0 ? [] : [`${some.map(one).join(', ')}이(가) ${verb}`];
  };
  return {
    en: missed.map((verdict) => (verdict.actual === undefined ? `no ${one(verdict)}` : one(verdict))).join(', '),
    ko: `${[...those(true, '있'), ...those(false, '없')].join('고 ')}습니다`,
  };
}
