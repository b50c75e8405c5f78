import type { TextDocument } from 'vscode';
import { type ManifestFile, readManifestFile } from '../core/index.ts';
import { type Log, orElse } from './createLog.ts';
import { pathOf } from './workspacePaths.ts';

/** A document of an editor as core reads it, with what is not saved; documents that did not change are those of `known`. */
export function readOpenDocument(document: TextDocument, known: ManifestFile | undefined, log: Log): ManifestFile {
  const path = pathOf(document.uri);
  const fallback = known ?? readManifestFile(path, '');
  return orElse(log, `${path} was not read`, fallback, () => readManifestFile(path, document.getText(), known));
}
