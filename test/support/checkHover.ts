import { expect } from 'vitest';
import type { ApiReference } from '../../src/core/api/apiReference.ts';
import { noStoryTexts } from '../../src/core/explain/createStoryTexts.ts';
import { type Hover, hover } from '../../src/core/features/hover/hover.ts';
import { renderPlain } from '../../src/core/features/renderProse.ts';
import type { Locale } from '../../src/core/localized.ts';
import { parseFixture } from './fixture.ts';
import { noApiReference } from './noApiReference.ts';
import { snapshotOf } from './snapshotOf.ts';
import { writtenGlossary } from './writtenGlossary.ts';
import { writtenNotes } from './writtenNotes.ts';

/** When tests read: Thursday, 26 November 2026, 12:00 UTC. */
export const thursdayNoon = Date.UTC(2026, 10, 26, 12);

/**
 * The hover at the cursor as plain text must begin with `expected`, line by line. What follows is the note about the field, whose
 * words are not the test's business.
 */
export function checkHover(source: string, expected: string, locale: Locale = 'en'): void {
  const lines = linesOf(expected);
  expect(linesOf(hoverText(source, locale)).slice(0, lines.length)).toEqual(lines);
}

/** The hover at the cursor as plain text; empty where there is none. */
export function hoverText(source: string, locale: Locale = 'en'): string {
  const shown = hoverAt(source, noApiReference, locale);
  return shown === undefined ? '' : renderPlain(shown.blocks);
}

/** The hover at the cursor, with a reference of the API and all notes; places are offsets in the file. */
export function hoverAt(source: string, api: ApiReference, locale: Locale): Hover | undefined {
  const { files, selection } = parseFixture(source);
  if (selection === undefined) throw new Error('The fixture has no cursor ($0).');
  const place = { path: selection.path, offset: selection.start };
  const knowledge = { api, notes: writtenNotes, glossary: writtenGlossary, story: noStoryTexts };
  return hover(snapshotOf(files), knowledge, place, { locale, now: thursdayNoon });
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
