import type { Localized } from '../../localized.ts';
import type { FieldValue } from './valueReader.ts';

/**
 * The field that a simple JSONPath points at, and of a list the items: `.status.conditions[?(@.type=="Ready")].status`. Nothing for
 * what goes beyond (recursion, slices, scripts).
 * https://kubernetes.io/docs/reference/kubectl/jsonpath/
 */
export function readJsonPath({ text }: FieldValue): Localized | undefined {
  const steps = stepsOf(text);
  if (steps === undefined) return undefined;
  const field = steps
    .map((step) => ('key' in step ? `.${step.key}` : '[]'))
    .join('')
    .replace(/^\./, '');
  const items = steps.flatMap((step) => {
    if ('index' in step) return [{ en: `item ${step.index + 1}`, ko: `${step.index + 1}번째 항목` }];
    if (!('where' in step)) return [];
    return [
      { en: `the items whose \`${step.where}\` is \`${step.is}\``, ko: `\`${step.where}\` 값이 \`${step.is}\`인 항목` },
    ];
  });
  return {
    en: `The field \`${field}\` of each object${items.map(({ en }) => `; of its list, ${en}`).join('')}.`,
    ko: `각 오브젝트의 \`${field}\` 필드입니다.${items.map(({ ko }) => ` 목록에서는 ${ko}을 봅니다.`).join('')}`,
  };
}

type Step =
  | { readonly key: string }
  | { readonly index: number }
  | { readonly all: true }
  | { readonly where: string; readonly is: string };

function stepsOf(text: string): readonly Step[] | undefined {
  if (text.length > longestPath) return undefined;
  const steps: Step[] = [];
  let rest = text;
  while (rest !== '') {
    const match = stepPattern.exec(rest);
    if (match === null) return undefined;
    const [whole, plain, quoted, index, all, where, is] = match;
    if (where !== undefined) steps.push({ where, is: is ?? '' });
    else if (index !== undefined) steps.push({ index: Number(index) });
    else steps.push(all === undefined ? { key: plain ?? (quoted ?? '').replaceAll('\\', '') } : { all: true });
    rest = rest.slice(whole.length);
  }
  return steps.length === 0 ? undefined : steps;
}

const longestPath = 500;

const stepPattern =
  /^(?:\.((?:[A-Za-z0-9_-]|\\\.|\\\/)+)|\['([A-Za-z0-9_./\\-]+)'\]|\[(\d{1,6})\]|\[(\*)\]|\[\?\(@\.([A-Za-z0-9_.]+)\s*==\s*["']([A-Za-z0-9_./ -]*)["']\)\])/;
