import { describe, expect, test } from 'vitest';
import { families } from './families.ts';
import { generateTree } from './generator.ts';
import { scaleUpTo } from './row.ts';

describe('the bench', () => {
  test.each(families)('measures $name', ({ measure }) => {
    const rows = measure(scaleUpTo(100, 'smoke'), process.cwd());
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) if (!('cannotRun' in row)) expect(row.measured, row.name).toSatisfy(Number.isFinite);
  });

  test('is given the same repository twice', () => {
    expect(generateTree(100)).toEqual(generateTree(100));
    expect(generateTree(100, 2)).not.toEqual(generateTree(100));
  });
});
