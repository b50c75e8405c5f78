import { expect, test } from 'vitest';
import { corpusRepositories, readRepository } from '../../support/corpus.ts';
import { fixProblems } from '../../support/fixProblems.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();
const where = corpusRepositories().length === 0 ? ' (skipped: no corpus beside the project)' : '';

/** One of so many manifests, each by itself: much is missing then, and many fixes are offered. All of them take ten minutes. */
const sampled = 60;
const longest = 8_000;

test.skipIf(where !== '')(`every fix of real manifests mends, and harms nothing${where}`, { timeout: 300_000 }, () => {
  const files = corpusRepositories().flatMap(readRepository);
  const manifests = files.filter(({ text }) => text.length < longest && /"?apiVersion"?:/.test(text));
  const sample = manifests.filter((_, index) => index % sampled === 0);
  const problems = sample.flatMap(({ path, text }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    return fixProblems([{ path: name, text }], api).map((problem) => `${path}: ${problem}`);
  });
  expect(sample.length).toBeGreaterThan(20);
  expect(problems).toEqual([]);
});
