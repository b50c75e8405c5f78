import { editDistance, isTypo } from '../../graph/similarity.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { standsIn } from '../../kubernetes/standsIn.ts';
import type { Localized } from '../../localized.ts';
import type { Finding } from '../finding.ts';
import type { SchemaPlace } from '../schema/walkSchema.ts';

/** Why a value is none for its field. */
export interface Problem extends Pick<Finding, 'severity' | 'message'> {
  /** What may be meant: a number is written as one. */
  readonly near: readonly (string | number)[];
}

/** What is wrong with a value that is not among those that the reference lists for its field. */
export function unlistedValue({ node, schema, entry, parent }: SchemaPlace): Problem | undefined {
  if (schema.shape !== 'scalar' || schema.allowed.length === 0) return undefined;
  if (node.type !== 'scalar' || typeof node.value !== 'string' || node.value === '') return undefined;
  const { value } = node;
  if (schema.allowed.includes(value) || isPlaceholder(value)) return undefined;
  if (standsIn(value, (entry ?? parent?.entry)?.name)) return undefined;
  const near = nearValues(value, schema.allowed);
  const subject: Localized =
    entry === undefined
      ? { en: 'a value of this list', ko: '이 목록의 값' }
      : { en: `a value of \`${entry.name}\``, ko: `\`${entry.name}\`의 값` };
  const choice = choiceWords(schema.allowed.filter((allowed) => allowed !== ''));
  const message = {
    en: `\`${value}\` is not ${subject.en}.${choice.en}`,
    ko: `\`${value}\`은(는) ${subject.ko}이 아닙니다.${choice.ko}`,
  };
  return { severity: 'warning', message, near };
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
