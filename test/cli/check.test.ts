import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contradiction, misspelt, runIn, runOver, sound, temporaryFolder } from './support.ts';

describe('the exit code of check', () => {
  test.each([
    ['sound manifests', sound, 'check .', 0],
    ['an error', contradiction, 'check .', 1],
    ['a warning', misspelt, 'check .', 0],
    ['a warning where warnings fail', misspelt, 'check . --fail-on warning', 1],
    ['a warning where information fails', misspelt, 'check . --fail-on information', 1],
    ['an error where nothing fails', contradiction, 'check . --fail-on never', 0],
    ['an error in JSON', contradiction, 'check . --format json', 1],
    ['no manifests', 'colour: blue\n', 'check .', 0],
  ])('%s', async (_name, yaml, words, code) => {
    const outcome = await runOver(yaml, words);
    expect([outcome.code, outcome.err]).toEqual([code, []]);
  });
});

test('a path that is not there: one line on standard error, nothing printed', async () => {
  const outcome = await runOver(sound, 'check web.yaml nope/other.yaml');
  expect(outcome).toEqual({
    code: 2,
    out: '',
    err: ['manifest-atlas: nope/other.yaml: There is no such file or folder.'],
  });
});

test('a folder without manifests says so, in both languages', async () => {
  const folder = temporaryFolder({});
  expect((await runIn(folder, 'check .')).out).toBe('There are no manifests here.\n');
  expect((await runIn(folder, 'check . --locale ko')).out).toBe('매니페스트가 없습니다.\n');
});

test('text shows the line, a caret under what is wrong, the other side and the fix', async () => {
  expect((await runOver(misspelt, 'check web.yaml')).out).toBe(
    [
      'web.yaml:11:19 warning unresolved-reference There is no ConfigMap `settngs` in these manifests. Is `settings` meant?',
      '  11 │             name: settngs',
      '     │                   ^^^^^^^',
      '     web.yaml:16:9 ConfigMap `settings` is here.',
      '     fix: Change to `settings`',
      '',
      '1 warning (2 resources, 1 file)',
      '1 can be fixed with --fix.',
      '',
    ].join('\n'),
  );
});

