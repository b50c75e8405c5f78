import type { ApiReference } from '../api/apiReference.ts';
import type { Glossary } from './createGlossary.ts';
import type { Notes } from './createNotes.ts';
import type { StoryTexts } from './createStoryTexts.ts';

/** What is known without looking at any manifest: what the reference says of fields, what we teach about them,
 * what words mean, and in which sentences stories are told. */
export interface Knowledge {
  readonly api: ApiReference;
  readonly notes: Notes;
  readonly glossary: Glossary;
  readonly story: StoryTexts;
}
