import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { errorsOf, jsonOf, slice } from './support.ts';

describe('what kubectl reads is read without an error', () => {
  const cases: readonly (readonly [what: string, text: string, value: unknown])[] = [
    ['nothing', '', undefined],
    ['comments', '# a\n\n# b\n', undefined],
    ['an explicit null', '~\n', null],
    ['JSON with tabs', '{\n\t"a":\t1,\n\t"b": ["x\\/y", "\\ud83d\\ude00"]\n}\n', { a: 1, b: ['x/y', '😀'] }],
    ['JSON without blanks', '{"a":{"b":[1,true,null]}}', { a: { b: [1, true, null] } }],
    ['a separator with a comment', '---  # c\na: 1\n', { a: 1 }],
    ['the end of the document', 'a: 1\n... # end\n# c\n', { a: 1 }],
    ['brackets that close below their key', 'a: [ # c\n  x, # d\n  z\n]\nb: 1\n', { a: ['x', 'z'], b: 1 }],
    [
      'braces in the first column',
      'a:\n  b: {\nx: 1,\nz: "p # q"\n}\n  c: 2\n',
      { a: { b: { x: 1, z: 'p # q' }, c: 2 } },
    ],
    ['quotes that go on in the first column', 'a:\n  b: "x\n\ny  \nz"\n  c: 1\n', { a: { b: 'x\ny z', c: 1 } }],
    ['a tab in brackets', 'a: [\n\t1\n]\n', { a: [1] }],
    ['a tab in a block of text', 'a: |\n  x\n  \ty\n', { a: 'x\n\ty\n' }],
    ['a block of text that begins with a tab after its given indentation', 'a: |2\n  \tx\n', { a: '\tx\n' }],
    [
      'template syntax in quotes',
      'a: "{{ .Values.x }}"\nb: |\n  {% if x %}\n',
      { a: '{{ .Values.x }}', b: '{% if x %}\n' },
    ],
  ];
  test.each(cases)('%s', (_what, text, value) => {
    expect(errorsOf(text)).toEqual([]);
    expect(readDocument(text).opaque).toBe(false);
    expect(jsonOf(text)).toEqual(value);
  });
});

