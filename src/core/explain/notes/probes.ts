import type { FieldNote } from '../fieldNote.ts';

export const probes: readonly FieldNote[] = [];