test('JSON has every field of the contract', async () => {
  const json = JSON.parse((await runOver(misspelt, 'check . --format json')).out);
  expect(json).toEqual({
    version: 1,
    skipped: [],
    units: [{ id: '.', kind: 'folder', path: '.' }],
    findings: [
      {
        code: 'unresolved-reference',
        severity: 'warning',
        message: 'There is no ConfigMap `settngs` in these manifests. Is `settings` meant?',
        file: 'web.yaml',
        line: 11,
        column: 19,
        endLine: 11,
        endColumn: 26,
        unit: '.',
        resource: { apiVersion: 'v1', kind: 'Pod', name: 'web' },
        fingerprint: expect.stringMatching(/^[0-9a-f]{20}$/),
        documentation: expect.stringMatching(/^https:\/\//),
        related: [{ file: 'web.yaml', line: 16, column: 9, message: 'ConfigMap `settings` is here.' }],
        fixes: [
          {
            title: 'Change to `settings`',
            safe: true,
            edits: [{ file: 'web.yaml', line: 11, column: 19, endLine: 11, endColumn: 26, newText: 'settings' }],
            creates: [],
          },
        ],
      },
    ],
    summary: { files: 1, resources: 2, error: 0, warning: 1, information: 0, hint: 0 },
  });
});

test('a finding without a resource of its own names the one it stands in, with its namespace', async () => {
  const yaml = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  namespace: shop\n  name: b\n';
  const json = JSON.parse((await runOver(yaml, 'check . --format json')).out);
  expect(json.findings[0]).toMatchObject({ code: 'duplicate-key', line: 6, column: 3, endColumn: 7 });
  expect(json.findings[0].resource).toEqual({ apiVersion: 'v1', kind: 'ConfigMap', namespace: 'shop', name: 'b' });
});

test('two runs give the same bytes', async () => {
  const folder = temporaryFolder({ 'b/web.yaml': contradiction, 'a/web.yaml': misspelt, 'a/more.yaml': contradiction });
  for (const words of ['check . --format json', 'check b a', 'graph . --format json', 'graph . --format svg']) {
    expect(await runIn(folder, words)).toEqual(await runIn(folder, words));
  }
});

test('findings are sorted by file and line, whatever the order of the paths', async () => {
  const folder = temporaryFolder({ 'b/web.yaml': contradiction, 'a/web.yaml': misspelt });
  const json = JSON.parse((await runIn(folder, 'check b a --format json')).out);
  expect(json.findings.map(({ file }: { readonly file: string }) => file)).toEqual(['a/web.yaml', 'b/web.yaml']);
});

test('a fingerprint survives lines that move, and differs between alike findings', async () => {
  const prints = async (yaml: string) => {
    const json = JSON.parse((await runOver(yaml, 'check . --format json')).out);
    return json.findings.map(({ fingerprint }: { readonly fingerprint: string }) => fingerprint);
  };
  const before = await prints(misspelt);
  expect(await prints(`# moved\n\n${misspelt}`)).toEqual(before);
  expect(await prints(misspelt.replaceAll('name: web', 'name: site'))).not.toEqual(before);
  const twice = misspelt.replace('name: settngs', 'name: settngs\n        - configMapRef:\n            name: settngs');
  expect(await prints(twice)).toEqual([before[0], `${before[0]}-2`]);
});

test('a baseline hides what was known, and only that', async () => {
  const folder = temporaryFolder({ 'web.yaml': contradiction });
  writeFileSync(path.join(folder, 'known.txt'), (await runIn(folder, 'check . --format json')).out);
  expect((await runIn(folder, 'check . --baseline known.txt')).code).toBe(0);
  writeFileSync(path.join(folder, 'web.yaml'), contradiction.replace('app: web', 'app: other'));
  expect((await runIn(folder, 'check . --baseline known.txt')).code).toBe(1);
  expect((await runIn(folder, 'check . --baseline web.yaml')).code).toBe(2);
});

test('a baseline may be SARIF too, and says how much it hides', async () => {
  const folder = temporaryFolder({ 'web.yaml': `${contradiction}---\n${misspelt}` });
  const { out } = await runIn(folder, 'check . --format sarif');
  writeFileSync(path.join(folder, 'known.txt'), out);
  const checked = await runIn(folder, 'check . --baseline known.txt');
  expect(checked).toEqual({
    code: 0,
    out: 'Nothing found (3 resources, 1 file)\n2 findings of the baseline left out.\n',
    err: [],
  });
});

describe('--fix', () => {
  test('makes the only safe fix and reports what remains', async () => {
    const folder = temporaryFolder({ 'web.yaml': `${misspelt}---\n${contradiction}` });
    const { code, out } = await runIn(folder, 'check . --fix');
    expect(out).toContain('web.yaml:11:19 fixed unresolved-reference Change to `settings`\n');
    expect(out).toContain('\n1 error (3 resources, 1 file)\n');
    expect(code).toBe(1);
    expect(readFileSync(path.join(folder, 'web.yaml'), 'utf8')).toBe(
      `${misspelt.replace('settngs', 'settings')}---\n${contradiction}`,
    );
  });

  test('keeps the byte order mark and the line ends', async () => {
    const text = `\uFEFF${misspelt.replaceAll('\n', '\r\n')}`;
    const folder = temporaryFolder({ 'web.yaml': text });
    await runIn(folder, 'check web.yaml --fix');
    expect(readFileSync(path.join(folder, 'web.yaml'), 'utf8')).toBe(text.replace('settngs', 'settings'));
  });

  test('with --dry-run changes nothing and says what it would', async () => {
    const folder = temporaryFolder({ 'web.yaml': misspelt });
    const json = JSON.parse((await runIn(folder, 'check . --fix --dry-run --format json')).out);
    expect(json.fixed).toMatchObject([{ code: 'unresolved-reference', file: 'web.yaml', line: 11, column: 19 }]);
    expect(json.summary.warning).toBe(1);
    expect(readFileSync(path.join(folder, 'web.yaml'), 'utf8')).toBe(misspelt);
  });

  test('with --dry-run prints a diff that can be applied', async () => {
    const folder = temporaryFolder({ 'app/web.yaml': misspelt.replaceAll('\n', '\r\n'), 'b.yaml': sound });
    const { out } = await runIn(folder, 'check . --fix --dry-run');
    expect(out).toContain(
      [
        '--- a/app/web.yaml',
        '+++ b/app/web.yaml',
        '@@ -8,7 +8,7 @@',
        '       image: nginx:1.29\r',
        '       envFrom:\r',
        '         - configMapRef:\r',
        '-            name: settngs\r',
        '+            name: settings\r',
        ' ---\r',
        ' apiVersion: v1\r',
        ' kind: ConfigMap\r',
        '',
      ].join('\n'),
    );
    const applied = spawnSync('git', ['apply', '-'], { cwd: folder, input: out });
    if (applied.error !== undefined) return; // no git on this machine
    expect(applied.status, applied.stderr.toString()).toBe(0);
    expect(readFileSync(path.join(folder, 'app/web.yaml'), 'utf8')).toBe(
      misspelt.replace('settngs', 'settings').replaceAll('\n', '\r\n'),
    );
  });

  test('leaves alone what the baseline holds, and mends what is new', async () => {
    const folder = temporaryFolder({ 'old.yaml': misspelt });
    writeFileSync(path.join(folder, 'known.txt'), (await runIn(folder, 'check . --format json')).out);
    const added = misspelt.replaceAll('name: web', 'name: site');
    writeFileSync(path.join(folder, 'new.yaml'), added);
    const { out } = await runIn(folder, 'check . --fix --baseline known.txt');
    expect(out).toBe(
      [
        'new.yaml:11:19 fixed unresolved-reference Change to `settings`',
        'Nothing found (4 resources, 2 files)',
        '1 finding of the baseline left out.',
        '',
      ].join('\n'),
    );
    expect(readFileSync(path.join(folder, 'old.yaml'), 'utf8')).toBe(misspelt);
    expect(readFileSync(path.join(folder, 'new.yaml'), 'utf8')).toBe(added.replace('settngs', 'settings'));
  });

  test('leaves files alone that are only context', async () => {
    const folder = temporaryFolder({ 'app/web.yaml': misspelt, 'other/other.yaml': sound });
    await runIn(folder, 'check other --context . --fix');
    expect(readFileSync(path.join(folder, 'app/web.yaml'), 'utf8')).toBe(misspelt);
  });
});

test('what a manifest holds cannot steer the terminal', async () => {
  const yaml = misspelt.replace('name: settngs', 'name: "settngs\u001b[2J"');
  const { out } = await runOver(yaml, 'check .');
  expect(out).toContain('settngs');
  expect(out).not.toContain('\u001b');
});
