import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import { rereadDocument } from '../../../src/core/yaml/rereadDocument.ts';
import { splitDocuments } from '../../../src/core/yaml/splitDocuments.ts';
import { corpusTexts, hasCorpus, withoutCorpus } from './support.ts';

const manifest = `# who is called
apiVersion: v1
kind: Service
metadata: { name: web, labels: {app: "web"} }
spec:
  ports:
  - name: http # c
    port: 80
  -
    name: "quoted"
  - - a
    - --b=c:d
  text: |-
    one: two

      three # no comment

  # c
  more: |
    x
  empty:
last: ~
`;

/** True where the edit was read as one of a value; fails where that gives another document than reading all of the text. */
function isReread(text: string, edited: string): boolean {
  const again = rereadDocument(readDocument(text), edited);
  if (again === undefined) return false;
  const whole = readDocument(edited);
  if (JSON.stringify(again) !== JSON.stringify(whole)) expect(again, JSON.stringify([text, edited])).toEqual(whole);
  return true;
}

test.each([
  ['a letter in a value', 'name: http', 'name: httpx', true],
  ['a value in quotes', '"quoted"', '"quo ted"', true],
  ['quotes around a value', 'name: http', 'name: "http"', true],
  ['an item of a list', '--b=c:d', '--b=c:d,e', true],
  ['a line of a text', 'three', 'thre', true],
  ['a new line in a text', 'one: two', 'one: two\n    and', true],
  ['a number', '80', '8080', true],
  ['a key', 'port:', 'ports:', false],
  ['a value in brackets', '{ name: web,', '{ name: webs,', false],
  ['a value where there was none', 'empty:', 'empty: x', false],
  ['a value that becomes a map', 'name: http', 'name: http: x', false],
  ['an item that becomes a map', '--b=c:d', '--b=c: d', false],
  ['an item that becomes a list', '- - a', '- - - a', false],
  ['a comment after a value', 'port: 80', 'port: 80 # x', false],
  ['a blank after a value', 'port: 80', 'port: 80 ', false],
  ['an anchor', 'port: 80', 'port: &x 80', false],
  ['a line of a text that ends it', '      three', '  three', false],
  ['a new line at the end of a text', '    x\n', '    x\n    y\n', false],
  ['a character that few texts have', 'port: 80', 'port: 8\t0', false],
])('%s is read alone, or with all of the text', (_, from, to, expected) => {
  expect(isReread(manifest, manifest.replace(from, to))).toBe(expected);
});

test('beside and inside of a map that is merged into another one a value is read alone', () => {
  const merging = 'kind: Pod\nmetadata:\n  <<:\n    name: web\n    namespace: shop\n  name: api\n';
  for (const value of ['Pod', 'web', 'shop', 'api']) {
    expect(isReread(merging, merging.replace(value, `${value}s`))).toBe(value !== 'web');
  }
});

const piece = fc.constantFrom(
  ...['', 'a', 'b: ', '- ', ': ', ':', '\n', '\n  ', '\n    ', ' ', '#', ' # c', '-', '~', '한', '"', "'", '[', '{'],
  ...['|', '>', '&x ', '*x', '!', '\t', '\r\n', '---\n', '...\n', '1', 'true', '\\', '<<: '],
);

test('whatever is typed, the document is the one that reading all of the text gives', () => {
  let reread = 0;
  const edit = fc.tuple(fc.nat(manifest.length), fc.nat(3), piece);
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      edits.reduce((text, [at, length, put]) => {
        const edited = text.slice(0, at) + put + text.slice(at + length);
        if (isReread(text, edited)) reread++;
        return edited;
      }, manifest);
    }),
    { numRuns: 3_000 },
  );
  expect(reread).toBeGreaterThan(300);
});

test.skipIf(!hasCorpus)(`in every real manifest${withoutCorpus}`, { timeout: 300_000 }, () => {
  let reread = 0;
  let edits = 0;
  for (const { text } of corpusTexts().flatMap(splitDocuments)) {
    if (text.length > 50_000) continue;
    for (let part = 1; part < 4; part++) {
      const at = Math.floor((text.length * part) / 4);
      edits++;
      if (isReread(text, `${text.slice(0, at)}x${text.slice(at)}`)) reread++;
    }
  }
  expect(reread).toBeGreaterThan(edits / 4);
});
