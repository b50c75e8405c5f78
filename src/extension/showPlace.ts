import { Position, Range, type TextDocumentShowOptions, TextEditorRevealType, window, workspace } from 'vscode';
import { getFrom } from '../core/index.ts';
import type { NamedPlace } from './readPanelMessage.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { uriOf } from './workspacePaths.ts';

/** Opens a place in an editor. Only files that the snapshot holds are opened, whoever asks: false where it does not hold this one. */
export async function showPlace(
  index: WorkspaceIndex,
  { file, line, column }: NamedPlace,
  options: TextDocumentShowOptions,
): Promise<boolean> {
  if (getFrom(index.current().files, file) === undefined) return false;
  const document = await workspace.openTextDocument(uriOf(file));
  const position = document.validatePosition(new Position(line - 1, column - 1));
  const selection = new Range(position, position);
  const editor = await window.showTextDocument(document, { ...options, selection });
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  return true;
}
