import { describe, expect, test } from 'vitest';
import { splitDocuments } from '../../../src/core/yaml/splitDocuments.ts';

const cases: readonly (readonly [what: string, text: string, documents: readonly string[]])[] = [
  ['nothing', '', []],
  ['blank lines and comments', '\n# only a comment\n\n', []],
  ['one document', 'a: 1\n', ['a: 1\n']],
  ['no line break at the end', 'a: 1', ['a: 1']],
  ['two documents', 'a: 1\n---\nb: 2\n', ['a: 1\n', 'b: 2\n']],
  ['separators around', '---\na: 1\n---\n', ['a: 1\n']],
  ['a separator at the very end', 'a: 1\n---', ['a: 1\n']],
  ['a comment before the first separator', '# license\n---\na: 1\n', ['a: 1\n']],
  ['a comment before the content', '# about a\na: 1\n', ['# about a\na: 1\n']],
  ['a comment between two separators', '---\n# nothing\n---\na: 1\n', ['a: 1\n']],
  ['a separator with blanks and a comment', '---  # first\na: 1\n--- \t\nb: 2\n', ['a: 1\n', 'b: 2\n']],
  ['CRLF', '---\r\na: 1\r\n---\r\nb: 2\r\n', ['a: 1\r\n', 'b: 2\r\n']],
  ['a byte order mark', '\uFEFFa: 1\n', ['a: 1\n']],
  ['a byte order mark before a separator', '\uFEFF---\na: 1\n', ['a: 1\n']],
  ['an indented --- is content', 'a: |\n  ---\n  x\n', ['a: |\n  ---\n  x\n']],
  ['a document that ends with ...', 'a: 1\n...\n---\nb: 2\n', ['a: 1\n...\n', 'b: 2\n']],
  ['nothing but ...', '...\n---\n... # end\n---\na: 1\n', ['... # end\n', 'a: 1\n']],
  ['what follows ... stays to be reported', 'a: 1\n...\nb: 2\n', ['a: 1\n...\nb: 2\n']],
  ['a rejected separator stays at its document', 'a: 1\n---foo\nb: 2\n', ['a: 1\n', '---foo\nb: 2\n']],
  ['a rejected separator at the head', '--- {a: 1}\n---\nb: 2\n', ['--- {a: 1}\n', 'b: 2\n']],
  ['two rejected separators', '----\n---- \n', ['----\n', '---- \n']],
];

describe('a file is cut into documents', () => {
  test.each(cases)('%s', (_what, text, documents) => {
    const slices = splitDocuments(text);
    expect(slices.map((slice) => slice.text)).toEqual(documents);
    for (const slice of slices) expect(text.slice(slice.start, slice.start + slice.text.length)).toBe(slice.text);
  });
});
