import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { relations } from '../../../src/core/relations/relations.ts';

/** Rows of the yardstick that are no edge between two objects, and where they are answered instead. */
const elsewhere: Readonly<Record<string, string>> = {
  R007: "a workload's selector and its own template: the diagnostic selector-does-not-match-template",
  R008: "a ReplicationController's selector and its own template: the same diagnostic",
  R023: 'the hosts of an Ingress and of its TLS entries: the diagnostic tls-host-mismatch',
  R024: 'dropped from the yardstick: a heuristic',
  R030: 'a key inside a ConfigMap or Secret that is referred to: the diagnostic missing-key',
  R038: 'a mount and the volume of its own Pod: the diagnostic volume-not-defined',
  R039: 'a probe and a port of its own container: the diagnostic named-port-not-found',
  R079: 'two objects about the same Pods: the diagnostic disruption-budget-blocks-eviction',
  R110: 'files that a kustomization reads: core/model/kustomize',
  R111: 'files that a kustomization patches with: core/model/kustomize',
  R112: 'objects that a kustomization patches: core/model/kustomize',
  R113: 'what a kustomization makes and renames: core/model/kustomize',
  R114: 'values files of a chart: core/model/kustomize',
};

const rowNames = Array.from({ length: 114 }, (_, index) => `R${String(index + 1).padStart(3, '0')}`);

test.each(rowNames)('%s has a relation, or a reason to have none', (row) => {
  const answered = relations.some(({ rows }) => rows.includes(row));
  expect(answered).toBe(elsewhere[row] === undefined);
});

test('no relation names a row that is not there', () => {
  expect(relations.flatMap(({ rows }) => rows).filter((row) => !rowNames.includes(row))).toEqual([]);
});

describe('the tests here speak of every relation, by its id or in the words of its edges:', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts') && name !== 'rows.test.ts')
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

  test.each(relations.map(({ id, verb }) => [id, verb.en] as const))('%s', (id, words) => {
    expect(tests.some((text) => text.includes(id) || text.includes(words))).toBe(true);
  });
});
