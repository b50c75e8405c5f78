import type { FieldNote } from './fieldNote.ts';
import { keysOfRow } from './fieldTable.ts';

/**
 * The texts of the asset, which `createNotes` reads, each as JSON: first the number of a text for each kind and shared type, which says
 * for its fields the numbers of their notes; then these texts and the notes. So only what belongs to a field is read for it. Of two
 * rows about the same field the later one counts.
 */
export function noteTexts(rows: readonly FieldNote[]): readonly string[] {
  const keys = rows.flatMap((row, index) => keysOfRow(row).map((key) => ({ ...key, index })));
  const subjects = [...new Set(keys.map(({ on }) => on))];
  const numbers = Object.fromEntries(subjects.map((on, index) => [on, index + 1]));
  const firstNote = subjects.length + 1;
  const fields = subjects.map((subject) =>
    Object.fromEntries(keys.filter(({ on }) => on === subject).map(({ field, index }) => [field, firstNote + index])),
  );
  return [numbers, ...fields, ...rows.map(({ note }) => note)].map((value) => JSON.stringify(value));
}
