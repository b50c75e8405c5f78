import type { FieldNote } from '../fieldNote.ts';

export const policy: readonly FieldNote[] = [];
