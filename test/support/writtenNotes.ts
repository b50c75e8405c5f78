import { notesOf } from '../../src/core/explain/createNotes.ts';
import { fieldNotes } from '../../src/core/explain/fieldNotes.ts';

/** The notes straight from the tables they are written in, without the asset between. */
export const writtenNotes = notesOf(fieldNotes);
