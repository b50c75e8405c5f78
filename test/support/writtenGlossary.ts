import { glossaryOf } from '../../src/core/explain/createGlossary.ts';
import { glossaryEntries } from '../../src/core/explain/glossaryEntries.ts';

/** The glossary straight from the tables it is written in, without the asset between. */
export const writtenGlossary = glossaryOf(glossaryEntries);
