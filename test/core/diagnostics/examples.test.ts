import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLocator } from '../../../src/core/graph/locate.ts';
import { fixProblems } from '../../support/fixProblems.ts';
import type { FixtureFile } from '../../support/fixture.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';
import { readApiReference } from '../api/readAssets.ts';

const examples = new URL('../../../examples/', import.meta.url);
const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
  .map((path) => ({ path, text: readFileSync(new URL(path, examples), 'utf8') }));
const api = await readApiReference();

test('in the examples every mistake is found where a comment marks it, and nothing else', () => {
  const snapshot = snapshotOf(files);
  const locate = createLocator(snapshot);
  const found = findingsOf(snapshot, api).map(({ place }) => {
    const { file, from } = locate(place);
    return `${file}:${from.line}`;
  });
  expect([...new Set(found)].sort()).toEqual(files.flatMap(markedLines).sort());
});

test.each(files.filter(({ path }) => path.startsWith('mistakes/')))('every fix of $path mends', (file) => {
  expect(fixProblems([file], api)).toEqual([]);
});

function markedLines({ path, text }: FixtureFile): readonly string[] {
  return text.split('\n').flatMap((line, index) => (line.includes('# Mistake:') ? [`${path}:${index + 1}`] : []));
}
