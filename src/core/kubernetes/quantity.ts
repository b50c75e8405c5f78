/** Nano-units in one unit: the finest step that a quantity has. */
export const nanosPerUnit = 1_000_000_000n;

/**
 * A quantity such as `500m`, `1.5Gi` or `1e3` in nano-units, exact; `undefined` where the API server would reject the text.
 * What is finer than a nano-unit is rounded away from zero, and what is larger than 2^63-1 units is that, as the API server has it.
 * https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/quantity/
 */
export function parseQuantity(text: string): bigint | undefined {
  if (text.length > longestText) return undefined;
  const match = /^([+-]?)(\d*)(?:\.(\d*))?([KMGTPE]i|[numkMGTPE]|[eE][+-]?\d+|)$/.exec(text);
  const [, sign, whole = '', fraction = '', suffix = ''] = match ?? [];
  if (match === null || whole + fraction === '') return undefined;
  const scale = scaleOf(suffix);
  if (scale === undefined) return undefined;
  const nanos = dividedUp(
    BigInt(whole + fraction) * scale.times * nanosPerUnit,
    scale.by * 10n ** BigInt(fraction.length),
  );
  const capped = nanos > largest ? largest : nanos;
  return sign === '-' ? -capped : capped;
}

interface Scale {
  readonly times: bigint;
  readonly by: bigint;
}

function scaleOf(suffix: string): Scale | undefined {
  if (!/^[eE][+-]?\d/.test(suffix)) return scales.get(suffix);
  // beyond these every value is 0, rounded up to a nano-unit, or the largest there is
  const exponent = Math.max(-furthestExponent, Math.min(furthestExponent, Number(suffix.slice(1))));
  return exponent < 0 ? { times: 1n, by: 10n ** BigInt(-exponent) } : { times: 10n ** BigInt(exponent), by: 1n };
}

function dividedUp(dividend: bigint, divisor: bigint): bigint {
  return (dividend + divisor - 1n) / divisor;
}

const scales: ReadonlyMap<string, Scale> = new Map([
  ['', { times: 1n, by: 1n }],
  ...['m', 'u', 'n'].map((suffix, index) => [suffix, { times: 1n, by: 1000n ** BigInt(index + 1) }] as const),
  ...['k', 'M', 'G', 'T', 'P', 'E'].map(
    (suffix, index) => [suffix, { times: 1000n ** BigInt(index + 1), by: 1n }] as const,
  ),
  ...['Ki', 'Mi', 'Gi', 'Ti', 'Pi', 'Ei'].map(
    (suffix, index) => [suffix, { times: 1024n ** BigInt(index + 1), by: 1n }] as const,
  ),
]);

const largest = (2n ** 63n - 1n) * nanosPerUnit;
const longestText = 100;
const furthestExponent = 120;
