/** With a comma between each three digits, as both languages write it: `1,610,612,736`. */
export function groupedText(whole: bigint | number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A fraction of at most `digits` decimals, rounded to the nearest, without zeros at its end: 3/2 is `1.5`. Both are not negative. */
export function fractionText(dividend: bigint, divisor: bigint, digits: number): string {
  const scale = 10n ** BigInt(digits);
  const scaled = (dividend * scale * 2n + divisor) / (divisor * 2n);
  const decimals = String(scaled % scale)
    .padStart(digits, '0')
    .replace(/0+$/, '');
  return decimals === '' ? groupedText(scaled / scale) : `${groupedText(scaled / scale)}.${decimals}`;
}
