import type { FieldNote } from '../fieldNote.ts';

export const autoscaling: readonly FieldNote[] = [];
