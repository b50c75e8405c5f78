import type { FieldNote } from './fieldNote.ts';
import { keysOfRow } from './fieldTable.ts';

/**
 * The text of the asset, which `createNotes` reads: first a line that says for the key of each field which line has its note, as JSON,
 * then a note a line. So the notes that nobody looks at are not read. Of two rows about the same field the later one counts.
 */
export function notesText(rows: readonly FieldNote[]): string {
  const lineOfKey = Object.fromEntries(rows.flatMap((row, index) => keysOfRow(row).map((key) => [key, index + 1])));
  return [lineOfKey, ...rows.map(({ note }) => note)].map((value) => JSON.stringify(value)).join('\n');
}
