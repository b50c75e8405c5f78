import { editDistance, isTypo } from '../graph/similarity.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import type { Localized } from '../localized.ts';
import { replaceScalar } from './edits.ts';
import type { DiagnosticRule, Finding, Judgement } from './finding.ts';
import { standsIn } from './standsIn.ts';
import type { SchemaPlace } from './walkSchema.ts';

/**
 * A value that is not among those that the reference lists for its field. A newer Kubernetes may know more than the lists do, so the
 * finding is no error.
 */
export const invalidValue: DiagnosticRule = {
  code: 'invalid-value',
  severity: 'warning',
  summary: {
    en: 'A value is not among those that its field allows.',
    ko: '필드가 허용하는 값이 아닙니다.',
  },
  documentation: 'https://kubernetes.io/docs/reference/kubernetes-api/',
  findInValue: judge,
};

function judge(
  { node, schema, entry, parent }: SchemaPlace,
  {
    resource: {
      written: { document },
    },
  }: Judgement,
): readonly Finding[] {
  if (schema.shape !== 'scalar' || schema.allowed.length === 0) return [];
  if (node.type !== 'scalar' || typeof node.value !== 'string' || node.value === '' || isPlaceholder(node.value))
    return [];
  const { value } = node;
  if (schema.allowed.includes(value) || standsIn(value, (entry ?? parent?.entry)?.name)) return [];
  const near = nearValues(value, schema.allowed);
  const subject: Localized =
    entry === undefined
      ? { en: 'a value of this list', ko: '이 목록의 값' }
      : { en: `a value of \`${entry.name}\``, ko: `\`${entry.name}\`의 값` };
  const choice = choiceWords(schema.allowed.filter((allowed) => allowed !== ''));
  return [
    {
      code: 'invalid-value',
      severity: 'warning',
      message: {
        en: `\`${value}\` is not ${subject.en}.${choice.en}`,
        ko: `\`${value}\`은(는) ${subject.ko}이 아닙니다.${choice.ko}`,
      },
      place: { document, span: node.span },
      related: [],
      fixes: near.map((allowed) => ({
        title: { en: `Change to \`${allowed}\``, ko: `\`${allowed}\`(으)로 변경` },
        safe: near.length === 1,
        edits: [replaceScalar(document, node, allowed)],
      })),
    },
  ];
}

/** Of those that differ by case only, else by a slip, the nearest. */
function nearValues(value: string, allowed: readonly string[]): readonly string[] {
  const lower = value.toLowerCase();
  const otherCase = allowed.filter((one) => one.toLowerCase() === lower);
  if (otherCase.length > 0) return otherCase;
  const slips = allowed.filter((one) => isTypo(lower, one.toLowerCase()));
  const distance = (one: string) => editDistance(lower, one.toLowerCase(), longestSlip);
  const nearest = Math.min(...slips.map(distance));
  return slips.filter((one) => distance(one) === nearest);
}

function choiceWords(allowed: readonly string[]): Localized {
  if (allowed.length > shownValues) return { en: '', ko: '' };
  const values = allowed.map((one) => `\`${one}\``).join(', ');
  return { en: ` It takes one of ${values}.`, ko: ` ${values} 중 하나여야 합니다.` };
}

const longestSlip = 2;
const shownValues = 8;
