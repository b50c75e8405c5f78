import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearness } from '../../../src/core/model/alternatives.ts';

const folder = fc.constantFrom('a', 'ab', 'abc', 'b');
const path = fc.oneof(
  fc.array(folder, { maxLength: 4 }).map((folders) => folders.join('/')),
  fc.constant('.'),
);

/** The rule in words: take both paths apart, and count what is equal from the left. */
function sharedFolders(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => (one === '' || one === '.' ? [] : one.split('/')));
  const parts = (left ?? []).findIndex((name, index) => name !== right?.[index]);
  return parts < 0 ? (left?.length ?? 0) : parts;
}

test('paths share the folders that they begin with, whole names only', () => {
  expect(nearness('apps/dev/web', 'apps/dev/web')).toBe(3);
  expect(nearness('apps/dev/web', 'apps/dev')).toBe(2);
  expect(nearness('apps/dev', 'apps/development')).toBe(1);
  expect(nearness('.', 'apps')).toBe(0);
  fc.assert(fc.property(path, path, (a, b) => nearness(a, b) === sharedFolders(a, b)));
});