describe('an error says what to do, where it is', () => {
  const cases: readonly (readonly [what: string, text: string, error: RegExp])[] = [
    ['a tab as indentation', 'a:\n\tb: 1\n', /^\t <- .*tab/],
    ['a blank line that begins with a tab', 'a: "b"\n\t\nc: d\n', /^\t <- .*line that begins with a tab/],
    ['an unclosed quote', 'a: "x\nb: 1\n', /^"x <- .*closing quote is missing/],
    ['a missing colon', 'a: 1\nb\nc: 2\n', /^b(\nc)? <- .*(colon is missing|key has to be on one line)/],
    ['a second colon', 'a: b: c\n', /second "key: value" on this line/],
    ['a key too far left', 'a:\n  - b: 1\n    c: 2\n   d: 3\n', /^d: 3 <- .*neither a new item/],
    ['an unclosed bracket', 'a: [1, 2\nb: 3\n', /^2 <- .*bracket is missing/],
    ['a forbidden first character', 'a: @x\n', /^@x <- .*cannot begin with this character/],
    ['an unknown escape', 'a: "\\q"\n', /no such escape/],
    ['an escape that only JSON has', 'a: "x\\/y"\n', /^"x\\\/y" <- kubectl does not know this escape/],
    ['a block of text that begins with a tab', 'a: |\n  \tx\n', /begins with a tab/],
    ['a control character', 'a: x\u0001y\n', /^. <- .*control character/],
    ['a separator with content', '--- {a: 1}\n', /^--- \{a: 1\} <- kubectl rejects this line/],
    ['a separator that goes on', '---foo\na: 1\n', /^---foo <- kubectl rejects this line/],
    ['what follows the end', 'a: 1\n...\nb: 2\n', /^b: 2 <- kubectl ignores this/],
    ['an undefined alias', 'a: *x\n', /^\*x <- .*has no anchor/],
    ['an alias inside of itself', 'a: &x [*x]\n', /^\*x <- .*contain itself/],
    ['a merge of no map', 'a: 1\n<<: x\n', /^<< <- .*merge key/],
    ['a list as a key', '? [a]\n: b\n', /^\[a\] <- .*text as a key/],
  ];
  test.each(cases)('%s', (_what, text, error) => {
    expect(errorsOf(text)).toEqual([expect.stringMatching(error)]);
  });

  test('a document with an error is still read', () => {
    expect(jsonOf('a: 1\nb:\n  c: "x\n')).toMatchObject({ a: 1 });
    expect(jsonOf('a:\n  b: 1\n  c\n  d: 2\n')).toMatchObject({ a: { b: 1 } });
    expect(jsonOf('--- {a: 1}\n')).toEqual({ a: 1 });
  });

  test('an error that the table does not know quotes the library in both languages', () => {
    for (const { message } of readDocument('a: b: c\n').errors) {
      expect(message.en).not.toBe('');
      expect(message.ko).not.toBe(message.en);
    }
  });
});

describe('duplicate keys', () => {
  const duplicates = (text: string): string[] =>
    readDocument(text).duplicateKeys.map(
      ({ first, again }) => `${slice(text, first.key)}@${first.key.start} ${again.key.start}`,
    );

  test('each repetition with the first of its name, by the name kubectl sees', () => {
    expect(duplicates('a: 1\nb: 2\na: 3\na: 4\n')).toEqual(['a@0 10', 'a@0 15']);
    expect(duplicates('n: 1\n"false": 2\n')).toEqual(['n@0 5']);
    expect(duplicates('x: {a: 1, a: 2}\nx: 1\n')).toEqual(['a@4 10', 'x@0 16']);
  });

  test('neither a merged entry nor the same name in another map', () => {
    expect(duplicates('x: &x {a: 1}\ny: {<<: *x, a: 2}\nz: {a: 3}\n')).toEqual([]);
    expect(duplicates('x: &x {a: 1}\ny: {<<: *x, <<: *x}\n')).toEqual([]);
  });

  test('the last one counts', () => expect(jsonOf('a: 1\na: 2\n')).toEqual({ a: 2 }));
});

describe('aliases and merge keys', () => {
  test('an alias is the anchored node itself', () => {
    const { root } = readDocument('a: &x {b: 1}\nc: *x\n');
    const [a, c] = root?.type === 'map' ? root.entries : [];
    expect(a?.value).toBeDefined();
    expect(c?.value).toBe(a?.value);
  });

  test('the latest anchor of a name counts', () => {
    expect(jsonOf('a: &x 1\nb: *x\nc: &x 2\nd: *x\n')).toEqual({ a: 1, b: 1, c: 2, d: 2 });
  });

  test('an alias as a key', () => expect(jsonOf('a: &x b\n*x : 1\n')).toEqual({ a: 'b', b: 1 }));

  // Checked with kubectl 1.32: go-yaml v2 takes keys in their order.
  test.each([
    ['m: {<<: *x, a: 2}', { a: 2, b: 1 }],
    ['m: {a: 2, <<: *x}', { a: 1, b: 1 }],
    ['m: {<<: [{a: 3}, *x]}', { a: 3, b: 1 }],
    ['m: {<<: *x, <<: {a: 4}}', { a: 4, b: 1 }],
    ['m: {"<<": 5}', { '<<': 5 }],
  ])('%s', (written, m) => {
    expect(jsonOf(`x: &x {a: 1, b: 1}\n${written}\n`)).toEqual({ x: { a: 1, b: 1 }, m });
  });

  test('a merged entry is marked and has the spans of the anchor', () => {
    const text = 'x: &x {a: 1}\ny:\n  <<: *x\n  b: 2\n';
    const { root } = readDocument(text);
    const y = root?.type === 'map' ? root.entries[1]?.value : undefined;
    const entries = y?.type === 'map' ? y.entries : [];
    expect(entries.map(({ name, merged, key }) => [name, merged, key.start])).toEqual([
      ['b', undefined, 27],
      ['a', true, 7],
    ]);
    expect(y && slice(text, y)).toBe('<<: *x\n  b: 2');
  });

  test('aliases that repeat too much are one error', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
    for (let i = 1; i < 30; i++)
      lines.push(
        `a${i}: &a${i} [${Array(9)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const { errors, root } = readDocument(lines.join('\n'));
    expect(errors.map(({ message }) => message.en)).toEqual([expect.stringContaining('repeat too much')]);
    expect(root?.type === 'map' && root.entries.length).toBe(30);
  });
});

describe('templates', () => {
  test.each([
    'a: {{ .Values.x }}\n',
    '{{- if x }}\na: 1\n{{- end }}\n',
    '{% for x in y %}\na: 1\n{% endfor %}\n',
    '<% x %>\na: 1\n',
  ])('nothing is judged in %j', (text) => {
    expect(readDocument(text)).toMatchObject({ opaque: true, errors: [], duplicateKeys: [] });
  });

  test('a broken document without template syntax is not opaque', () => {
    expect(readDocument('a: {x: {y}\n').opaque).toBe(false);
  });
});

describe('sizes', () => {
  test.each(['[', '{a: ', '- ', 'a:\n'])('10,000 times %j is one error', (open) => {
    const lines =
      open === 'a:\n'
        ? Array.from({ length: 10_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')
        : open.repeat(10_000);
    expect(readDocument(lines).errors.map(({ message }) => message.en)).toEqual([
      expect.stringContaining('nested too deeply'),
    ]);
  });

  test('deep nesting after another error does not end the reader', () => {
    expect(readDocument(`a: b: c\nd: ${'['.repeat(10_000)}`).errors).not.toEqual([]);
  });

  test('200 levels are read', () => {
    expect(errorsOf('['.repeat(200) + ']'.repeat(200))).toEqual([]);
  });

  test('aliases cannot nest deeper than text can', () => {
    const lines = ['a0: &a0 [x]'];
    for (let i = 1; i < 1000; i++) lines.push(`a${i}: &a${i} [*a${i - 1}]`);
    expect(readDocument(lines.join('\n')).errors).toHaveLength(1);
  });

  test('a map of 100,000 keys', () => {
    const text = Array.from({ length: 100_000 }, (_, index) => `key${index}: ${index}\n`).join('');
    const { root, errors, duplicateKeys } = readDocument(`${text}key7: again\n`);
    expect(errors).toEqual([]);
    expect(duplicateKeys).toHaveLength(1);
    expect(root?.type === 'map' && root.entries.length).toBe(100_001);
  });

  test('20 MB, read and broken', () => {
    const text = `a: "${'x'.repeat(5_000_000)}"\nb: |\n${'  line of text\n'.repeat(1_000_000)}`;
    expect(text.length).toBeGreaterThan(19_000_000);
    expect(readDocument(text).errors).toEqual([]);
    expect(readDocument(`${text}c: d: e\n`).errors.map(({ span }) => span.start)).toEqual([text.length + 4]);
  });
});
