import { expect } from 'vitest';
import { renderPlain } from '../../src/core/features/renderProse.ts';
import { story, storyBlocks } from '../../src/core/features/story/story.ts';
import type { Locale } from '../../src/core/localized.ts';
import { parseFixture } from './fixture.ts';
import { snapshotOf } from './snapshotOf.ts';
import { writtenGlossary } from './writtenGlossary.ts';
import { writtenStoryTexts } from './writtenStoryTexts.ts';

/**
 * The story of the resource at the cursor as plain text, a line for each step and each detail, without numbers: `kubelet: Starts …`,
 * `- web: …`. Empty where there is none.
 */
export function storyLines(source: string, locale: Locale = 'en'): readonly string[] {
  const { files, selection } = parseFixture(source);
  if (selection === undefined) throw new Error('The fixture has no cursor ($0).');
  const told = story(snapshotOf(files), writtenStoryTexts, { path: selection.path, offset: selection.start }, locale);
  if (told === undefined) return [];
  const [, , steps] = storyBlocks(told, writtenGlossary, locale);
  const text = steps === undefined ? '' : renderPlain([steps]);
  return text
    .replace(/^ *\d+\. (.*)\n +(?!- )/gm, '$1: ')
    .split('\n')
    .map((line) => line.trim());
}

/** The step at which an actor acts first, with its details; empty where it does not act. */
export function storyOf(actor: string, source: string, locale: Locale = 'en'): readonly string[] {
  const lines = storyLines(source, locale);
  const start = lines.findIndex((line) => line.startsWith(`${actor}: `));
  if (start === -1) return [];
  const length = lines.slice(start + 1).findIndex((line) => !line.startsWith('- '));
  return lines.slice(start, length === -1 ? undefined : start + 1 + length);
}

/**
 * Compares the stories of two manifests that differ in a field: exactly `gone` is no longer said, and exactly `come` is new,
 * in each language.
 */
export function checkStoryChange(
  before: string,
  after: string,
  expected: Readonly<Record<Locale, { readonly gone?: readonly string[]; readonly come: readonly string[] }>>,
): void {
  for (const locale of ['en', 'ko'] as const) {
    const [told, changed] = [storyLines(before, locale), storyLines(after, locale)];
    const { gone = [], come } = expected[locale];
    expect({
      gone: told.filter((line) => !changed.includes(line)),
      come: changed.filter((line) => !told.includes(line)),
    }).toEqual({ gone, come });
  }
}
