import type { FieldNote } from '../fieldNote.ts';

export const configMapAndSecret: readonly FieldNote[] = [];
