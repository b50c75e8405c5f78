import { commands, extensions, type Position, Range, type TextDocument, Uri, window, workspace } from 'vscode';
import type { ExtensionExports } from '../../../src/extension/extension.ts';
import { defined, eventually } from './check.ts';

/** The address of a file of the workspace, from its path relative to the folder. */
export function fileUri(path: string): Uri {
  const folder = defined(workspace.workspaceFolders?.[0], 'workspace folder');
  return Uri.joinPath(folder.uri, path);
}

/** The extension under test. */
export const extension = () => extensions.getExtension<ExtensionExports>('manifest-atlas.manifest-atlas');

/** Waits until the extension runs and has read the folder. */
export async function untilFolderIsRead(): Promise<void> {
  await openDocument('shop/web-service.yaml'); // starts it
  await eventually(
    () => extension()?.isActive,
    (active) => active === true,
    'the extension is active',
  );
  await extension()?.exports.ready;
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
