import path from 'node:path';
import { expect, test } from 'vitest';
import { loadKnowledge } from '../../src/cli/loadKnowledge.ts';
import { plainPaint } from '../../src/cli/paint.ts';
import { noteTexts } from '../../src/core/explain/noteTexts.ts';
import { numberedTexts } from '../../tools/support/numberedTexts.mjs';
import { temporaryFolder } from './support.ts';

function loadFrom(home: string) {
  const err: string[] = [];
  const io = { cwd: home, home, stdin: async () => new Uint8Array(), out: () => {}, now: () => 0, paint: plainPaint };
  const knowledge = loadKnowledge({ ...io, err: (line) => err.push(line) });
  return { ...knowledge, err };
}

test('what is not there is empty, with a line each', () => {
  const { api, notes, glossary, err } = loadFrom(path.join(temporaryFolder({}), 'nowhere'));
  expect([api.kinds(), notes.noteFor('', 'Pod', ['spec']), glossary.entries()]).toEqual([[], undefined, []]);
  expect(err).toEqual([
    expect.stringMatching(/^manifest-atlas: the API reference is not there: /),
    expect.stringMatching(/^manifest-atlas: apiDescriptions.txt is not there: /),
    expect.stringMatching(/^manifest-atlas: the reference of custom kinds is not there: /),
    expect.stringMatching(/^manifest-atlas: notes.txt is not there: /),
    expect.stringMatching(/^manifest-atlas: glossary.txt is not there: /),
    expect.stringMatching(/^manifest-atlas: story.txt is not there: /),
  ]);
});

test('notes are there without the API reference', async () => {
  const note = {
    id: 'pod-spec',
    what: { en: 'What the Pod runs.', ko: 'Pod가 실행할 내용입니다.' },
    actor: 'kubelet' as const,
    learnMore: 'https://kubernetes.io/docs/concepts/workloads/pods/',
  };
  const asset = numberedTexts(noteTexts([{ on: 'Pod', field: 'spec', note }]));
  const { notes, err } = loadFrom(temporaryFolder({ 'assets/notes.txt': asset }));
  expect(notes.noteFor('', 'Pod', ['spec'])).toEqual(note);
  expect(err).toEqual([
    expect.stringContaining('the API reference is not there'),
    expect.stringContaining('apiDescriptions.txt is not there'),
    expect.stringContaining('the reference of custom kinds is not there'),
    expect.stringContaining('glossary.txt is not there'),
    expect.stringContaining('story.txt is not there'),
  ]);
});

test('what is damaged is empty, with a line that says so', async () => {
  const half = numberedTexts(['{"Pod":1}', '{}']).subarray(0, -1);
  const { notes, err } = loadFrom(temporaryFolder({ 'assets/notes.txt': half }));
  expect(notes.noteFor('', 'Pod', ['spec'])).toBeUndefined();
  expect(err).toContain('manifest-atlas: notes.txt is not there: assets/notes.txt is damaged');
});
