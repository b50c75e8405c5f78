/**
 * How many of `total` Pods `3` or `25%` are; a percentage is rounded `up` or `down` to whole Pods. `undefined` for what the API server
 * would reject. `total` is a whole number, not negative.
 */
export function countOf(text: string, total: number, rounded: 'up' | 'down'): number | undefined {
  const [, digits, percent] = /^(\d{1,9})(%?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  if (percent === '') return Number(digits);
  const hundredths = Number(digits) * total;
  return rounded === 'up' ? Math.ceil(hundredths / 100) : Math.floor(hundredths / 100);
}

/** True for `25%`, false for `3` and for what is neither. */
export function isPercent(text: string): boolean {
  return /^\d{1,9}%$/.test(text);
}

/** True for a percentage above `100%`, which the API server takes for no `maxUnavailable`; false for numbers of any size. */
export function isMoreThanAll(text: string): boolean {
  return isPercent(text) && Number.parseInt(text, 10) > 100;
}
