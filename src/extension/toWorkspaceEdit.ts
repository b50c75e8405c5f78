import { WorkspaceEdit } from 'vscode';
import { type Fix, fixEdits, type Snapshot } from '../core/index.ts';
import { toRange } from './toRange.ts';
import { uriOf } from './workspacePaths.ts';

/** Fixes as the editor applies them: one step to undo, in all files together. None may meet another one. */
export function toWorkspaceEdit(snapshot: Snapshot, ...fixes: readonly Fix[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const fix of fixes) {
    for (const { location, newText } of fixEdits(snapshot, fix)) {
      edit.replace(uriOf(location.file), toRange(location), newText);
    }
    for (const { path, text } of fix.creates ?? []) {
      edit.createFile(uriOf(path), { contents: new TextEncoder().encode(text) });
    }
  }
  return edit;
}
