import { expect, test } from 'vitest';
import { noSettings } from '../../../src/core/configuration/configuration.ts';
import { fileSizesBy } from '../../../src/core/configuration/fileSizes.ts';
import { parseLimits } from '../../../src/core/configuration/readLimits.ts';
import { readManifestFile } from '../../../src/core/model/manifestFile.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';

const configuration = (folder: string, text: string) => readManifestFile(`${folder}.manifest-atlas.yaml`, text);

test('the size of files is limited by the nearest configuration, and by what is set where core runs before it', () => {
  const files = [
    configuration('', 'limits: { fileSizeMB: 25 }\n'),
    configuration('small/', 'limits: { fileSizeMB: 0.5 }\n'),
  ];
  const set = { ...noSettings, limits: { fileSizeMB: 2 } };
  expect(['crds.yaml', 'small/a/web.yaml'].map(fileSizesBy(files, noSettings))).toEqual([25_000_000, 500_000]);
  expect(['crds.yaml', 'small/a/web.yaml'].map(fileSizesBy(files, set))).toEqual([2_000_000, 2_000_000]);
  expect(fileSizesBy([], noSettings)('crds.yaml')).toBe(10_000_000);
});

test('a configuration without limits leaves the usual one, whatever stands above it', () => {
  const files = [configuration('', 'limits: { fileSizeMB: 25 }\n'), configuration('apps/', 'exclude: [x/]\n')];
  expect(fileSizesBy(files, noSettings)('apps/web.yaml')).toBe(10_000_000);
});

test('a text is read up to the limit, and one unit more is not', () => {
  const text = 'apiVersion: v1\nkind: Pod\n';
  expect(readManifestFile('pod.yaml', text, undefined, text.length).documents).toHaveLength(1);
  const { documents, skipped } = readManifestFile('pod.yaml', text, undefined, text.length - 1);
  expect(documents).toEqual([]);
  expect(skipped?.en).toContain('limits.fileSizeMB');
});

test('where the limit cannot be higher nothing says that it can', () => {
  const { skipped } = readManifestFile('pod.yaml', ' '.repeat(100_000_001), undefined, 100_000_000);
  expect(skipped?.en).toBe('The file is larger than 100 MB and was not read.');
});

test.each(['0', '-1', '101', 'many', '{}', '[5]', '.nan', ''])('a size of %s is no limit', (written) => {
  const { value, problems } = parseLimits(`{ "fileSizeMB": ${written} }`);
  expect(value.fileSizeMB).toBe(undefined);
  expect(problems).toHaveLength(1);
});

test('limits that cannot be used are marked where they stand', () => {
  checkDiagnostics(`
    #- /.manifest-atlas.yaml
    limits:
      fileSizeMB: 500
      #           ^^^ warning invalid-configuration
      files: 7
    # ^^^^^ warning invalid-configuration
  `);
  checkDiagnostics(`
    #- /.manifest-atlas.yaml
    limits: 10
    #       ^^ warning invalid-configuration
  `);
});
