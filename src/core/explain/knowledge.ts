import type { ApiReference } from '../api/apiReference.ts';
import type { Notes } from './createNotes.ts';

/** What is known of fields without looking at any manifest: what the reference says of them, and what we teach. */
export interface Knowledge {
  readonly api: ApiReference;
  readonly notes: Notes;
}
