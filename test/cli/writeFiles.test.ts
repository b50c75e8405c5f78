import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../src/cli/writeFiles.ts';
import { readManifestFile } from '../../src/core/index.ts';
import { temporaryFolder } from './support.ts';

const file = (name: string, text: string) => readManifestFile(name, text);

test('a file that changed and one that is new are written, folders and all', () => {
  const folder = temporaryFolder({ 'web.yaml': 'a: 1\n' });
  const after = [file('made/settings.yaml', 'b: 1\n'), file('web.yaml', 'a: 2\n')];
  expect(writeFiles(folder, [file('web.yaml', 'a: 1\n')], after)).toBe(undefined);
  expect(readFileSync(path.join(folder, 'made/settings.yaml'), 'utf8')).toBe('b: 1\n');
  expect(readFileSync(path.join(folder, 'web.yaml'), 'utf8')).toBe('a: 2\n');
});

test('a new file never takes the place of one that was not read', () => {
  const folder = temporaryFolder({ 'notes.yaml': 'mine: true\n' });
  expect(writeFiles(folder, [], [file('notes.yaml', 'b: 1\n')])).toBe('notes.yaml');
  expect(readFileSync(path.join(folder, 'notes.yaml'), 'utf8')).toBe('mine: true\n');
});

test('a file that somebody else changed meanwhile is left alone', () => {
  const folder = temporaryFolder({ 'web.yaml': 'a: 3\n' });
  expect(writeFiles(folder, [file('web.yaml', 'a: 1\n')], [file('web.yaml', 'a: 2\n')])).toBe('web.yaml');
  expect(readFileSync(path.join(folder, 'web.yaml'), 'utf8')).toBe('a: 3\n');
});
