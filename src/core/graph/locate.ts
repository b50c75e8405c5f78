import { type LineIndex, lineIndexOf, type Position, positionAt } from '../model/lineIndex.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { Place } from '../model/resource.ts';
import { type Snapshot, startOf } from './snapshot.ts';

/** A place as files and editors have it: offsets in UTF-16 units from the start of the file, positions 1-based, end exclusive. */
export interface Location {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly from: Position;
  readonly to: Position;
}

/** Finds places in files; line starts are found once a file, so keep one locator for many places of one snapshot. */
export function createLocator(snapshot: Snapshot): (place: Place) => Location {
  const lines = new Map<string, LineIndex>();
  return ({ document, span }) => {
    const file = document.path;
    const index = lines.get(file) ?? lineIndexOf(getFrom(snapshot.files, file)?.text ?? '');
    lines.set(file, index);
    const offset = startOf(snapshot, document);
    const start = offset + span.start;
    const end = offset + span.end;
    return { file, start, end, from: positionAt(index, start), to: positionAt(index, end) };
  };
}
