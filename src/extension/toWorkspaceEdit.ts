import { WorkspaceEdit } from 'vscode';
import { type Fix, fixEdits, type Snapshot } from '../core/index.ts';
import { toRange } from './toRange.ts';
import { uriOf } from './workspacePaths.ts';

/** A fix as the editor applies it: one step to undo, in all files together. */
export function toWorkspaceEdit(snapshot: Snapshot, fix: Fix): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { location, newText } of fixEdits(snapshot, fix)) {
    edit.replace(uriOf(location.file), toRange(location), newText);
  }
  for (const { path, text } of fix.creates ?? []) {
    edit.createFile(uriOf(path), { contents: new TextEncoder().encode(text) });
  }
  return edit;
}
