import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnosticRules } from '../../../src/core/diagnostics/diagnosticRules.ts';
import { relations } from '../../../src/core/relations/relations.ts';
import { relationsWithin } from '../../../src/core/relations/within.ts';

/** Dropped from the yardstick: a heuristic. */
const dropped = 'R024';

const rowNames = Array.from({ length: 114 }, (_, index) => `R${String(index + 1).padStart(3, '0')}`);

test.each(rowNames.filter((row) => row !== dropped))('%s has a relation', (row) => {
  expect([...relations, ...relationsWithin].some(({ rows }) => rows.includes(row))).toBe(true);
});

test('no relation names a row that is not there', () => {
  expect(
    [...relations, ...relationsWithin].flatMap(({ rows }) => rows).filter((row) => !rowNames.includes(row)),
  ).toEqual([]);
});

test.each(relationsWithin.map(({ id, diagnostic }) => [id, diagnostic] as const))(
  '%s is held by a diagnostic',
  (_id, code) => {
    expect(diagnosticRules.map((rule) => rule.code)).toContain(code);
  },
);

describe('the tests here speak of every relation, by its id or in the words of its edges:', () => {
  const tests = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith('.test.ts') && name !== 'rows.test.ts')
    .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'));

  test.each(relations.map(({ id, verb }) => [id, verb.en] as const))('%s', (id, words) => {
    expect(tests.some((text) => text.includes(id) || text.includes(words))).toBe(true);
  });
});
