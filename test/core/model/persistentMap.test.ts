import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyMap, getFrom, valuesOf, withChanges } from '../../../src/core/model/persistentMap.ts';

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
    }),
  );
});
