import { describe, expect, test } from 'vitest';
import { fieldText, findFields, joinField, parseFieldPath } from '../../../src/core/kubernetes/fieldPath.ts';
import { textOf } from '../../../src/core/yaml/nodes.ts';
import { nodeOf } from '../../support/nodeOf.ts';

const found = (yaml: string, path: string, prefix?: string) =>
  findFields(nodeOf(yaml), parseFieldPath(path), prefix).map(({ field, node }) => `${field}: ${textOf(node)}`);

describe('a field path', () => {
  test.each([
    ['spec.selector', [{ key: 'spec' }, { key: 'selector' }]],
    ['spec.rules[].host', [{ key: 'spec' }, { key: 'rules' }, { each: true }, { key: 'host' }]],
    ['metadata.annotations["a.b/c"]', [{ key: 'metadata' }, { key: 'annotations' }, { key: 'a.b/c' }]],
    ['from[].to[]', [{ key: 'from' }, { each: true }, { key: 'to' }, { each: true }]],
    ['', []],
  ])('%s', (text, steps) => {
    expect(parseFieldPath(text)).toEqual(steps);
  });
});

describe('the places a path leads to', () => {
  test('have concrete indexes', () => {
    const yaml = 'spec: { rules: [{ paths: [{ name: a }] }, {}, { paths: [{ name: b }, { name: c }] }] }';
    expect(found(yaml, 'spec.rules[].paths[].name')).toEqual([
      'spec.rules[0].paths[0].name: a',
      'spec.rules[2].paths[0].name: b',
      'spec.rules[2].paths[1].name: c',
    ]);
  });

  test('are quoted where a key is no plain word', () => {
    expect(found('metadata: { annotations: { a.b/c: x } }', 'metadata.annotations["a.b/c"]')).toEqual([
      'metadata.annotations["a.b/c"]: x',
    ]);
  });

  test('begin with the prefix', () => {
    expect(found('{ name: x }', 'name', 'spec.template.spec')).toEqual(['spec.template.spec.name: x']);
  });

  test.each(['spec: [a]', 'spec: text', 'spec:', 'other: { name: x }', 'spec: { name: null }', 'spec: { name: }'])(
    'are none in `%s`',
    (yaml) => {
      expect(found(yaml, 'spec.name')).toEqual([]);
    },
  );

  test('are those of the last of two equal keys, which kubectl takes', () => {
    expect(found('{ name: first, name: last }', 'name')).toEqual(['name: last']);
  });
});

test('a concrete path is written as it is read', () => {
  expect(fieldText(['spec', 'rules', 0, 'http'])).toBe('spec.rules[0].http');
  expect(fieldText(['metadata', 'annotations', 'a/b'])).toBe('metadata.annotations["a/b"]');
  expect(joinField('data', 'it"s')).toBe('data["it\\"s"]');
});
