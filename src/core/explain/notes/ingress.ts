import type { FieldNote } from '../fieldNote.ts';

export const ingress: readonly FieldNote[] = [];
