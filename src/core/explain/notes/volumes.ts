import type { FieldNote } from '../fieldNote.ts';

export const volumes: readonly FieldNote[] = [];
