import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contradiction, misspelt, runIn, sound, temporaryFolder } from './support.ts';

const [pod = '', configMap = ''] = misspelt.replace('settngs', 'settings').split('---\n');

async function checkJson(folder: string, words: string, stdin = '') {
  return JSON.parse((await runIn(folder, `check ${words} --format json`, stdin)).out);
}

describe('standard input', () => {
  test('is a file named -', async () => {
    const json = await checkJson(temporaryFolder({}), '-', contradiction);
    expect(json.findings).toMatchObject([{ file: '-', line: 9 }]);
  });

  test('meets the files of the same call', async () => {
    const folder = temporaryFolder({ 'settings.yaml': configMap });
    expect((await checkJson(folder, '-', pod)).summary.information).toBe(1);
    expect((await checkJson(folder, '- settings.yaml', pod)).summary.information).toBe(0);
  });
});

describe('what is walked into', () => {
  test('folders of dependencies are not', async () => {
    const folder = temporaryFolder({
      'node_modules/a.yaml': contradiction,
      '.git/a.yaml': contradiction,
      'a.yml': sound,
    });
    expect((await checkJson(folder, '.')).summary).toMatchObject({ files: 1, error: 0 });
  });

  test('a file is read whatever its name when the call names it', async () => {
    const folder = temporaryFolder({ 'web.txt': contradiction });
    expect((await checkJson(folder, '.')).summary.files).toBe(0);
    expect((await checkJson(folder, 'web.txt')).summary.error).toBe(1);
  });

  test('links in a circle end, and a folder is read once', async () => {
    const folder = temporaryFolder({ 'apps/web.yaml': contradiction });
    symlinkSync(folder, path.join(folder, 'apps', 'again'));
    symlinkSync(path.join(folder, 'apps'), path.join(folder, 'all'));
    const json = await checkJson(folder, '.');
    expect(json.findings.map(({ file }: { readonly file: string }) => file)).toEqual(['apps/web.yaml']);
  });

  test('a link to a folder elsewhere is followed', async () => {
    const elsewhere = temporaryFolder({ 'web.yaml': contradiction });
    const folder = temporaryFolder({});
    symlinkSync(elsewhere, path.join(folder, 'apps'));
    expect((await checkJson(folder, '.')).findings).toMatchObject([{ file: 'apps/web.yaml' }]);
  });
});

describe('what cannot be read inside a folder is skipped, and the rest is checked', () => {
  test('a link to nothing', async () => {
    const folder = temporaryFolder({ 'web.yaml': contradiction });
    symlinkSync('nowhere.yaml', path.join(folder, 'link.yaml'));
    const json = await checkJson(folder, '.');
    expect(json.skipped).toEqual([{ file: 'link.yaml', reason: 'There is no such file or folder.' }]);
    expect(json.summary.error).toBe(1);
  });

  test('a file of 20 MB', async () => {
    const folder = temporaryFolder({ 'big.yaml': Buffer.alloc(20_000_000, '# kind apiVersion\n'), 'web.yaml': sound });
    const json = await checkJson(folder, '.');
    const reason =
      'The file is larger than 10 MB and was not read; limits.fileSizeMB in .manifest-atlas.yaml or the settings raises that.';
    expect(json.skipped).toEqual([{ file: 'big.yaml', reason }]);
    expect(json.summary.resources).toBe(1);
  });

  test('a file in UTF-16, with the reason in Korean', async () => {
    const folder = temporaryFolder({ 'web.yaml': Buffer.from(`\uFEFF${sound}`, 'utf16le') });
    const json = await checkJson(folder, '. --locale ko');
    expect(json.skipped).toEqual([{ file: 'web.yaml', reason: 'UTF-8 텍스트가 아니어서 파일을 읽지 않았습니다.' }]);
  });
});

test('a link to nothing that the call names is an error', async () => {
  const folder = temporaryFolder({});
  symlinkSync('nowhere.yaml', path.join(folder, 'link.yaml'));
  expect((await runIn(folder, 'check link.yaml')).code).toBe(2);
});

test('a byte order mark is no part of the first line', async () => {
  const json = await checkJson(
    temporaryFolder({ 'web.yaml': `\uFEFFkind: ConfigMap\nkind: Secret\napiVersion: v1\nmetadata: { name: web }\n` }),
    '.',
  );
  expect(json.findings).toMatchObject([{ code: 'duplicate-key', related: [{ line: 1, column: 1 }] }]);
});

describe('--context', () => {
  test('is read to be pointed at, and not reported', async () => {
    const folder = temporaryFolder({
      'app/web.yaml': pod,
      'app/settings.yaml': configMap,
      'app/broken.yaml': contradiction,
    });
    expect((await checkJson(folder, 'app/web.yaml')).summary.information).toBe(1);
    const json = await checkJson(folder, 'app/web.yaml --context app');
    expect(json.summary).toMatchObject({ files: 1, error: 0, information: 0 });
  });
});

describe('kustomizations', () => {
  const overlay = 'resources: [../base, https://example.com/remote?ref=v1]\npatches:\n  - path: patch.yaml\n';

  test('bring in the bases outside the paths, and theirs', async () => {
    const folder = temporaryFolder({
      'overlay/kustomization.yaml': overlay,
      'overlay/patch.yaml': pod,
      'base/kustomization.yml': 'resources: [../common/settings.yaml, ../common/pod.yaml]\n',
      'common/pod.yaml': pod,
      'common/settings.yaml': configMap,
      'common/unused.yaml': sound.replace('settings', 'unused'),
    });
    const graph = JSON.parse((await runIn(folder, 'graph overlay')).out);
    expect(graph.edges).toMatchObject([{ value: 'settings', status: 'found', toFile: 'common/settings.yaml' }]);
    expect(graph.nodes.map(({ name }: { readonly name: string }) => name)).toContain('settings');
    expect(graph.nodes.map(({ name }: { readonly name: string }) => name)).not.toContain('unused');
    expect((await checkJson(folder, 'overlay')).findings).toEqual([]);
  });

  test('that reach each other end', async () => {
    const folder = temporaryFolder({
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'resources: [../a]\n',
    });
    expect((await runIn(folder, 'check a')).code).toBe(0);
  });

  test('have what they bring in drawn, but not reported', async () => {
    const folder = temporaryFolder({
      'a/kustomization.yaml': 'resources: [../b]\n',
      'b/kustomization.yaml': 'resources: [b.yaml]\n',
      'b/b.yaml': contradiction,
    });
    const { nodes } = JSON.parse((await runIn(folder, 'graph a')).out);
    expect(nodes.map(({ kind }: { readonly kind: string }) => kind)).toContain('Deployment');
    expect((await checkJson(folder, 'a')).findings).toEqual([]);
  });
});
