import type { TextDocument } from 'vscode';
import { fileSizeAt, getFrom, type ManifestFile, readManifestFile, type Snapshot, settingsAt } from '../core/index.ts';
import { type Log, orElse } from './createLog.ts';
import { pathOf } from './workspacePaths.ts';

/**
 * A document of an editor as core reads it, with what is not saved; documents that did not change are those that `snapshot` has of it.
 * One that is larger than `largestAt` its path is skipped.
 */
export function readOpenDocument(
  document: TextDocument,
  snapshot: Snapshot,
  log: Log,
  largestAt = (path: string) => fileSizeAt(path, settingsAt(snapshot, path)),
): ManifestFile {
  const path = pathOf(document.uri);
  const known = getFrom(snapshot.files, path);
  const fallback = known ?? readManifestFile(path, '');
  return orElse(log, `${path} was not read`, fallback, () =>
    readManifestFile(path, document.getText(), known, largestAt(path)),
  );
}
