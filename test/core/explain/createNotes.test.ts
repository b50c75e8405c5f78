import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createNotes } from '../../../src/core/explain/createNotes.ts';
import { fieldNotes } from '../../../src/core/explain/fieldNotes.ts';
import { generateNotes } from '../../../tools/explain/generate.mjs';
import { writtenNotes } from '../../support/writtenNotes.ts';
import { placesOf } from './notedPlaces.ts';

const folder = mkdtempSync(path.join(os.tmpdir(), 'manifest-atlas-'));
const asset = path.join(folder, 'notes.json.gz');
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
  };
  const row = { on: 'Service', field: 'spec.type', note };
  const noteIn = (value: unknown) => createNotes(JSON.stringify(value)).noteFor('', 'Service', ['spec', 'type']);

  test('gives its note', () => {
    expect(noteIn([row])).toEqual(note);
    expect(noteIn([{ ...row, on: ['Pod', 'Service'], field: ['spec.name', 'spec.type'] }])).toEqual(note);
    expect(noteIn([{ ...row, note: { ...note, absent: note.what, mistake: note.what, related: ['spec'] } }])?.id).toBe(
      note.id,
    );
  });

  test.each([
    ['is not a list', row],
    ['has nothing', null],
    ['has a row that is none', [row, null]],
    ['has a row on a number', [{ ...row, on: 1 }]],
    ['has a row without a field', [row, { ...row, field: undefined }]],
    ['has a row without a note', [row, { ...row, note: undefined }]],
    ['has a note in one language', [{ ...row, note: { ...note, what: { en: 'Only English.' } } }]],
    ['has a note with an actor that nobody knows', [{ ...row, note: { ...note, actor: 'nobody' } }]],
    ['has a note with an actor that every object has', [{ ...row, note: { ...note, actor: 'constructor' } }]],
    ['has a note whose mistake is a plain text', [{ ...row, note: { ...note, mistake: 'a text' } }]],
    ['has a note related to numbers', [{ ...row, note: { ...note, related: [1] } }]],
    ['has a note that leads nowhere', [{ ...row, note: { ...note, learnMore: undefined } }]],
  ])('gives none where it %s', (_what, value) => {
    expect(noteIn(value)).toBeUndefined();
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
