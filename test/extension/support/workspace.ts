import { commands, type Position, Range, type TextDocument, Uri, window, workspace } from 'vscode';
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

/** The range of the first occurrence of `text`. */
export function rangeOf(document: TextDocument, text: string): Range {
  const start = positionOf(document, text);
  return new Range(start, document.positionAt(document.offsetAt(start) + text.length));
}

/** Takes back what was not saved. */
export async function revert(document: TextDocument): Promise<void> {
  await window.showTextDocument(document);
  await commands.executeCommand('workbench.action.files.revert');
}
