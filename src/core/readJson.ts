/** What a text of an asset says as JSON; `undefined` where it is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// What it may be, as anything may come from there: true for what has that shape.

/** A text in every language. */
export function isLocalized(value: unknown): boolean {
  return isObject(value) && isString(value['en']) && isString(value['ko']);
}

/** A list of texts; an empty one too. */
export function areStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every(isString);
}

/** A text; an empty one too. */
export function isString(value: unknown): value is string {
  return typeof value === 'string';
}

/** JSON knows no other numbers than finite ones. */
export function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** Also true for a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
