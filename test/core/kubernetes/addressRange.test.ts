import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddressRange } from '../../../src/core/kubernetes/addressRange.ts';

test('an IPv4 range begins and ends where counting its addresses says', () => {
  fc.assert(
    fc.property(fc.ipV4(), fc.integer({ min: 20, max: 32 }), (address, length) => {
      const range = parseAddressRange(`${address}/${length}`);
      const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
      const size = 2 ** (32 - length);
      let first = number;
      while (first % size !== 0) first--;
      const text = (value: number) => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
      expect(range).toMatchObject({ first: text(first), last: text(first + size - 1), hasHostBits: first !== number });
      expect(Number(range?.size)).toBe(size);
    }),
  );
});

test('an IPv6 address is written as browsers write it', () => {
  const group = fc.oneof(
    fc.constant('0'),
    fc.nat({ max: 0xffff }).map((value) => value.toString(16)),
  );
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const range = parseAddressRange(`${groups.join(':')}/128`);
      expect(`[${range?.first}]`).toBe(new URL(`http://[${groups.join(':')}]/`).hostname);
    }),
  );
});

test('any way to write an IPv6 address is read alike', () => {
  fc.assert(
    fc.property(fc.ipV6(), fc.nat({ max: 128 }), (address, length) => {
      const written = new URL(`http://[${address}]/`).hostname.slice(1, -1);
      expect(parseAddressRange(`${address}/${length}`)).toEqual(parseAddressRange(`${written}/${length}`));
      expect(parseAddressRange(`${address}/${length}`)).toBeDefined();
    }),
  );
});
