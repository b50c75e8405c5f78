import { describe, expect, test } from 'vitest';
import { printable, sourceLine, textWidth } from '../../src/cli/sourceLine.ts';

/** Marks the text between `<` and `>` of a line. */
function mark(line: string) {
  const plain = line.replace('<', '').replace('>', '');
  return sourceLine(plain, line.indexOf('<'), line.indexOf('>') - 1);
}

describe('marks stand under', () => {
  test.each([
    ['a word', 'name: <web>', ['name: web', '      ^^^']],
    ['nothing, once', 'name:<>', ['name:', '     ^']],
    ['Hangul, two columns a syllable', '색: <파랑>', ['색: 파랑', '    ^^^^']],
    ['what follows Hangul', '"가나": <x>', ['"가나": x', '        ^']],
    ['what follows a tab', 'a:\t<b>', ['a:  b', '    ^']],
    ['what follows an emoji, two units and two columns', '🚀 <b>', ['🚀 b', '   ^']],
  ])('%s', (_name, line, [source, marks]) => {
    expect(mark(line)).toEqual({ source, marks });
  });

  test('a part of a long line, which is cut around it', () => {
    const { source, marks } = mark(`${'x'.repeat(500)}<here>${'y'.repeat(500)}`);
    expect(source).toMatch(/^…x{40}herey+…$/);
    expect(marks).toBe(`${' '.repeat(41)}^^^^`);
  });
});

test('control characters and turning marks are replaced', () => {
  expect(printable('a\u001b[31mb\u202ec')).toBe('a\uFFFD[31mb\uFFFDc');
});

test('width counts columns', () => {
  expect(textWidth('파드 pod')).toBe(8);
});
