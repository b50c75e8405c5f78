import { describe, expect, test } from 'vitest';
import { readKustomization } from '../../../src/core/model/kustomization.ts';
import { lineIndexOf, offsetAt, positionAt } from '../../../src/core/model/lineIndex.ts';
import { fileRole, folderOf, isManifestPath, resolvePath } from '../../../src/core/model/manifestPaths.ts';
import { nodeOf } from '../../support/nodeOf.ts';

test.each([
  ['a/web.yaml', true],
  ['web.yml', true],
  ['web.JSON', true],
  ['web.yaml.tpl', false],
  ['README.md', false],
  ['app/package.json', false],
])('%s may hold manifests: %s', (path, expected) => {
  expect(isManifestPath(path)).toBe(expected);
});

test.each([
  ['base/kustomization.yaml', 'kustomization'],
  ['base/Kustomization', 'kustomization'],
  ['chart/Chart.yaml', 'chart'],
  ['chart/values.yaml', 'values'],
  ['chart/values-prod.yaml', 'values'],
  ['chart/templates/service.yaml', 'manifest'],
  ['myvalues.yaml', 'manifest'],
])('%s is a %s file by its name', (path, role) => {
  expect(fileRole(path)).toBe(role);
});

test.each([
  ['overlays/dev', '../../base', 'base'],
  ['', './web.yaml', 'web.yaml'],
  ['a', '../..', '..'],
  ['a', 'https://example.com/x.yaml', undefined],
  ['a', 'git@github.com:org/repo', undefined],
  ['a', '/etc/x.yaml', undefined],
])('in %j, %s is %j', (folder, relative, expected) => {
  expect(resolvePath(folder, relative)).toBe(expected);
});

test('a file at the root has the empty folder', () => {
  expect([folderOf('web.yaml'), folderOf('a/b/web.yaml')]).toEqual(['', 'a/b']);
});

test('a kustomization names what it applies and the files it reads besides', () => {
  const text = [
    'resources: [../base, web.yaml, 7]',
    'components: [../logging]',
    'patches: [{ path: replicas.yaml }, { patch: inline }]',
    'patchesStrategicMerge: [old.yaml]',
    'configMapGenerator: [{ files: [app.conf, key=deep/file.txt], envs: [a.env] }, { env: b.env }]',
    'replacements: [{ path: swap.yaml }]',
    'bases: text',
  ].join('\n');
  expect(readKustomization(nodeOf(text))).toEqual({
    applied: ['../base', 'web.yaml', '7', '../logging'],
    parts: ['old.yaml', 'replicas.yaml', 'swap.yaml', 'app.conf', 'deep/file.txt', 'a.env', 'b.env'],
  });
  expect(readKustomization(undefined)).toEqual({ applied: [], parts: [] });
});

describe('lines and columns', () => {
  const text = 'ab\r\nc\n';
  const lines = lineIndexOf(text);

  test.each([
    [0, { line: 1, column: 1 }],
    [2, { line: 1, column: 3 }],
    [4, { line: 2, column: 1 }],
    [6, { line: 3, column: 1 }],
  ])('offset %i is %o, and back', (offset, position) => {
    expect(positionAt(lines, offset)).toEqual(position);
    expect(offsetAt(lines, text, position)).toBe(offset);
  });

  test('outside the text are brought inside', () => {
    expect(positionAt(lines, -5)).toEqual({ line: 1, column: 1 });
    expect(offsetAt(lines, text, { line: 99, column: 99 })).toBe(6);
    expect(offsetAt(lines, text, { line: 0, column: 0 })).toBe(0);
    expect(offsetAt(lines, text, { line: 2, column: 99 })).toBe(5);
  });
});
