import type { Fix } from '../../src/core/diagnostics/finding.ts';
import { type FixEdits, fixEdits } from '../../src/core/features/fixEdits.ts';
import type { Snapshot } from '../../src/core/graph/snapshot.ts';
import type { FixtureFile } from './fixture.ts';

/** The files after one fix, those that it makes last. A file that is there already is not made: that throws. */
export function applyFix(snapshot: Snapshot, files: readonly FixtureFile[], fix: Fix): readonly FixtureFile[] {
  const made = fix.creates ?? [];
  for (const { path } of made) {
    if (files.some((file) => file.path === path)) throw new Error(`${path} is there already`);
  }
  return [...applyEdits(files, fixEdits(snapshot, fix)), ...made];
}

/** The files after the edits of one fix: in the order of their places, all of them meant for the text as it was. */
export function applyEdits(files: readonly FixtureFile[], edits: readonly FixEdits[]): readonly FixtureFile[] {
  return files.map(({ path, text }) => {
    const own = edits.filter(({ location }) => location.file === path);
    return {
      path,
      text: own.reduceRight(
        (before, { location, newText }) => before.slice(0, location.start) + newText + before.slice(location.end),
        text,
      ),
    };
  });
}
