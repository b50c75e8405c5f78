import { expect, test } from 'vitest';
import { noSettings, type WorkspaceSettings } from '../../../src/core/configuration/configuration.ts';
import { readConfiguration } from '../../../src/core/configuration/readConfiguration.ts';
import { configurationFor, isExcluded, settingsFor } from '../../../src/core/configuration/settingsFor.ts';
import { folderOf } from '../../../src/core/model/manifestPaths.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';

function configurationsOf(files: Readonly<Record<string, string>>) {
  return new Map(
    Object.entries(files).map(([path, text]) => [folderOf(path), readConfiguration(path, readDocument(text).root)]),
  );
}

const inRepository: WorkspaceSettings = { ...noSettings, root: '/home/kim/shop/deploy' };

test.each([
  ['web.yaml', '.manifest-atlas.yaml'],
  ['prod/web.yaml', 'prod/.manifest-atlas.yaml'],
  ['prod/eu/web.yaml', 'prod/.manifest-atlas.yaml'],
  ['production/web.yaml', '.manifest-atlas.yaml'],
  ['../docs/web.yaml', '../.manifest-atlas.yaml'],
  ['../../web.yaml', undefined],
  ['-', '.manifest-atlas.yaml'],
])('the nearest file above %s holds: %s', (path, expected) => {
  const configurations = configurationsOf({
    '../.manifest-atlas.yaml': '',
    '.manifest-atlas.yaml': '',
    'prod/.manifest-atlas.yaml': '',
  });
  expect(configurationFor(configurations, path, inRepository)?.path).toBe(expected);
});

test('a file from outside the workspace has what stands beside it, and not what holds for the workspace; a draft has that', () => {
  const configurations = configurationsOf({ '.manifest-atlas.yaml': '', 'file:///tmp/a/.manifest-atlas.yaml': '' });
  expect(configurationFor(configurations, 'file:///tmp/a/b/web.yaml', noSettings)?.path).toMatch(/^file:/);
  expect(configurationFor(configurations, 'file:///tmp/web.yaml', noSettings)).toBe(undefined);
  expect(configurationFor(configurations, 'untitled:Untitled-1', noSettings)?.path).toBe('.manifest-atlas.yaml');
});

test('what the editor or the call sets goes before the file, code by code', () => {
  const configurations = configurationsOf({
    '.manifest-atlas.yaml': 'kubernetesVersion: 1.20\ndiagnostics: { yaml-syntax: hint, removed-api: off }\n',
  });
  const settings: WorkspaceSettings = {
    ...noSettings,
    kubernetesVersion: 30,
    severities: new Map([['yaml-syntax', 'off']]),
  };
  const { kubernetesVersion, severities } = settingsFor(configurations, 'web.yaml', settings);
  expect(kubernetesVersion).toBe(30);
  expect(Object.fromEntries(severities)).toEqual({ 'yaml-syntax': 'off', 'removed-api': 'off' });
});

test('patterns count from the folder of their file, also where the call was made further down', () => {
  const configurations = configurationsOf({ '../.manifest-atlas.yaml': 'exclude: [deploy/old, /docs]\n' });
  const excluded = (path: string) => isExcluded(configurations, path, inRepository);
  expect(excluded('old/web.yaml')).toBe(true);
  expect(excluded('older/web.yaml')).toBe(false);
  expect(excluded('../docs/web.yaml')).toBe(true);
  expect(excluded('docs/web.yaml')).toBe(false);
});
