import type { FieldNote } from '../fieldNote.ts';

export const service: readonly FieldNote[] = [];
