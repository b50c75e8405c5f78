import { storyTextsOf } from '../../src/core/explain/createStoryTexts.ts';
import { storyTexts } from '../../src/core/explain/storyTexts.ts';

/** The sentences of stories straight from their tables, without the asset between. */
export const writtenStoryTexts = storyTextsOf(storyTexts);
