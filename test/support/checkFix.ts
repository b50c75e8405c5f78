import { expect } from 'vitest';
import type { ApiReference } from '../../src/core/api/apiReference.ts';
import type { Finding } from '../../src/core/diagnostics/finding.ts';
import { createLocator } from '../../src/core/graph/locate.ts';
import type { Snapshot } from '../../src/core/graph/snapshot.ts';
import { applyFix } from './applyEdits.ts';
import { type Fixture, parseFixture } from './fixture.ts';
import { noApiReference } from './noApiReference.ts';
import { findingsOf, snapshotOf } from './snapshotOf.ts';

/**
 * Applies the fix with that English title, of a finding under the cursor (`$0`), and compares every file with `after`;
 * files that the fix makes come last.
 * The finding must be gone then, and nothing new may be found.
 */
export function checkFix(before: string, title: string, after: string, api: ApiReference = noApiReference): void {
  const fixture = parseFixture(before);
  const snapshot = snapshotOf(fixture.files);
  const atCursor = findingsAtCursor(snapshot, fixture, api);
  const finding = atCursor.find(({ fixes }) => fixes.some((fix) => fix.title.en === title));
  const fix = finding?.fixes.find((candidate) => candidate.title.en === title);
  if (finding === undefined || fix === undefined) {
    expect(titlesOf(atCursor)).toContain(title);
    return;
  }
  const mended = applyFix(snapshot, fixture.files, fix);
  expect(mended).toEqual(parseFixture(after).files);
  const present = findingsOf(snapshot, api).map(said);
  const left = findingsOf(snapshotOf(mended), api).map(said);
  expect(left).not.toContain(said(finding));
  expect(left.filter((text) => !present.includes(text))).toEqual([]);
}

/** The English titles of all fixes under the cursor, in the order they are offered. */
export function fixTitles(source: string, api: ApiReference = noApiReference): readonly string[] {
  const fixture = parseFixture(source);
  return titlesOf(findingsAtCursor(snapshotOf(fixture.files), fixture, api));
}

function findingsAtCursor(snapshot: Snapshot, { selection }: Fixture, api: ApiReference): readonly Finding[] {
  const locate = createLocator(snapshot);
  return findingsOf(snapshot, api).filter(({ place }) => {
    const { file, start, end } = locate(place);
    return selection !== undefined && file === selection.path && start <= selection.end && selection.start <= end;
  });
}

function titlesOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.en));
}

function said({ code, message }: Finding): string {
  return `${code}: ${message.en}`;
}
