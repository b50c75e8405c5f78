import type { ApiReference, KindName } from './apiReference.ts';

/**
 * The path of a field as `ApiReference.field` wants it, from the keys a person names (`spec`, `template`, `spec`, `containers`,
 * `image`): steps into lists are put in between; written ones (`'[]'`) are fine. `undefined` where there is no such field.
 * The last field stays as it is: a list is not entered.
 */
export function completeFieldPath(
  reference: ApiReference,
  { apiVersion, kind }: KindName,
  keys: readonly string[],
): readonly string[] | undefined {
  let path: readonly string[] = [];
  for (const key of keys) {
    const next = [
      [...path, key],
      [...path, '[]', key],
    ].find((each) => reference.field(apiVersion, kind, each));
    if (next === undefined) return undefined;
    path = next;
  }
  return path;
}
