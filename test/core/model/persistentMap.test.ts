import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedKeys, emptyMap, getFrom, valuesOf, withChanges } from '../../../src/core/model/persistentMap.ts';

const changes = fc.array(fc.tuple(fc.string({ maxLength: 3 }), fc.option(fc.nat(), { nil: undefined })), {
  maxLength: 40,
});

test('after any changes it holds what a Map holds, and its predecessors hold what they held', () => {
  fc.assert(
    fc.property(fc.array(changes, { maxLength: 6 }), (batches) => {
      const versions = [{ map: emptyMap<number>(), model: new Map<string, number>() }];
      for (const batch of batches) {
        const last = versions.at(-1);
        if (last === undefined) return;
        const model = new Map(last.model);
        for (const [key, value] of batch) {
          if (value === undefined) model.delete(key);
          else model.set(key, value);
        }
        versions.push({ map: withChanges(last.map, batch), model });
      }
      const keys = new Set(batches.flat().map(([key]) => key));
      for (const { map, model } of versions) {
        expect(map.size).toBe(model.size);
        expect([...valuesOf(map)].sort()).toEqual([...model.values()].sort());
        for (const key of keys) expect(getFrom(map, key)).toBe(model.get(key));
      }
      for (const [index, { map, model }] of versions.entries()) {
        const before = versions[index - 1] ?? { map: emptyMap<number>(), model: new Map<string, number>() };
        const differing = [...keys].filter((key) => before.model.get(key) !== model.get(key));
        expect([...changedKeys(before.map, map)].sort()).toEqual(differing.sort());
        const isAsBefore =
          index > 0 && (batches[index - 1] ?? []).every(([key, value]) => before.model.get(key) === value);
        if (isAsBefore) expect(map).toBe(before.map);
      }
    }),
  );
});

test('a great many changes leave nothing behind of what they replace', () => {
  const keys = Array.from({ length: 3_000 }, (_, index) => `key ${index}`);
  const before = withChanges(
    emptyMap<number>(),
    keys.map((key, index) => [key, index]),
  );
  const after = withChanges(
    before,
    keys.map((key, index) => [key, index % 3 === 0 ? undefined : -index]),
  );
  expect(after.size).toBe(2_000);
  expect(getFrom(after, 'key 3')).toBeUndefined();
  expect(getFrom(after, 'key 4')).toBe(-4);
  expect(getFrom(before, 'key 4')).toBe(4);
  expect([...valuesOf(after)]).toHaveLength(2_000);
});

test('names that come and go while they are typed do not pile up', () => {
  let map = withChanges(emptyMap<number>(), [['kept', 1]]);
  for (let typed = 0; typed < 5_000; typed++)
    map = withChanges(map, [
      [`name ${typed - 1}`, undefined],
      [`name ${typed}`, typed],
    ]);
  expect(map.size).toBe(2);
  expect(map.places.size).toBeLessThan(1_000);
  expect([...valuesOf(map)].sort()).toEqual([1, 4_999]);
});

test('two maps that were made of one by different changes do not see each other', () => {
  const one = withChanges(emptyMap<number>(), [['shared', 1]]);
  const left = withChanges(one, [['left', 2]]);
  const right = withChanges(one, [['right', 3]]);
  expect(getFrom(right, 'left')).toBeUndefined();
  expect(getFrom(left, 'right')).toBeUndefined();
  expect([left.size, right.size, one.size]).toEqual([2, 2, 1]);
  expect([...changedKeys(left, right)].sort()).toEqual(['left', 'right']);
});
