import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ignoreFix } from '../../../src/core/features/ignoreFix.ts';
import { createLocator } from '../../../src/core/graph/locate.ts';
import { applyFix } from '../../support/applyEdits.ts';
import { type FixtureFile, parseFixture } from '../../support/fixture.ts';
import { findingsOf, snapshotOf } from '../../support/snapshotOf.ts';

/** The fixture after the first finding is ignored, or all that is left where no comment can stand. */
function ignored(files: readonly FixtureFile[]): readonly FixtureFile[] | undefined {
  const snapshot = snapshotOf(files);
  const [first] = findingsOf(snapshot);
  const fix = first === undefined ? undefined : ignoreFix(snapshot, first);
  return fix === undefined ? undefined : applyFix(snapshot, files, fix);
}

function check(before: string, after: string): void {
  const { files } = parseFixture(before);
  const result = ignored(files);
  expect(result).toEqual(parseFixture(after).files);
  expect(findingsOf(snapshotOf(result ?? []))).toHaveLength(findingsOf(snapshotOf(files)).length - 1);
}

test('the comment stands above the line, as far in', () => {
  check(
    `
    apiVersion: v1
    kind: List
    items:
      - apiVersion: v1
        kind: ConfigMap
        metadata: { name: a, name: b }
    `,
    `
    apiVersion: v1
    kind: List
    items:
      - apiVersion: v1
        kind: ConfigMap
        # manifest-atlas-ignore-next-line duplicate-key
        metadata: { name: a, name: b }
    `,
  );
});

test('a comment that is there already gets the code, before its reason', () => {
  check(
    `
    apiVersion: v1
    kind: ConfigMap
    # manifest-atlas-ignore-next-line yaml-syntax -- it is old
    metadata: { name: a, name: b }
    `,
    `
    apiVersion: v1
    kind: ConfigMap
    # manifest-atlas-ignore-next-line yaml-syntax duplicate-key -- it is old
    metadata: { name: a, name: b }
    `,
  );
});

test('in the second document of a file with Windows line breaks the comment has one too', () => {
  const crlf = (text: string) => text.replaceAll('\n', '\r\n');
  check(
    crlf(`
    apiVersion: v1
    kind: ConfigMap
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: a, name: b }
    `),
    crlf(`
    apiVersion: v1
    kind: ConfigMap
    ---
    apiVersion: v1
    kind: ConfigMap
    # manifest-atlas-ignore-next-line duplicate-key
    metadata: { name: a, name: b }
    `),
  );
});

test('a list item is a line like others, and the first line of a file too', () => {
  check(
    `
    { apiVersion: v1, kind: ConfigMap, data: { a: x, a: y } }
    `,
    `
    # manifest-atlas-ignore-next-line duplicate-key
    { apiVersion: v1, kind: ConfigMap, data: { a: x, a: y } }
    `,
  );
});

test.each([
  ['JSON', 'a.json', '{ "apiVersion": "v1", "kind": "ConfigMap",\n "data": { "a": "x", "a": "y" } }\n'],
  ['a text of several lines', 'a.yaml', 'apiVersion: v1\nkind: ConfigMap\ndata: { a: "x\n  y", a: z }\n'],
  ['a line that kubectl rejects', 'a.yaml', 'apiVersion: v1\n--- kind: x\n'],
])('no comment is offered in %s', (_name, path, text) => {
  const files = [{ path, text }];
  expect(findingsOf(snapshotOf(files))).toHaveLength(1);
  expect(ignored(files)).toBe(undefined);
});

test('whatever is found, the comment takes that finding away and brings no other', () => {
  const line = fc.constantFrom(
    'data: { a: x, a: y }',
    'metadata: { name: a, labels: { a: b, a: c } }',
    'text: |\n  # manifest-atlas-ignore-file x\n  b: 1',
    'list: [{ a: 1,\n  a: 2 }]',
    'list:\n- a: 1\n  a: 2\n- { b: 1, b: 1 }',
    'spec: { volumes: [{ configMap: { name: none } }] }',
    '# manifest-atlas-ignore-next-line yaml-syntax',
    '',
    '---',
    'broken: [',
  );
  const text = fc
    .array(line, { maxLength: 8 })
    .map((lines) => ['apiVersion: v1', 'kind: Pod', ...lines, ''].join('\n'));
  fc.assert(
    fc.property(text, (content) => {
      const files = [{ path: 'a.yaml', text: content }];
      const snapshot = snapshotOf(files);
      const locate = createLocator(snapshot);
      const said = (found: ReturnType<typeof findingsOf>) =>
        found.map(
          ({ code, message, place }) =>
            `${code} ${message.en} ${place.document.yaml.text.slice(place.span.start, place.span.end)}`,
        );
      const before = findingsOf(snapshot);
      for (const finding of before) {
        const fix = ignoreFix(snapshot, finding);
        if (fix === undefined) continue;
        const sameLine = before.filter(
          (other) => other.code === finding.code && locate(other.place).from.line === locate(finding.place).from.line,
        );
        const left = findingsOf(snapshotOf(applyFix(snapshot, files, fix)));
        const expected = before.filter((other) => !sameLine.includes(other));
        expect(said(left)).toEqual(said(expected));
      }
    }),
    { numRuns: 300 },
  );
});
