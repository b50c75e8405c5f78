import { expect, test } from 'vitest';
import { groupKindText } from '../../../src/core/kubernetes/groupVersionKind.ts';
import { relations } from '../../../src/core/relations/relations.ts';
import { builtInRelations } from '../../../src/core/relations/relationTable.ts';

test('every relation has an id of its own, in the form from-verb-to', () => {
  const ids = relations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+){2,}$/);
});

test('every relation names its rows of the yardstick, and its words in both languages', () => {
  for (const { rows, verb, guessed } of relations) {
    expect(rows.length > 0 || guessed === true).toBe(true);
    for (const row of rows) expect(row).toMatch(/^R\d{3}$/);
    expect(verb.en).not.toBe('');
    expect(verb.ko).not.toBe('');
    expect(verb.ko).not.toBe(verb.en);
  }
});

test('every relation is found under each kind that carries its field', () => {
  for (const relation of relations) {
    if (typeof relation.from === 'string') continue;
    for (const kind of relation.from) {
      expect(builtInRelations.ofKind(groupKindText(kind)).relations).toContain(relation);
    }
  }
});
