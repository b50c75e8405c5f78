import { nanosPerUnit, parseQuantity } from '../../kubernetes/quantity.ts';
import { cpuText, memoryText } from '../../kubernetes/quantityText.ts';
import type { Resource } from '../../model/resource.ts';
import type { Fix } from '../finding.ts';
import type { Amount } from '../objects/amounts.ts';
import { replaceAmounts } from './lowerLimit.ts';

/**
 * Lowers the largest of several amounts to what the others leave of what is granted, in nano-units, and with it the requests that it would
 * not reach as a limit. None where it would have to become less than a tenth: that is no container that works.
 */
export function lowerLargest(
  resource: Resource,
  name: string,
  amounts: readonly Amount[],
  granted: bigint,
  requests: readonly Amount[],
): readonly Fix[] {
  const [largest, ...others] = [...amounts].sort((a, b) => (a.nanos < b.nanos ? 1 : -1));
  if (largest === undefined) return [];
  const rest = others.reduce((left, { nanos }) => left - nanos, granted);
  if (rest * 10n < largest.nanos) return [];
  const text = name === 'cpu' ? cpuText(rest - (rest % nanosPerMilli)) : memoryText(rest - (rest % stepOf(rest)));
  const above = requests.filter(({ nanos }) => nanos > (parseQuantity(text) ?? 0n));
  const title = {
    en: `Lower \`${largest.text}\` to \`${text}\``,
    ko: `\`${largest.text}\`을(를) \`${text}\`(으)로 낮추기`,
  };
  return replaceAmounts(resource, title, [largest, ...above], text);
}

/** Whole mebibytes, where there are any. */
function stepOf(nanos: bigint): bigint {
  return nanos < mebibyte ? nanosPerUnit : mebibyte;
}

const nanosPerMilli = nanosPerUnit / 1000n;
const mebibyte = nanosPerUnit * 1024n * 1024n;
