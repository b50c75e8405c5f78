/**
 * A duration as Go writes it, `90s`, `1h30m`, `1.5h`, in nanoseconds, exact; `undefined` where Go would reject the text: without a
 * unit (but for `0`), with one it does not know (`1d`), or beyond 2^63-1 nanoseconds, about 292 years.
 * https://pkg.go.dev/time#ParseDuration
 */
export function parseGoDuration(text: string): bigint | undefined {
  if (text.length > longestText) return undefined;
  const [, sign, unsigned = ''] = /^([+-]?)(.*)$/s.exec(text) ?? [];
  if (unsigned === '0') return 0n;
  if (!/^(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+$/.test(unsigned)) return undefined;
  let nanos = 0n;
  for (const [, whole = '', fraction = '', unit = ''] of unsigned.matchAll(/(\d*)\.?(\d*)([a-zµμ]+)/g)) {
    nanos += (BigInt(whole + fraction) * (nanosPerUnit.get(unit) ?? 0n)) / 10n ** BigInt(fraction.length);
  }
  if (nanos > longest) return undefined;
  return sign === '-' ? -nanos : nanos;
}

const nanosPerUnit: ReadonlyMap<string, bigint> = new Map([
  ['ns', 1n],
  ['us', 1000n],
  ['µs', 1000n],
  ['μs', 1000n],
  ['ms', 1_000_000n],
  ['s', 1_000_000_000n],
  ['m', 60_000_000_000n],
  ['h', 3_600_000_000_000n],
]);

const longest = 2n ** 63n - 1n;
const longestText = 100;
