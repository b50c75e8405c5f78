import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isDns1035Label,
  isDnsLabel,
  isDnsSubdomain,
  isLabelValue,
  isPathSegment,
  isPortName,
} from '../../../src/core/kubernetes/dnsNames.ts';

const character = fc.constantFrom('a', 'z', '0', '9', '-', '.', '_', 'A');
const text = fc.array(character, { maxLength: 70 }).map((parts) => parts.join(''));

/** Word for word as the documentation has it. */
const ends = (value: string, allowed: RegExp) => allowed.test(value.slice(0, 1)) && allowed.test(value.slice(-1));

test('a label has at most 63 of a–z, 0–9 and -, and begins and ends with no -', () => {
  fc.assert(
    fc.property(text, (value) => {
      const expected =
        value.length <= 63 && [...value].every((one) => /[a-z0-9-]/.test(one)) && ends(value, /[a-z0-9]/);
      expect(isDnsLabel(value)).toBe(expected);
      expect(isDns1035Label(value)).toBe(expected && /[a-z]/.test(value.slice(0, 1)));
    }),
  );
});

test('a subdomain is labels of any length with dots between, 253 in all', () => {
  fc.assert(
    fc.property(text, (value) => {
      const parts = value.split('.');
      expect(isDnsSubdomain(value)).toBe(
        parts.every((part) => [...part].every((one) => /[a-z0-9-]/.test(one)) && ends(part, /[a-z0-9]/)),
      );
    }),
  );
  expect(isDnsSubdomain('a'.repeat(253))).toBe(true);
  expect(isDnsSubdomain('a'.repeat(254))).toBe(false);
});

test('the value of a label may be empty', () => {
  fc.assert(
    fc.property(text, (value) => {
      expect(isLabelValue(value)).toBe(value === '' || (value.length <= 63 && ends(value, /[a-zA-Z0-9]/)));
    }),
  );
});

test.each([
  ['http', true],
  ['h2c', true],
  ['8080-a', true],
  ['8080', false],
  ['a--b', false],
  ['-a', false],
  ['Http', false],
  ['a'.repeat(15), true],
  ['a'.repeat(16), false],
])('%s as the name of a port: %s', (value, expected) => {
  expect(isPortName(value)).toBe(expected);
});

test.each([
  ['system:node', true],
  ['A_b', true],
  ['.', false],
  ['..', false],
  ['a/b', false],
  ['50%', false],
])('%s as a segment of a path: %s', (value, expected) => {
  expect(isPathSegment(value)).toBe(expected);
});
