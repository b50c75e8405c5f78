import type { FieldNote } from '../fieldNote.ts';

export const rbac: readonly FieldNote[] = [];
