import type { FieldNote } from '../fieldNote.ts';

export const gateway: readonly FieldNote[] = [];
