import type { FieldNote } from '../fieldNote.ts';

export const securityContext: readonly FieldNote[] = [];
