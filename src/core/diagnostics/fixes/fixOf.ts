import type { Localized } from '../../localized.ts';
import type { Fix, TextEdit } from '../finding.ts';

/** A fix that has to be chosen; none where one of its edits, or all of them, cannot be made. */
export function fixOf(title: Localized, edits: readonly (TextEdit | undefined)[] | undefined): readonly Fix[] {
  const possible = edits?.flatMap((edit) => edit ?? []);
  if (possible === undefined || possible.length === 0 || edits?.includes(undefined)) return [];
  return [{ title, safe: false, edits: possible }];
}
