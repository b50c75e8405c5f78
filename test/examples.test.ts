import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLocator } from '../src/core/graph/locate.ts';
import { readApiReference } from './core/api/readAssets.ts';
import { findingsOf, snapshotOf } from './support/snapshotOf.ts';

const api = await readApiReference();

test('every deliberate mistake is found on the line of its comment, and nothing else', () => {
  const files = readExamples('mistakes');
  const snapshot = snapshotOf(files);
  const locate = createLocator(snapshot);
  const found = findingsOf(snapshot, api).map(({ place }) => {
    const { file, from } = locate(place);
    return `${file}:${from.line}`;
  });
  const marked = files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (/# Mistake: /.test(line) ? [`${path}:${index + 1}`] : [])),
  );
  expect([...new Set(found)].sort()).toEqual(marked.sort());
});

test('nothing is found in the example that is right', () => {
  expect(findingsOf(snapshotOf(readExamples('shop')), api).map(({ message }) => message.en)).toEqual([]);
});

function readExamples(folder: string) {
  const root = new URL(`../examples/${folder}/`, import.meta.url);
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(new URL(path, root), 'utf8') }));
}
