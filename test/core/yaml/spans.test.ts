import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { spansOf } from './support.ts';

const cases: readonly (readonly [what: string, text: string, spans: readonly string[]])[] = [
  [
    'a block map ends with its last child',
    'a: 1\nb: 2 # two\n\n',
    ['$ = a: 1⏎b: 2', '$.a: a', '$.a = 1', '$.b: b', '$.b = 2'],
  ],
  [
    'nested blocks',
    'a:\n  b: 1\n\n  # c\nd: x\n',
    ['$ = a:⏎  b: 1⏎⏎  # c⏎d: x', '$.a: a', '$.a = b: 1', '$.a.b: b', '$.a.b = 1', '$.d: d', '$.d = x'],
  ],
  [
    'a block list begins at its first dash',
    'a:\n- x\n- y\n',
    ['$ = a:⏎- x⏎- y', '$.a: a', '$.a = - x⏎- y', '$.a[0] = x', '$.a[1] = y'],
  ],
  [
    'a flow collection ends at its bracket',
    'a: { b: 1, } # c\nd: [ x, y ]\n',
    [
      '$ = a: { b: 1, } # c⏎d: [ x, y ]',
      '$.a: a',
      '$.a = { b: 1, }',
      '$.a.b: b',
      '$.a.b = 1',
      '$.d: d',
      '$.d = [ x, y ]',
      '$.d[0] = x',
      '$.d[1] = y',
    ],
  ],
  [
    'an empty value is after its colon',
    'a:   # c\nb:\n',
    ['$ = a:   # c⏎b:', '$.a: a', '$.a = at 2', '$.b: b', '$.b = at 11'],
  ],
  ['a colon after blanks', 'a  :\n', ['$ = a  :', '$.a: a', '$.a = at 4']],
  ['an empty item is after its dash', '- \n-\n- x\n', ['$ = - ⏎-⏎- x', '$[0] = at 1', '$[1] = at 4', '$[2] = x']],
  ['an empty value after its anchor and tag', 'a: &x !!str\n', ['$ = a: &x !!str', '$.a: a', '$.a = at 11']],
  ['a key without a colon in braces', '{a, b: }', ['$ = {a, b: }', '$.a: a', '$.a = at 2', '$.b: b', '$.b = at 6']],
  [
    'quotes belong to the span',
    `a: "x\\n"\n'b': 'it''s'\n`,
    [`$ = a: "x\\n"⏎'b': 'it''s'`, '$.a: a', '$.a = "x\\n"', `$.b: 'b'`, `$.b = 'it''s'`],
  ],
  [
    'a block of text begins at its header and ends with its last line that is not blank',
    'a: |- # c\n  x\n\n  y\n\nb: >\n',
    ['$ = a: |- # c⏎  x⏎⏎  y⏎⏎b: >', '$.a: a', '$.a = |- # c⏎  x⏎⏎  y', '$.b: b', '$.b = >'],
  ],
  [
    'a block of text with | in its comment',
    'a: !!str &x | # |\n  x\n',
    ['$ = a: !!str &x | # |⏎  x', '$.a: a', '$.a = | # |⏎  x'],
  ],
  ['a text on several lines', 'a: x\n  y\nb: z\n', ['$ = a: x⏎  y⏎b: z', '$.a: a', '$.a = x⏎  y', '$.b: b', '$.b = z']],
  [
    'a map in a list',
    '- a: 1\n  b: 2\n- c\n',
    ['$ = - a: 1⏎  b: 2⏎- c', '$[0] = a: 1⏎  b: 2', '$[0].a: a', '$[0].a = 1', '$[0].b: b', '$[0].b = 2', '$[1] = c'],
  ],
  ['lists in a list', '- - a\n  - b\n', ['$ = - - a⏎  - b', '$[0] = - a⏎  - b', '$[0][0] = a', '$[0][1] = b']],
  ['a pair in brackets', '[a: 1, b]', ['$ = [a: 1, b]', '$[0] = a: 1', '$[0].a: a', '$[0].a = 1', '$[1] = b']],
  ['an explicit key', '? a\n: b\n? c\n', ['$ = a⏎: b⏎? c', '$.a: a', '$.a = b', '$.c: c', '$.c = at 11']],
  [
    'an anchor is no part of its value',
    'a: &x\n  b: 1\n',
    ['$ = a: &x⏎  b: 1', '$.a: a', '$.a = b: 1', '$.a.b: b', '$.a.b = 1'],
  ],
  [
    'an alias stands where its anchor is',
    'a: &x 1\nb: *x\n',
    ['$ = a: &x 1⏎b: *x', '$.a: a', '$.a = 1', '$.b: b', '$.b = 1'],
  ],
  [
    'CRLF',
    'a:\r\n  b: |\r\n    x\r\nc:\r\n',
    [
      '$ = a:\r⏎  b: |\r⏎    x\r⏎c:',
      '$.a: a',
      '$.a = b: |\r⏎    x',
      '$.a.b: b',
      '$.a.b = |\r⏎    x',
      '$.c: c',
      '$.c = at 21',
    ],
  ],
  [
    'brackets that close below their key',
    'a: [\n  x\n]\n',
    ['$ = a: [⏎  x⏎]', '$.a: a', '$.a = [⏎  x⏎]', '$.a[0] = x'],
  ],
  ['after a separator', '--- # c\na: 1\n', ['$ = a: 1', '$.a: a', '$.a = 1']],
  ['a scalar alone', '# c\nx\n', ['$ = x']],
];

describe('spans', () => {
  test.each(cases)('%s', (_what, text, spans) => {
    const document = readDocument(text);
    expect(document.errors).toEqual([]);
    expect(spansOf(document)).toEqual(spans);
  });
});
