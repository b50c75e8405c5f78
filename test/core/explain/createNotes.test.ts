import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNotes } from '../../../src/core/explain/createNotes.ts';
import { fieldNotes } from '../../../src/core/explain/fieldNotes.ts';
import { notesText } from '../../../src/core/explain/notesText.ts';
import { generateNotes } from '../../../tools/explain/generate.mjs';
import { writtenNotes } from '../../support/writtenNotes.ts';
import { placesOf } from './notedPlaces.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-atlas-'));
const asset = path.join(folder, 'notes.txt.gz');
const inflated = () => gunzipSync(readFileSync(asset)).toString('utf8');

beforeAll(() => generateNotes(folder));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the asset', () => {
  test('gives every note that the tables give', () => {
    const notes = createNotes(inflated());
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
    const before = inflated();
    await generateNotes(folder);
    expect(statSync(asset).mtime).toEqual(longAgo);
    writeFileSync(asset, 'damaged');
    await generateNotes(folder);
    expect(inflated()).toBe(before);
  });
});

describe('a text with one row', () => {
  const note = {
    id: 'service-type',
    what: { en: 'How the Service is reached.', ko: 'Service에 접근하는 방법입니다.' },
    actor: 'kube-proxy',
    learnMore: 'https://kubernetes.io/docs/concepts/services-networking/service/',
  } as const;
  const row = { on: 'Service', field: 'spec.type', note } as const;
  const noteIn = (text: string) => createNotes(text).noteFor('', 'Service', ['spec', 'type']);
  const withNote = (value: unknown) => [notesText([row]).split('\n')[0], JSON.stringify(value)].join('\n');

  test('gives its note', () => {
    expect(noteIn(notesText([row]))).toEqual(note);
    expect(noteIn(notesText([{ ...row, on: ['Pod', 'Service'], field: ['spec.name', 'spec.type'] }]))).toEqual(note);
    const whole = { ...note, absent: note.what, mistake: note.what, related: ['spec'] };
    expect(noteIn(notesText([{ ...row, note: whole }]))).toEqual(whole);
  });

  test('gives the same object each time', () => {
    const notes = createNotes(notesText([row]));
    expect(notes.noteFor('', 'Service', ['spec', 'type'])).toBe(notes.noteFor('', 'Service', ['spec', 'type']));
  });

  test('gives the later of two notes about the same field', () => {
    expect(noteIn(notesText([row, { ...row, note: { ...note, id: 'later' } }]))?.id).toBe('later');
  });

  test.each([
    ['has a note that is none', null],
    ['has a note in one language', { ...note, what: { en: 'Only English.' } }],
    ['has a note with an actor that nobody knows', { ...note, actor: 'nobody' }],
    ['has a note with an actor that every object has', { ...note, actor: 'constructor' }],
    ['has a note whose mistake is a plain text', { ...note, mistake: 'a text' }],
    ['has a note related to numbers', { ...note, related: [1] }],
    ['has a note that leads nowhere', { ...note, learnMore: undefined }],
  ])('gives none where it %s', (_what, value) => {
    expect(noteIn(withNote(note))).toEqual(note);
    expect(noteIn(withNote(value))).toBeUndefined();
  });

  test.each(['', '{', 'null', '[1]', '{"a":1}', '{"[\\"Service\\",\\"spec\\",\\"type\\"]":"1"}'])(
    'gives none where its first line is %j',
    (index) => {
      expect(noteIn([index, JSON.stringify(note)].join('\n'))).toBeUndefined();
    },
  );

  test('gives none where the line that is named is missing', () => {
    expect(noteIn(notesText([row]).split('\n')[0] ?? '')).toBeUndefined();
  });
});

test('any text gives notes that answer, if only that there are none', () => {
  const nested = '['.repeat(100_000);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(nested)), (text) => {
      expect(createNotes(text).noteFor('apps', 'Deployment', ['spec'])).toBeUndefined();
    }),
  );
});
