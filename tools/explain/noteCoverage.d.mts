import type { ApiReference } from '../../src/core/api/apiReference.ts';
import type { Notes } from '../../src/core/explain/createNotes.ts';

/** Kinds as `apps/v1/Deployment`. */
export const notedKinds: readonly string[];

export const excused: readonly { readonly place: RegExp; readonly why: string }[];

export interface CoveredField {
  /** `PodSpec.volumes`. */
  readonly name: string;
  /** Every place of it is excused. */
  readonly isExcused: boolean;
  /** The places that need a note and have none: `Pod spec.volumes`. */
  readonly without: readonly string[];
}

export function noteCoverage(api: ApiReference, notes: Notes): readonly CoveredField[];

export function coverageText(fields: readonly CoveredField[]): string;
