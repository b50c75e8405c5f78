import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nanosPerUnit, parseQuantity } from '../../../src/core/kubernetes/quantity.ts';

describe('a quantity is read as the API server reads it', () => {
  test.each([
    ['0', 0n],
    ['500m', 500_000_000n],
    ['0.5', 500_000_000n],
    ['.5', 500_000_000n],
    ['2.', 2n * nanosPerUnit],
    ['+1', nanosPerUnit],
    ['-1', -nanosPerUnit],
    ['1n', 1n],
    ['1u', 1000n],
    ['1k', 1000n * nanosPerUnit],
    ['1Ki', 1024n * nanosPerUnit],
    ['1.5Gi', 1_610_612_736n * nanosPerUnit],
    ['1e3', 1000n * nanosPerUnit],
    ['1E3', 1000n * nanosPerUnit],
    ['1E', 10n ** 18n * nanosPerUnit],
    ['1e-3', 1_000_000n],
  ])('%s', (text, nanos) => {
    expect(parseQuantity(text)).toBe(nanos);
  });

  test('what is finer than a nano-unit is rounded away from zero', () => {
    expect(parseQuantity('0.1n')).toBe(1n);
    expect(parseQuantity('-0.1n')).toBe(-1n);
    expect(parseQuantity('1e-99')).toBe(1n);
  });

  test('more than 2^63-1 units are just that', () => {
    expect(parseQuantity('100E')).toBe((2n ** 63n - 1n) * nanosPerUnit);
    expect(parseQuantity('1e99999999')).toBe((2n ** 63n - 1n) * nanosPerUnit);
  });
});

test.each(['', '.', '-', 'm', '1 Gi', '1gi', '1K', '1mi', '1GiB', '1,5', '0x1', '1e', '1e1.5', 'NaN', '1'.repeat(101)])(
  '"%s" is no quantity',
  (text) => {
    expect(parseQuantity(text)).toBeUndefined();
  },
);

test('milli-units of any whole number come to the number itself', () => {
  fc.assert(
    fc.property(fc.integer(), (units) => {
      expect(parseQuantity(`${BigInt(units) * 1000n}m`)).toBe(BigInt(units) * nanosPerUnit);
    }),
  );
});
