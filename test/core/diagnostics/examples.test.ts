import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createLocator } from '../../../src/core/graph/locate.ts';
import type { FixtureFile } from '../../support/fixture.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';
import { readApiReference } from '../api/readAssets.ts';

const examples = new URL('../../../examples/', import.meta.url);

test('in the examples every mistake is found where a comment marks it, and nothing else', async () => {
  const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => ({ path, text: readFileSync(new URL(path, examples), 'utf8') }));
  const snapshot = snapshotOf(files);
  const locate = createLocator(snapshot);
  const found = findingsOf(snapshot, await readApiReference()).map(({ place }) => {
    const { file, from } = locate(place);
    return `${file}:${from.line}`;
  });
  expect([...new Set(found)].sort()).toEqual(files.flatMap(markedLines).sort());
});

function markedLines({ path, text }: FixtureFile): readonly string[] {
  return text.split('\n').flatMap((line, index) => (line.includes('# Mistake:') ? [`${path}:${index + 1}`] : []));
}
