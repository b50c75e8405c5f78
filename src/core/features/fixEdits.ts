import type { Fix } from '../diagnostics/finding.ts';
import { createLocator, type Location } from '../graph/locate.ts';
import type { Snapshot } from '../graph/snapshot.ts';

/** An edit of a fix where files and editors have it; in the order of file and place. */
export interface FixEdits {
  readonly location: Location;
  readonly newText: string;
}

/**
 * The edits of a fix in files. Edits never overlap; several of one file hold for its present text together.
 * What two fields share (an alias and its anchor) is changed once.
 */
export function fixEdits(snapshot: Snapshot, fix: Fix): readonly FixEdits[] {
  const locate = createLocator(snapshot);
  const edits = fix.edits.map(({ place, newText }) => ({ location: locate(place), newText }));
  return edits
    .filter((edit, index) => edits.findIndex((other) => isSame(edit, other)) === index)
    .sort((a, b) =>
      a.location.file < b.location.file
        ? -1
        : a.location.file > b.location.file
          ? 1
          : a.location.start - b.location.start || a.location.end - b.location.end,
    );
}

function isSame(a: FixEdits, b: FixEdits): boolean {
  return (
    a.newText === b.newText &&
    a.location.file === b.location.file &&
    a.location.start === b.location.start &&
    a.location.end === b.location.end
  );
}
