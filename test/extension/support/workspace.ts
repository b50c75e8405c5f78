import { type Position, type TextDocument, Uri, window, workspace } from 'vscode';
import { defined } from './check.ts';

/** The address of a file of the workspace, from its path relative to the folder. */
export function fileUri(path: string): Uri {
  const folder = defined(workspace.workspaceFolders?.[0], 'workspace folder');
  return Uri.joinPath(folder.uri, path);
}

/** Opens a file of the workspace in an editor. */
export async function openDocument(path: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(fileUri(path));
  await window.showTextDocument(document);
  return document;
}

/** The place of the first occurrence of `text`; throws where the document has none. */
export function positionOf(document: TextDocument, text: string): Position {
  const offset = document.getText().indexOf(text);
  if (offset < 0) throw new Error(`${document.fileName} has no ${text}`);
  return document.positionAt(offset);
}
