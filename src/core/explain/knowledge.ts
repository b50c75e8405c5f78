import type { ApiReference } from '../api/apiReference.ts';
import type { Glossary } from './createGlossary.ts';
import type { Notes } from './createNotes.ts';
import type { StoryTexts } from './createStoryTexts.ts';

/** What is known of fields without looking at any manifest: what the reference says, what we teach, and what words mean. */
export interface FieldKnowledge {
  readonly api: ApiReference;
  readonly notes: Notes;
  readonly glossary: Glossary;
}

/** The same with the sentences in which stories are told. */
export interface Knowledge extends FieldKnowledge {
  readonly story: StoryTexts;
}
