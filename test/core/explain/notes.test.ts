import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fieldNotes } from '../../../src/core/explain/fieldNotes.ts';
import type { Note } from '../../../src/core/explain/note.ts';
import type { Localized } from '../../../src/core/localized.ts';
import { codeSpans, hangul, isOpen, isSentence, strayEnglish, twice } from './textChecks.ts';

const notes: readonly Note[] = fieldNotes.map(({ note }) => note);
const explainFolder = fileURLToPath(new URL('../../../src/core/explain', import.meta.url));

/** Every text of a note with the length it may have. */
const texts = (note: Note): readonly { readonly name: string; readonly text: Localized; readonly longest: number }[] =>
  [
    { name: 'what', text: note.what, longest: 220 },
    { name: 'absent', text: note.absent, longest: 260 },
    { name: 'mistake', text: note.mistake, longest: 260 },
  ].flatMap(({ name, text, longest }) => (text === undefined ? [] : [{ name: `${note.id} ${name}`, text, longest }]));

const everyText = notes.flatMap(texts);

test('there is a note for most fields that people write', () => {
  expect(notes.length).toBeGreaterThanOrEqual(200);
});

test('every table of notes is in use', () => {
  const tables = readdirSync(path.join(explainFolder, 'notes')).map((file) => path.basename(file, '.ts'));
  const source = readFileSync(path.join(explainFolder, 'fieldNotes.ts'), 'utf8');
  const imported = [...source.matchAll(/from '\.\/notes\/(\w+)\.ts'/g)].map(([, name]) => name);
  const spread = [...source.matchAll(/^ {2}\.\.\.(\w+),$/gm)].map(([, name]) => name);
  expect(imported.toSorted()).toEqual(tables.toSorted());
  expect(spread.toSorted()).toEqual(tables.toSorted());
});

test('no table is empty', async () => {
  const files = readdirSync(path.join(explainFolder, 'notes'));
  const tables = await Promise.all(
    files.map(async (file) => ({ file, module: Object.values(await import(path.join(explainFolder, 'notes', file))) })),
  );
  expect(tables.filter(({ module }) => module.some((table) => !Array.isArray(table) || table.length === 0))).toEqual(
    [],
  );
});

describe('ids', () => {
  test('are unique', () => {
    expect(twice(notes.map(({ id }) => id))).toEqual([]);
  });

  test('are kebab-case', () => {
    expect(notes.map(({ id }) => id).filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });
});

test('a field of a kind or type has one note', () => {
  const fields = fieldNotes.flatMap(({ on, field }) =>
    [on].flat().flatMap((subject) => [field].flat().map((one) => `${subject} ${one}`)),
  );
  expect(twice(fields)).toEqual([]);
});

describe('texts', () => {
  test('are sentences in both languages', () => {
    expect(
      everyText.filter(({ text }) => !isSentence(text.en) || !isSentence(text.ko)).map(({ name }) => name),
    ).toEqual([]);
  });

  test('are English in English and Korean in Korean', () => {
    expect(everyText.filter(({ text }) => hangul.test(text.en)).map(({ name }) => name)).toEqual([]);
    const onlyCode = (text: string): boolean => /^[\d\s.,%`]*$/.test(text.replaceAll(/`[^`]*`/g, ''));
    expect(everyText.filter(({ text }) => !hangul.test(text.ko) && !onlyCode(text.ko)).map(({ name }) => name)).toEqual(
      [],
    );
    expect(everyText.filter(({ text }) => text.en === text.ko).map(({ name }) => name)).toEqual([]);
  });

  test('call in Korean what we call in Korean elsewhere', () => {
    expect(strayEnglish('sidecar인 init container와 `manifest`, manifest-atlas')).toEqual([
      'sidecar',
      'init container',
    ]);
    expect(everyText.flatMap(({ name, text }) => strayEnglish(text.ko).map((word) => `${name}: ${word}`))).toEqual([]);
  });

  test('show the same code in both languages', () => {
    const differing = everyText
      .map(({ name, text }) => ({ name, en: codeSpans(text.en), ko: codeSpans(text.ko) }))
      .filter(({ en, ko }) => en.join('`') !== ko.join('`'));
    expect(differing).toEqual([]);
  });

  test('close every code span', () => {
    expect(everyText.filter(({ text }) => isOpen(text.en) || isOpen(text.ko)).map(({ name }) => name)).toEqual([]);
  });

  test('are short', () => {
    const long = everyText.filter(({ text, longest }) => text.en.length > longest || text.ko.length > longest);
    expect(long.map(({ name, text }) => `${name}: ${text.en.length}, ${text.ko.length}`)).toEqual([]);
  });
});

test('every note leads to a page of the documentation', () => {
  const page = /^https:\/\/kubernetes\.io\/docs\/[a-z0-9/-]+\/(#[A-Za-z0-9_-]+)?$/;
  expect(
    notes.filter(({ learnMore }) => !page.test(learnMore)).map(({ id, learnMore }) => `${id}: ${learnMore}`),
  ).toEqual([]);
});

test('related fields are paths, each once', () => {
  const aPath = /^([A-Za-z-]+|\["[^"]+"\])(\.[A-Za-z-]+|\[\]|\["[^"]+"\])*$/;
  const wrong = notes.filter(
    ({ related }) =>
      related !== undefined &&
      (related.length === 0 || twice(related).length > 0 || !related.every((one) => aPath.test(one))),
  );
  expect(wrong.map(({ id, related }) => `${id}: ${related?.join(', ')}`)).toEqual([]);
});
