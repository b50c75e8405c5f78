import { expect } from 'vitest';
import type { ApiReference } from '../../src/core/api/apiReference.ts';
import { createLocator } from '../../src/core/graph/locate.ts';
import { lineIndexOf, positionAt } from '../../src/core/model/lineIndex.ts';
import { fixProblems } from './fixProblems.ts';
import { type FixtureFile, type FixturePlace, parseFixture } from './fixture.ts';
import { noApiReference } from './noApiReference.ts';
import { findingsOf, snapshotOf } from './snapshotOf.ts';

/**
 * Compares all findings of a fixture with all its marks: `# ^^^ warning unresolved-reference`. One finding too many fails, and so
 * does one too few. A finding that spans several lines is marked on its first one. Fields are judged where `api` knows them.
 */
export function checkDiagnostics(source: string, api: ApiReference = noApiReference): void {
  const { files, marks } = parseFixture(source);
  const snapshot = snapshotOf(files);
  const locate = createLocator(snapshot);
  const found = findingsOf(snapshot, api).map(({ severity, code, place }) => {
    const { file, start, end } = locate(place);
    return described(files, { path: file, start, end }, `${severity} ${code}`);
  });
  expect(found.sort()).toEqual(marks.map((mark) => described(files, mark, mark.text)).sort());
  expect(fixProblems(files, api)).toEqual([]);
}

/** `manifest.yaml:4 "nmae: web" warning unresolved-reference` */
function described(files: readonly FixtureFile[], { path, start, end }: FixturePlace, text: string): string {
  const content = files.find((file) => file.path === path)?.text ?? '';
  const { line, column } = positionAt(lineIndexOf(content), start);
  const firstLine = content.slice(start, end).split(/\r?\n/)[0] ?? '';
  return `${path}:${line}:${column} ${JSON.stringify(firstLine)} ${text}`;
}
