/** What the texts of the assets are made of, where they were read from JSON and may be anything: true for what has that shape. */

export function isLocalized(value: unknown): boolean {
  return isObject(value) && isString(value['en']) && isString(value['ko']);
}

export function areStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every(isString);
}

export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
