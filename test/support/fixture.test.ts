import { expect, test } from 'vitest';
import { parseFixture } from './fixture.ts';

test('the margin, the first break and the last blank line of a template are cut off', () => {
  const { files } = parseFixture(`
    a:
      b: 1

    c: 2
  `);
  expect(files).toEqual([{ path: 'manifest.yaml', text: 'a:\n  b: 1\n\nc: 2\n' }]);
});

test('several files stand in one fixture', () => {
  const { files } = parseFixture(`
    #- /dev/web.yaml
    a: 1
    ---
    b: 2
    #- /prod/web.yaml
    a: 2
  `);
  expect(files).toEqual([
    { path: 'dev/web.yaml', text: 'a: 1\n---\nb: 2\n' },
    { path: 'prod/web.yaml', text: 'a: 2\n' },
  ]);
});

test('the cursor is taken out of the text', () => {
  const { files, selection } = parseFixture('name: w$0eb');
  expect(files).toEqual([{ path: 'manifest.yaml', text: 'name: web' }]);
  expect(selection).toEqual({ path: 'manifest.yaml', start: 7, end: 7 });
});

test('two cursors are a selection, over lines too', () => {
  const { files, selection } = parseFixture('a: $0one\nb: two$0\n');
  expect(files[0]?.text.slice(selection?.start, selection?.end)).toBe('one\nb: two');
});

test('carets mark the line above, and so do those of the next mark', () => {
  const { files, marks } = parseFixture(`
    #- /x.yaml
    spec:
      app: web # a comment stays
    # ^^^ the key
    #      ^^^ the value
    tail: 1
  `);
  const text = files[0]?.text ?? '';
  expect(text).toBe('spec:\n  app: web # a comment stays\ntail: 1\n');
  expect(marks.map((mark) => [mark.path, text.slice(mark.start, mark.end), mark.text])).toEqual([
    ['x.yaml', 'app', 'the key'],
    ['x.yaml', 'web', 'the value'],
  ]);
});

test('a comment sign in the margin lets the first column be marked', () => {
  const { files, marks } = parseFixture(`
    kind: Service
   #^^^^ here
  `);
  expect(files[0]?.text.slice(marks[0]?.start, marks[0]?.end)).toBe('kind');
});

test('marks are counted without the cursor', () => {
  const { files, marks } = parseFixture(`
    name: w$0eb, x
   #      ^^^^^ web
   #             ^ x
  `);
  expect(marks.map(({ start, end }) => files[0]?.text.slice(start, end))).toEqual(['web', 'x']);
});

test('Windows line breaks stay', () => {
  const { files, marks } = parseFixture('\r\n    a: web\r\n    #  ^^^ here\r\n    b: 1\r\n    ');
  expect(files[0]?.text).toBe('a: web\r\nb: 1\r\n');
  expect(marks).toEqual([{ path: 'manifest.yaml', start: 3, end: 6, text: 'here' }]);
});
