import type { Localized } from '../localized.ts';
import { isLocalized, isObject, readJson } from '../readJson.ts';
import type { StoryTextId } from './storyTexts.ts';

/** The sentences that stories are told in. Built by `createStoryTexts` from the generated asset, which the edge reads. */
export interface StoryTexts {
  /** `undefined` only where the asset could not be read. */
  textOf(id: StoryTextId): Localized | undefined;
}

/** Has no sentence: what stands in where the asset cannot be read. */
export const noStoryTexts: StoryTexts = { textOf: () => undefined };

/** The sentences in the text of `story.txt`; none where it is no such text. */
export function createStoryTexts(text: string): StoryTexts {
  const families = readFamilies(text);
  return families === undefined ? noStoryTexts : storyTextsOf(families);
}

/** The sentences of these families. */
export function storyTextsOf(families: Families): StoryTexts {
  const texts = new Map(
    Object.entries(families).flatMap(([family, named]) =>
      Object.entries(named).map(([name, text]) => [`${family}.${name}`, text] as const),
    ),
  );
  return { textOf: (id) => texts.get(id) };
}

type Families = Readonly<Record<string, Readonly<Record<string, Localized>>>>;

function readFamilies(text: string): Families | undefined {
  const value = readJson(text);
  return areFamilies(value) ? value : undefined;
}

function areFamilies(value: unknown): value is Families {
  return (
    isObject(value) &&
    Object.values(value).every((family) => isObject(family) && Object.values(family).every(isLocalized))
  );
}
