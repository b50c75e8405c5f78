/** What the texts of the assets are made of, where they were read from JSON and may be anything: true for what has that shape. */

/** A text in every language. */
export function isLocalized(value: unknown): boolean {
  return isObject(value) && isString(value['en']) && isString(value['ko']);
}

/** A list of texts; an empty one too. */
export function areStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every(isString);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** Also true for a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
