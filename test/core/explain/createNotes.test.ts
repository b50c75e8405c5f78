import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNotes } from '../../../src/core/explain/createNotes.ts';
import { fieldNotes } from '../../../src/core/explain/fieldNotes.ts';
import { noteTexts } from '../../../src/core/explain/noteTexts.ts';
import { readNumberedTexts } from '../../../src/core/numberedTexts.ts';
import { generateNotes } from '../../../tools/explain/generate.mjs';
import { numbered } from '../../support/numbered.ts';
import { writtenNotes } from '../../support/writtenNotes.ts';
import { placesOf } from './notedPlaces.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-atlas-'));
const asset = path.join(folder, 'notes.txt');
const written = () => readFileSync(asset, 'utf8');

beforeAll(() => generateNotes(folder));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the asset', () => {
  test('gives every note that the tables give', () => {
    const texts = readNumberedTexts(readFileSync(asset), (bytes) => new TextDecoder().decode(bytes));
    const notes = createNotes(texts ?? numbered());
    const places = fieldNotes.flatMap(placesOf).flatMap((row) => row.places);
    expect(places.length).toBeGreaterThan(fieldNotes.length);
    for (const { group, kind, path } of places) {
      expect(writtenNotes.noteFor(group, kind, path)).toBeDefined();
      expect(notes.noteFor(group, kind, path)).toEqual(writtenNotes.noteFor(group, kind, path));
    }
  });

  test('is left alone where the tables are as they were, and mended where it is damaged', async () => {
    const longAgo = new Date('2020-01-01');
    utimesSync(asset, longAgo, longAgo);
    const before = written();
    await generateNotes(folder);
    expect(statSync(asset).mtime).toEqual(longAgo);
    writeFileSync(asset, 'damaged');
    await generateNotes(folder);
    expect(written()).toBe(before);
  });
});

describe('the texts of one row', () => {
  const note = {
    id: 'service-type',
    what: { en: 'How the Service is reached.', ko: 'Service에 접근하는 방법입니다.' },
    actor: 'kube-proxy',
    learnMore: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  } as const;
  const row = { on: 'Service', field: 'spec.type', note } as const;
  const [subjects = '', fields = '', ...rest] = noteTexts([row]);
  const noteIn = (...texts: readonly string[]) =>
    createNotes(numbered(...texts)).noteFor('', 'Service', ['spec', 'type']);
  const withNote = (value: unknown) => noteIn(subjects, fields, JSON.stringify(value));

  test('give its note', () => {
    expect(noteIn(...noteTexts([row]))).toEqual(note);
    expect(noteIn(...noteTexts([{ ...row, on: ['Pod', 'Service'], field: ['spec.name', 'spec.type'] }]))).toEqual(note);
    const whole = { ...note, absent: note.what, mistake: note.what, related: ['spec'] };
    expect(noteIn(...noteTexts([{ ...row, note: whole }]))).toEqual(whole);
  });

  test('give the same object each time', () => {
    const notes = createNotes(numbered(...noteTexts([row])));
    expect(notes.noteFor('', 'Service', ['spec', 'type'])).toBe(notes.noteFor('', 'Service', ['spec', 'type']));
  });

  test('give the later of two notes about the same field', () => {
    expect(noteIn(...noteTexts([row, { ...row, note: { ...note, id: 'later' } }]))?.id).toBe('later');
  });

  test.each([
    ['a note that is none', null],
    ['a note in one language', { ...note, what: { en: 'Only English.' } }],
    ['a note with an actor that nobody knows', { ...note, actor: 'nobody' }],
    ['a note with an actor that every object has', { ...note, actor: 'constructor' }],
    ['a note whose mistake is a plain text', { ...note, mistake: 'a text' }],
    ['a note related to numbers', { ...note, related: [1] }],
    ['a note that leads nowhere', { ...note, learnMore: undefined }],
  ])('give none where there is %s', (_what, value) => {
    expect(withNote(note)).toEqual(note);
    expect(withNote(value)).toBeUndefined();
  });

  test.each(['', '{', 'null', '[1]', '{"a":1}', '{"Service":"1"}', '{"Service":9}'])(
    'give none where the kinds are %j',
    (text) => {
      expect(noteIn(subjects, fields, ...rest)).toEqual(note);
      expect(noteIn(text, fields, ...rest)).toBeUndefined();
    },
  );

  test.each(['', '{', 'null', '[2]', '{"a":2}', '{"[\\"spec\\",\\"type\\"]":"2"}'])(
    'give none where the fields are %j',
    (text) => {
      expect(noteIn(subjects, text, ...rest)).toBeUndefined();
    },
  );

  test('give none where the note is missing', () => {
    expect(noteIn(subjects, fields)).toBeUndefined();
  });
});

test('any text gives notes that answer, if only that there are none', () => {
  const nested = '['.repeat(100_000);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(nested)), (text) => {
      expect(createNotes(numbered(text, text)).noteFor('apps', 'Deployment', ['spec'])).toBeUndefined();
    }),
  );
});
