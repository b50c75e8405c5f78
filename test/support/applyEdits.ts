import type { FixEdits } from '../../src/core/features/fixEdits.ts';
import type { FixtureFile } from './fixture.ts';

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
