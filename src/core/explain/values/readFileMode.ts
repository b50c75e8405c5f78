import type { Localized } from '../../localized.ts';
import type { FieldValue } from './valueReader.ts';

/**
 * Who may do what with a file, from its mode: octal in YAML (`0644`), decimal in JSON (`420`), 0 to 0777.
 * https://kubernetes.io/docs/concepts/configuration/secret/#secret-files-permissions
 */
export function readFileMode({ node, text }: FieldValue): Localized | undefined {
  const mode = Number(text);
  if (!/^\d{1,3}$/.test(text) || mode > 0o777) return undefined;
  const who = { en: wordsOf(mode, 'en'), ko: wordsOf(mode, 'ko') };
  const octal = octalText(mode);
  const symbols = symbolsOf(mode);
  if (node.text !== text) return { en: `\`${symbols}\`: ${who.en}.`, ko: `\`${symbols}\`: ${who.ko}.` };
  const meant = /^[0-7]{3}$/.test(text) ? symbolsOf(Number.parseInt(text, 8)) : undefined;
  const slip =
    meant === undefined
      ? { en: '', ko: '' }
      : {
          en: ` The octal \`0${text}\` would be \`${meant}\`.`,
          ko: ` 8진수 \`0${text}\`의 뜻은 \`${meant}\`입니다.`,
        };
  return {
    en: `${text} is decimal, octal \`${octal}\`, \`${symbols}\`: ${who.en}.${slip.en}`,
    ko: `10진수로 쓴 값이며, 8진수로는 \`${octal}\`, 곧 \`${symbols}\`입니다: ${who.ko}.${slip.ko}`,
  };
}

function octalText(mode: number): string {
  return `0${mode.toString(8).padStart(3, '0')}`;
}

/** `rw-r--r--`. */
function symbolsOf(mode: number): string {
  return [6, 3, 0]
    .map((shift) => {
      const bits = (mode >> shift) & 7;
      return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${bits & 1 ? 'x' : '-'}`;
    })
    .join('');
}

function wordsOf(mode: number, locale: keyof Localized): string {
  return classes
    .map(({ shift, name }) => {
      const bits = (mode >> shift) & 7;
      const rights = permissions.filter(({ bit }) => bits & bit).map(({ word }) => word[locale]);
      if (rights.length === 0) return locale === 'en' ? `${name.en} nothing` : `${name.ko} 권한 없음`;
      return locale === 'en'
        ? `${name.en} may ${rights.join(', ').replace(/, (?=[^,]*$)/, ' and ')}`
        : `${name.ko} ${rights.join('·')}`;
    })
    .join(', ');
}

const classes = [
  { shift: 6, name: { en: 'the owner', ko: '소유자' } },
  { shift: 3, name: { en: 'the group', ko: '그룹' } },
  { shift: 0, name: { en: 'others', ko: '그 외 사용자' } },
] as const;
const permissions = [
  { bit: 4, word: { en: 'read', ko: '읽기' } },
  { bit: 2, word: { en: 'write', ko: '쓰기' } },
  { bit: 1, word: { en: 'execute', ko: '실행' } },
] as const;
