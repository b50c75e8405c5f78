import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createStoryTexts } from '../../../src/core/explain/createStoryTexts.ts';
import { storyTexts } from '../../../src/core/explain/storyTexts.ts';
import type { Localized } from '../../../src/core/localized.ts';
import { sourceFiles } from '../../support/sourceFiles.ts';
import { codeSpans, hangul, isOpen } from './textChecks.ts';

const texts = Object.entries(storyTexts).flatMap(([family, named]) =>
  Object.entries<Localized>(named).map(([name, text]) => ({ id: `${family}.${name}`, text })),
);

/** The values that stand in a sentence, each once. */
const values = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].toSorted().join();

test('every table is in the list, under its name', () => {
  const folder = fileURLToPath(new URL('../../../src/core/explain/storyTexts', import.meta.url));
  expect(Object.keys(storyTexts).toSorted()).toEqual(
    readdirSync(folder)
      .map((file) => path.basename(file, '.ts'))
      .toSorted(),
  );
});

test('every sentence is told by somebody', () => {
  const told = sourceFiles()
    .filter(({ path: file }) => file.startsWith('core/features/story'))
    .map(({ text }) => text)
    .join('');
  expect(texts.map(({ id }) => id).filter((id) => !told.includes(`'${id}'`))).toEqual([]);
});

describe('a sentence', () => {
  test('has the same values and the same code in both languages', () => {
    expect(texts.filter(({ text }) => values(text.en) !== values(text.ko)).map(({ id }) => id)).toEqual([]);
    expect(
      texts.filter(({ text }) => codeSpans(text.en).join() !== codeSpans(text.ko).join()).map(({ id }) => id),
    ).toEqual([]);
  });

  test('is English in English and Korean in Korean', () => {
    const words = (text: string) => text.replaceAll(/`[^`]*`|\{\w+\}/g, '');
    expect(texts.filter(({ text }) => hangul.test(text.en)).map(({ id }) => id)).toEqual([]);
    const silent = texts.filter(({ text }) => !hangul.test(text.ko) && /[a-z]{2}/.test(words(text.en)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('closes its code, and puts no value into it', () => {
    const broken = texts.filter(({ text }) =>
      [text.en, text.ko].some((one) => isOpen(one) || codeSpans(one).some((code) => /\{\w+\}/.test(code))),
    );
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test('is short', () => {
    expect(texts.filter(({ text }) => text.en.length > 200 || text.ko.length > 160).map(({ id }) => id)).toEqual([]);
  });
});

describe('the text of the asset', () => {
  test('gives every sentence', () => {
    const read = createStoryTexts(JSON.stringify(storyTexts));
    expect(read.textOf('beginning.checks')).toEqual(storyTexts.beginning.checks);
  });

  test.each(['', 'null', '[1]', '{"a":1}', '{"a":{"b":{"en":"x"}}}'])('gives none where it is %j', (text) => {
    expect(createStoryTexts(text).textOf('beginning.checks')).toBeUndefined();
  });
});
