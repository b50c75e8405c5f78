import type { Localized } from '../localized.ts';

/** What both readers report by themselves, where kubectl or the API server would refuse the document. */

export const aliasErrors = {
  undefinedAnchor: (name: string): Localized => ({
    en: `The alias *${name} has no anchor: write &${name} before the value that it stands for, earlier in this document.`,
    ko: `별칭(alias) *${name}이(가) 가리키는 앵커가 없습니다. 이 문서에서 더 앞에 있는 값 앞에 &${name}을(를) 적어야 합니다.`,
  }),
  circle: (name: string): Localized => ({
    en: `The alias *${name} stands inside the value of its own anchor &${name}, so that it would contain itself.`,
    ko: `별칭(alias) *${name}이(가) 자신의 앵커 &${name}의 값 안에 있어 자기 자신을 포함하게 됩니다.`,
  }),
  overBudget: {
    en: 'The aliases of this document repeat too much: it would grow beyond every limit, so from here on aliases are read as null.',
    ko: '이 문서는 별칭(alias)이 너무 많은 값을 반복하여 크기가 한도를 넘습니다. 여기부터 별칭은 null로 읽습니다.',
  },
} as const;

export const keyErrors = {
  noText: {
    en: 'Kubernetes needs a text as a key here: null, a map or a list cannot be one.',
    ko: '이 자리의 키는 문자열이어야 합니다. null, 맵, 목록은 키가 될 수 없습니다.',
  },
} as const;

export const mergeErrors = {
  noMap: {
    en: 'A merge key (<<) needs a map, or a list of maps, such as <<: *defaults.',
    ko: '병합 키(<<)의 값은 맵이거나 맵의 목록이어야 합니다. 예: <<: *defaults',
  },
} as const;

export const structureErrors = {
  tooDeep: {
    en: 'This is nested too deeply to be read.',
    ko: '중첩이 너무 깊어 읽을 수 없습니다.',
  },
  separator: {
    en: 'kubectl rejects this line: after --- only a comment may follow, so the content has to begin on the next line.',
    ko: 'kubectl은 이 줄을 거부합니다. --- 뒤에는 주석만 올 수 있으므로 내용은 다음 줄에서 시작해야 합니다.',
  },
  afterEnd: {
    en: 'kubectl ignores this: the document has ended at the line "..." before it. Begin a new document with ---.',
    ko: 'kubectl은 이 내용을 무시합니다. 앞의 "..." 줄에서 문서가 끝났습니다. 새 문서는 ---로 시작해야 합니다.',
  },
  controlCharacter: {
    en: 'There is a control character here that YAML does not allow.',
    ko: 'YAML에서 허용하지 않는 제어 문자가 있습니다.',
  },
  tooLarge: {
    en: 'This is no valid YAML from here on, and the document is too large to read the rest of it.',
    ko: '여기부터 올바른 YAML이 아니며, 문서가 너무 커서 나머지를 읽을 수 없습니다.',
  },
  unreadable: {
    en: 'This document cannot be read as YAML.',
    ko: '이 문서는 YAML로 읽을 수 없습니다.',
  },
} as const;

export const escapeErrors = {
  refused: {
    en: 'kubectl does not know this escape: in double quotes write / without a backslash, and other characters as they are.',
    ko: 'kubectl이 모르는 이스케이프입니다. 큰따옴표 안에서 /는 백슬래시 없이, 다른 문자는 그대로 적어야 합니다.',
  },
  tabInBlock: {
    en: 'kubectl refuses a block of text that begins with a tab: begin it with spaces, or write the indentation, such as |2.',
    ko: 'kubectl은 탭으로 시작하는 블록 문자열을 거부합니다. 공백으로 시작하거나 |2처럼 들여쓰기를 적어야 합니다.',
  },
  tabbedLine: {
    en: 'kubectl refuses a line that begins with a tab, even a blank one: replace the tab with spaces.',
    ko: 'kubectl은 빈 줄이라도 탭으로 시작하는 줄을 거부합니다. 탭을 공백으로 바꿔야 합니다.',
  },
} as const;

/** For a value that does not fit its tag, or a number that JSON does not have. */
export function scalarError(text: string, tag: string | undefined): Localized {
  const value = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  if (tag === undefined) {
    return {
      en: `Kubernetes has no number ${value}: write it in quotes if a text is meant.`,
      ko: `Kubernetes에는 ${value}(이)라는 숫자가 없습니다. 문자열이라면 따옴표로 감싸야 합니다.`,
    };
  }
  return {
    en: `The value ${value} does not fit its tag ${tag}.`,
    ko: `값 ${value}은(는) 태그 ${tag}에 맞지 않습니다.`,
  };
}
