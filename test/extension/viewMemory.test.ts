import { expect, test } from 'vitest';
import { createViewMemory, longestView, mostViews } from '../../src/extension/viewMemory.ts';

/** What the editor keeps with a workspace. */
function storageWith(held: unknown) {
  let value = held;
  return {
    get: <T>() => value as T,
    update: async (_: string, next: unknown) => {
      value = structuredClone(next);
    },
    held: () => value,
  };
}

test('the view of a folder is there after the window was closed, and is another one’s not', () => {
  const storage = storageWith(undefined);
  createViewMemory(storage).keep('shop', 'as text');
  const later = createViewMemory(storage);
  expect(later.viewOf('shop')).toBe('as text');
  expect(later.viewOf('shop/base')).toBeUndefined();
});

test('of more folders than are remembered those that were looked at last stay', () => {
  const storage = storageWith(undefined);
  const memory = createViewMemory(storage);
  memory.keep('first', 'a');
  memory.keep('second', 'b');
  memory.keep('first', 'c');
  for (let i = 2; i <= mostViews; i++) memory.keep(`folder ${i}`, 'x');
  expect(memory.viewOf('second')).toBeUndefined();
  expect(createViewMemory(storage).viewOf('first')).toBe('c');
  expect(storage.held()).toHaveLength(mostViews);
});

test('a view that is too long leaves the one before', () => {
  const memory = createViewMemory(storageWith(undefined));
  memory.keep('shop', 'short');
  memory.keep('shop', 'x'.repeat(longestView + 1));
  expect(memory.viewOf('shop')).toBe('short');
});

test.each([
  [7],
  ['text'],
  [{ shop: 'x' }],
  [[['shop', 3], ['shop'], 'shop', [['shop'], 'x'], ['shop', 'x'.repeat(longestView + 1)]]],
])('what is no view in the storage is none: %j', (held) => {
  expect(createViewMemory(storageWith(held)).viewOf('shop')).toBeUndefined();
});
