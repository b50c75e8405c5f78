import type { Localized } from '../../localized.ts';
import type { Resource } from '../../model/resource.ts';
import type { TextEdit } from '../finding.ts';

/** What else changes in a manifest with its API version. */
export interface Migration {
  /** `undefined` stands for an edit that cannot be made. */
  readonly edits: readonly (TextEdit | undefined)[];
  /** What the new version does otherwise with what is not written, for the end of a title. */
  readonly also?: Localized;
}

/** A written manifest in an old API version; `undefined` where what it says has no place in the new one. */
export type Migrate = (resource: Resource) => Migration | undefined;
