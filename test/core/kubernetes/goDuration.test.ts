import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseGoDuration } from '../../../src/core/kubernetes/goDuration.ts';

const second = 1_000_000_000n;

test.each([
  ['0', 0n],
  ['-0', 0n],
  ['90s', 90n * second],
  ['1h30m', 5400n * second],
  ['30m1h', 5400n * second],
  ['1.5h', 5400n * second],
  ['.5s', second / 2n],
  ['1.s', second],
  ['250ms', second / 4n],
  ['1us', 1000n],
  ['1µs', 1000n],
  ['3ns', 3n],
  ['-5m', -300n * second],
  ['+5m', 300n * second],
  ['1.9ns', 1n],
])('%s is a duration', (text, nanos) => {
  expect(parseGoDuration(text)).toBe(nanos);
});

test.each(['', '5', '1d', '1w', '1 h', '1H', 'h', '.h', '1h 30m', '1,5h', '1e3s', '300000000h', '1m-1s'])(
  '"%s" is no duration',
  (text) => {
    expect(parseGoDuration(text)).toBeUndefined();
  },
);

test('minutes and seconds add up', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (minutes, seconds) => {
      expect(parseGoDuration(`${minutes}m${seconds}s`)).toBe(BigInt(minutes * 60 + seconds) * second);
    }),
  );
});
