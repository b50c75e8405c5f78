import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNumberedTexts } from '../../src/core/numberedTexts.ts';
import { numberedTexts } from '../../tools/support/numberedTexts.mjs';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const read = (bytes: Uint8Array) => readNumberedTexts(bytes, decode);
const encode = (text: string) => new TextEncoder().encode(text);

test('each text of an asset is found under its number, whatever it holds', () => {
  const anyText = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '파드\n', '["line"]\n'));
  fc.assert(
    fc.property(fc.array(anyText), (texts) => {
      const found = read(numberedTexts(texts));
      expect(found?.count).toBe(texts.length);
      expect(texts.map((_, number) => found?.textAt(number))).toEqual(texts);
      for (const number of [-1, 0.5, texts.length]) expect(found?.textAt(number)).toBeUndefined();
    }),
  );
});

test('only the text that is asked for is decoded', () => {
  const decoded: number[] = [];
  const found = readNumberedTexts(numberedTexts(['one', '둘', 'three']), (bytes) => {
    decoded.push(bytes.length);
    return decode(bytes);
  });
  decoded.length = 0;
  expect(found?.textAt(1)).toBe('둘');
  expect(decoded).toEqual([3]);
});

test('bytes that are no asset, or not all of it, are none', () => {
  const whole = numberedTexts(['one', 'two']);
  expect(read(whole)?.textAt(1)).toBe('two');
  expect(read(whole.subarray(0, -1))).toBeUndefined();
  expect(read(new Uint8Array([...whole, 0]))).toBeUndefined();
  for (const text of ['', '\n', '[', '[3', '{}\n', '["3"]\none', 'null\n', '3\n'])
    expect(read(encode(text))).toBeUndefined();
});

test('any bytes are answered', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.integer(), fc.double())), fc.string(), (ends, rest) => {
      const found = read(encode(`${JSON.stringify(ends)}\n${rest}`));
      for (const number of ends.keys()) expect(found?.textAt(number) ?? '').toBeTypeOf('string');
    }),
  );
});
