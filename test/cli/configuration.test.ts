import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contradiction, runIn, sound, temporaryFolder } from './support.ts';

const cronJob = 'apiVersion: batch/v1beta1\nkind: CronJob\nmetadata:\n  name: report\n';

async function check(folder: string, words: string) {
  const { out, code } = await runIn(folder, `check ${words} --format json`);
  const { findings, summary } = JSON.parse(out);
  const said = findings.map((one: { file: string; line: number; severity: string; code: string }) =>
    [one.file, one.line, one.severity, one.code].join(' '),
  );
  return { said, code, files: summary.files };
}

describe('a .manifest-atlas.yaml above what is read', () => {
  const files = {
    '.manifest-atlas.yaml': 'diagnostics:\n  removed-api: hint\nexclude:\n  - deploy/old\n',
    'deploy/report.yaml': cronJob,
    'deploy/old/web.yaml': contradiction,
  };

  test('holds wherever the call is made', async () => {
    const folder = temporaryFolder(files);
    const expected = { code: 0, files: 1 };
    expect(await check(folder, '.')).toEqual({ said: ['deploy/report.yaml 1 hint removed-api'], ...expected });
    expect(await check(folder, 'deploy')).toEqual({ said: ['deploy/report.yaml 1 hint removed-api'], ...expected });
    expect(await check(path.join(folder, 'deploy'), '.')).toEqual({
      said: ['report.yaml 1 hint removed-api'],
      ...expected,
    });
    expect(await check(path.join(folder, 'deploy'), 'report.yaml')).toEqual({
      said: ['report.yaml 1 hint removed-api'],
      ...expected,
    });
  });

  test('does not hold in a repository below it', async () => {
    const folder = temporaryFolder(files);
    mkdirSync(path.join(folder, 'deploy/.git'));
    expect((await check(path.join(folder, 'deploy'), 'report.yaml')).said).toEqual(['report.yaml 1 error removed-api']);
  });

  test('is reported where it is wrong, once, with what it holds for', async () => {
    const folder = temporaryFolder({
      ...files,
      '.manifest-atlas.yaml': 'diagnostics:\n  removed-api: quiet\nkubernetesVersion: 1.24\n',
    });
    expect(await check(path.join(folder, 'deploy'), 'report.yaml')).toEqual({
      said: ['../.manifest-atlas.yaml 2 warning invalid-configuration', 'report.yaml 1 warning deprecated-api'],
      code: 0,
      files: 1,
    });
  });

  test('leaves graphs without what it excludes', async () => {
    const folder = temporaryFolder(files);
    const { out } = await runIn(folder, 'graph .');
    expect(JSON.parse(out).nodes.map(({ kind }: { kind: string }) => kind)).not.toContain('Deployment');
  });
});

describe('--kubernetes-version', () => {
  test.each([
    ['1.20', []],
    ['v1.21.3', ['report.yaml 1 warning deprecated-api']],
    ['1.25', ['report.yaml 1 error removed-api']],
  ])('%s goes before the configuration', async (version, said) => {
    const folder = temporaryFolder({ '.manifest-atlas.yaml': 'kubernetesVersion: "1.37"\n', 'report.yaml': cronJob });
    expect((await check(folder, `. --kubernetes-version ${version}`)).said).toEqual(said);
  });

  test('that is none, or not known yet, is wrong usage', async () => {
    const folder = temporaryFolder({ 'a.yaml': sound });
    for (const version of ['latest', '1.99']) {
      const { code, err, out } = await runIn(folder, `check . --kubernetes-version ${version}`);
      expect([code, out]).toEqual([2, '']);
      expect(err[0]).toMatch(/^manifest-atlas: A Kubernetes version is written as `1\.29`/);
    }
  });
});
