import type { FieldNote } from '../fieldNote.ts';

export const networkPolicy: readonly FieldNote[] = [];
