import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSnapshotInSteps } from '../../src/core/graph/updateSnapshot.ts';
import { readManifestFile, readManifestFileInSteps } from '../../src/core/model/manifestFile.ts';
import type { Steps } from '../../src/core/model/steps.ts';
import { runIn, sound, temporaryFolder } from './support.ts';

// What nobody writes by hand and folders hold all the same. Time is held by ratios: twenty times the input may take a hundred times as
// long, where the square would take four hundred.

const configMap = (name: string, rest = '') => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n${rest}`;

/** CPU time of the second of two runs, in milliseconds. */
function timeOf(work: () => unknown): number {
  work();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function checkJson(folder: string) {
  return JSON.parse((await runIn(folder, 'check . --format json')).out);
}

describe('a file of 50 MB', () => {
  const first = Buffer.from(configMap('large'));
  const large = Buffer.concat([first, Buffer.alloc(50_000_000 - first.length, '# a comment line of many\n')]);

  test('is skipped with its limit, and the rest is checked', async () => {
    const folder = temporaryFolder({ 'large.yaml': large, 'web.yaml': sound });
    const { out } = await runIn(folder, 'check .');
    expect(out).toContain('large.yaml: The file is larger than 10 MB and was not read; limits.fileSizeMB');
    expect((await checkJson(folder)).summary.resources).toBe(1);
  });

  test('is read where a configuration allows it', async () => {
    const folder = temporaryFolder({
      'large.yaml': large,
      'web.yaml': sound,
      '.manifest-atlas.yaml': 'limits: { fileSizeMB: 50 }\n',
    });
    const { skipped, summary } = await checkJson(folder);
    expect(skipped).toEqual([]);
    expect(summary.resources).toBe(2);
  });
});

test('a small file is skipped where a configuration wants it, below its folder alone', async () => {
  const folder = temporaryFolder({
    'web.yaml': sound,
    'small/.manifest-atlas.yaml': 'limits: { fileSizeMB: 0.00001 }\n',
    'small/web.yaml': sound,
  });
  const { skipped, summary } = await checkJson(folder);
  expect(skipped).toMatchObject([{ file: 'small/web.yaml' }]);
  expect(summary.resources).toBe(1);
});

describe('a file of 10,000 documents', () => {
  const documents = (count: number) =>
    Array.from({ length: count }, (_, index) => configMap(`c-${index}`)).join('---\n');

  test('is checked whole, and the one broken document is named at its line', async () => {
    const text = documents(10_000).replace('name: c-7000 ', 'name: c-7000');
    const folder = temporaryFolder({ 'all.yaml': text.replace('{ name: c-7000}', '{ name: c-7000') });
    const { findings, summary } = await checkJson(folder);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'yaml-syntax', line: 4 * 7000 + 3 });
    expect(summary.resources).toBe(10_000);
  });

  test('takes no more than its share of one of 500', () => {
    const [few, many] = [documents(500), documents(10_000)];
    expect(timeOf(() => readManifestFile('a.yaml', many)) / timeOf(() => readManifestFile('a.yaml', few))).toBeLessThan(
      100,
    );
  });

  test('is read and linked in steps of some documents', () => {
    const reading = driven(readManifestFileInSteps('a.yaml', documents(10_000), undefined, 10_000_000));
    expect(reading.steps).toBeGreaterThanOrEqual(10_000 / 20);
    expect(driven(createSnapshotInSteps([reading.result])).steps).toBeGreaterThanOrEqual(10_000 / 10);
  });
});

describe('a map of 100,000 keys', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, index) => `  key-${index}: value\n`).join('');

  test('is read, and a key that comes twice is found', async () => {
    const text = configMap('many', `data:\n${keys(100_000)}  key-7: again\n`);
    const { findings } = await checkJson(temporaryFolder({ 'many.yaml': text }));
    expect(findings.map(({ code, line }: { code: string; line: number }) => `${code} ${line}`)).toEqual([
      'duplicate-key 100005',
    ]);
  });

  test('is judged key by key where no field has such a name', async () => {
    const { summary } = await checkJson(
      temporaryFolder({ 'many.yaml': configMap('many', keys(100_000).replace(/^ {2}/gm, '')) }),
    );
    expect(summary.warning).toBe(100_000);
  });

  test('takes no more than its share of one of 5,000', () => {
    const [few, many] = [5_000, 100_000].map((count) => configMap('many', `data:\n${keys(count)}`)) as [string, string];
    expect(timeOf(() => readManifestFile('a.yaml', many)) / timeOf(() => readManifestFile('a.yaml', few))).toBeLessThan(
      100,
    );
  });
});

test('of a line of 5 MB a finding shows the part that it is about', async () => {
  const items = Array.from({ length: 500 }, (_, index) => {
    const rest = index === 400 ? ',"dat":{}' : '';
    return `{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"c-${index}"},"data":{"text":"${'text '.repeat(2_000)}"}${rest}}`;
  });
  const text = `{"apiVersion":"v1","kind":"List","items":[${items.join(',')}]}`;
  expect(text.length).toBeGreaterThan(4_500_000);
  const { out } = await runIn(temporaryFolder({ 'list.json': text }), 'check .');
  expect(out).toContain('"dat"');
  expect(out.length).toBeLessThan(2_000);
});

test('a scalar of 5 MB in one line is read', async () => {
  const folder = temporaryFolder({ 'a.yaml': configMap('a', `data:\n  text: ${'word '.repeat(1_000_000)}\n`) });
  expect((await checkJson(folder)).summary).toMatchObject({ resources: 1, error: 0, warning: 0 });
});

test('30,000 files that are no manifests bring nothing, beside one that is one', async () => {
  const folder = temporaryFolder({ 'web.yaml': sound });
  for (let index = 0; index < 30_000; index++) {
    if (index % 1_000 === 0) mkdirSync(path.join(folder, `values-${index}`));
    writeFileSync(path.join(folder, `values-${index - (index % 1_000)}`, `${index}.yaml`), 'replicas: 2\n');
  }
  const { files, summary } = await checkJson(folder);
  expect([files, summary.files, summary.resources].filter((count) => count !== undefined)).toEqual([1, 1]);
}, 180_000);

/** Does all steps, and counts them. */
function driven<Result>(work: Steps<Result>): { readonly result: Result; readonly steps: number } {
  for (let steps = 1; ; steps++) {
    const step = work.next();
    if (step.done === true) return { result: step.value, steps };
  }
}
