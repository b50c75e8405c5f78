import { type TextDocument, workspace } from 'vscode';
import { isManifestPath } from '../core/index.ts';
import { excludedNames, isExcludedPath } from './excludedPaths.ts';
import { isOutside, pathOf } from './workspacePaths.ts';

/** The open documents that the snapshot holds. */
export function documentsRead(): readonly TextDocument[] {
  return workspace.textDocuments.filter((document) => !document.isClosed && isRead(document));
}

/**
 * True for a document that may hold manifests: by the same rule as files on disk; outside the workspace YAML alone, a file's or unsaved
 * (JSON there is mostly the editor's own), and nothing that only shows a file, such as the left side of a comparison.
 */
export function isRead(document: TextDocument): boolean {
  const path = pathOf(document.uri);
  if (!isOutside(path)) return isManifestPath(path) && !isExcludedPath(path, excludedNames());
  if (document.isUntitled) return document.languageId === 'yaml';
  return (document.uri.scheme === 'file' || document.uri.scheme === 'vscode-remote') && /\.ya?ml$/i.test(path);
}
