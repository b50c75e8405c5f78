/** What the general tests of everything that we teach ask of a text. */

export const hangul = /\p{Script=Hangul}/u;

/** The code in a text, each piece once: a language may have to name it a second time. */
export function codeSpans(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/`([^`]*)`/g)].map(([, code = '']) => code))].toSorted();
}

/** True where a code span is not closed. */
export function isOpen(text: string): boolean {
  return text.split('`').length % 2 === 0;
}

export function isSentence(text: string): boolean {
  return /^\S.*[.]$/.test(text);
}

/** The names that are there more than once. */
export function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) < index);
}

/** The words of a Korean text that our other texts say in Korean: a thing has one name. Code may say what it likes. */
export function strayEnglish(text: string): readonly string[] {
  return text.replaceAll(/`[^`]*`/g, '').match(englishNames) ?? [];
}

/** We say 매니페스트, 스케줄러, 사이드카, 롤아웃, 롤링 업데이트, init 컨테이너, 임시 컨테이너, 컨트롤 플레인, 카나리. */
const englishNames =
  /(?<![\w-])(?:manifests?|scheduler|sidecar|rollout|rolling update|(?:init|ephemeral) container|control plane|canary)(?![\w-])/gi;
