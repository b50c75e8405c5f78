import { expect, test } from 'vitest';
import { readConfiguration } from '../../../src/core/configuration/readConfiguration.ts';
import { parseRelations } from '../../../src/core/configuration/readRelations.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';

function read(text: string) {
  const { relations, problems } = readConfiguration('.manifest-atlas.yaml', readDocument(text).root);
  return {
    relations: relations.map(({ id, from, match, verb }) => ({ id, from, match, verb: verb.en })),
    problems: problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message.en}`),
  };
}

test('an entry says from which kind and field to which kind, and how they match', () => {
  expect(
    read(`relations:
- from: example.com/Backup
  field: spec.stores[].claim
  to: PersistentVolumeClaim
  namespaceKey: namespace
  verb: writes into
- { from: example.com/Backup, field: spec.podSelector, to: Pod, match: labelSelector }
`),
  ).toEqual({
    relations: [
      {
        id: 'backup-writes-into-persistentvolumeclaim',
        from: [{ group: 'example.com', kind: 'Backup' }],
        match: {
          by: 'name',
          to: { group: '', kind: 'PersistentVolumeClaim' },
          fields: ['spec.stores[].claim'],
          namespaceKey: 'namespace',
        },
        verb: 'writes into',
      },
      {
        id: 'backup-refers-to-pod',
        from: [{ group: 'example.com', kind: 'Backup' }],
        match: {
          by: 'labelSelector',
          to: { group: '', kind: 'Pod' },
          fields: ['spec.podSelector'],
          namespaces: 'own',
        },
        verb: 'refers to',
      },
    ],
    problems: [],
  });
});

test.each([
  ['relations: {}', '{}: `relations` is a list'],
  ['relations: [web]', 'web: A relation is a map'],
  ['relations: [{ from: a/B, field: spec.x }]', '{ from: a/B, field: spec.x }: This relation has no `to`.'],
  ['relations: [{ from: a/B, field: x, to: C, name: d }]', 'name: A relation has no `name`'],
  ['relations: [{ from: a/v1/B, field: x, to: C }]', 'a/v1/B: A kind is meant here'],
  ['relations: [{ from: a/B, field: x, to: pods }]', 'pods: A kind is meant here'],
  ['relations: [{ from: a/B, field: "[", to: C }]', '"[": A field is meant here'],
  ['relations: [{ from: a/B, field: x, to: C, match: label }]', 'label: `match` is one of'],
])('%s is said once, and the others hold', (text, problem) => {
  const { relations, problems } = read(text);
  expect(relations).toEqual([]);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(problem);
});

test('the same list as JSON, whatever a setting holds', () => {
  const entry = { from: 'example.com/Backup', field: 'spec.claim', to: 'PersistentVolumeClaim' };
  expect(parseRelations(JSON.stringify([entry, 1])).value.map(({ id }) => id)).toEqual([
    'backup-refers-to-persistentvolumeclaim',
  ]);
  for (const json of ['', 'null', '{}', '"x"', '[[]]', '[']) expect(parseRelations(json).value).toEqual([]);
});

test('one wrong entry leaves the next as it is', () => {
  const { relations, problems } = read(`relations:
- { from: backup, field: x, to: C }
- { from: Backup, field: x, to: C }
`);
  expect(relations.map(({ id }) => id)).toEqual(['backup-refers-to-c']);
  expect(problems).toHaveLength(1);
});
