import type { FieldNote } from '../fieldNote.ts';

export const storage: readonly FieldNote[] = [];
