import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DEPTH } from '../../../src/core/yaml/builderState.ts';
import { readCommon } from '../../../src/core/yaml/commonReader.ts';
import { readEvents } from '../../../src/core/yaml/eventReader.ts';
import { parseRelaxed } from '../../../src/core/yaml/relaxedIndentation.ts';
import { splitDocuments } from '../../../src/core/yaml/splitDocuments.ts';
import { corpusTexts, hasCorpus, withoutCorpus } from './support.ts';

const common = `# who is called
apiVersion: v1
kind: Service
metadata: { name: web, labels: {app: "web", 'tier': front} }
spec:
  ports:
  - name: http # c
    port: 80
  -
    name: https
  - - a
    - --b=c: d
  -
  text: |-
    one: two

      three # no comment

  # c
  more: |
    x
  empty:

  none: [ ]
  "quoted key": 'yes'
last: ~
`;

describe('what the common reader reads, the parser reads the same', () => {
  test.each([
    common,
    'a:\nb:\n  # c\nc:\n',
    'a: 1\na: 2\nx: {n: 1, "false": 2}\n',
    '- a: 1\n  b: 2\n- c\n-   d: 3\n    e: 4',
    'a:\n- b:\n  - c\n  d: [e, [f, {g: h}], "i"]\n',
    '  a: http://b:80/c#d\n  -e: -f\n',
    'image: nginx:1.27 \n"a: b" : c\n',
    '\n# nothing but a comment\n',
    'a: |\n\n  x\ny: b\n',
    'text: |\n  한글\n',
  ])('%j', (text) => {
    expect(isReadTheSame(text)).toBe(true);
  });

  test('whatever is put into a manifest', () => {
    let read = 0;
    const compare = (text: string): void => {
      if (isReadTheSame(text)) read++;
    };
    fc.assert(fc.property(mutations(common), compare), { seed: 20260101, numRuns: 2000 });
    expect(read).toBeGreaterThan(300);
  });

  test.skipIf(!hasCorpus)(`in every real manifest${withoutCorpus}`, { timeout: 300_000 }, () => {
    const documents = corpusTexts().flatMap(splitDocuments);
    const read = documents.filter(({ text }) => isReadTheSame(text));
    expect(read.length).toBeGreaterThan(documents.length * 0.8);
  });
});

test.each([
  ['anchors and aliases', 'a: &x 1\nb: *x\n'],
  ['tags', 'a: !!str 1\n'],
  ['scalars on several lines', 'a: x\n  y\n'],
  ['folded blocks', 'a: >\n  x\n'],
  ['escapes', 'a: "\\n"\n'],
  ['brackets over several lines', 'a: [\n  b]\n'],
  ['tabs', 'a:\tb\n'],
  ['Windows line breaks', 'a: b\r\n'],
  ['a scalar alone', 'a\n'],
  ['a block that ends too far right', 'a: |\n  x\n y: z\n'],
  ['a line too far right', 'a: b\n  c: d\n'],
  ['a line too far left', '  a: b\nc: d\n'],
  ['a second colon', 'a: b: c\n'],
])('the common reader leaves %s to the parsers', (_, text) => {
  expect(readCommon(text)).toBeUndefined();
});

/** False where the common reader does not read the text; fails where it reads it otherwise than the parser. */
function isReadTheSame(text: string): boolean {
  const read = readCommon(text);
  if (read === undefined) return false;
  const parsed = parseRelaxed(text, MAX_DEPTH);
  if (!parsed.ok) return expect.fail(`the parser refuses ${JSON.stringify(text)}: ${parsed.failure.reason}`);
  const { root, errors, duplicateKeys } = readEvents(text, parsed.parsed, parsed.events);
  const same =
    JSON.stringify([read.root, read.errors, read.duplicateKeys]) === JSON.stringify([root, errors, duplicateKeys]);
  if (!same) expect({ text, root: read.root, errors: read.errors }).toEqual({ text, root, errors });
  return true;
}

/** Single documents: a separator at the start of a line ends one. */
function mutations(text: string): fc.Arbitrary<string> {
  const edit = fc.tuple(fc.nat(text.length), fc.nat(4), piece);
  return fc
    .array(edit, { minLength: 1, maxLength: 3 })
    .map((edits) =>
      edits.reduce((result, [at, length, put]) => result.slice(0, at) + put + result.slice(at + length), text),
    )
    .filter((mutated) => !/^(?:---|\.\.\.)/m.test(mutated));
}

const piece = fc.constantFrom(
  ...[
    '',
    'a',
    'b: ',
    '- ',
    ': ',
    ':',
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    '  ',
    '#',
    ' # c',
    '\n\n',
    '-',
    '~',
    '한',
    '@',
    '%',
  ],
  ...['"', "'", '[', ']', '{', '}', ',', ', ', '&x ', '*x', '<<: ', '!', '|', '|-', '>', '? ', '\t', '\r\n', '\\'],
);
