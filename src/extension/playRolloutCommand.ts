import { window } from 'vscode';
import { type Knowledge, noRollout, resourceAtOffset, rollout, rolloutHtml } from '../core/index.ts';
import { commandLinks } from './commandLinks.ts';
import { currentLocale } from './currentLocale.ts';
import { offsetOfResource } from './offsetOfResource.ts';
import type { RolloutPanel } from './rolloutPanel.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { pathOf } from './workspacePaths.ts';

/** Plays the update of the workload under the cursor, and follows edits of its manifest. */
export function createPlayRollout(panel: RolloutPanel, index: WorkspaceIndex, loadKnowledge: () => Promise<Knowledge>) {
  return async (): Promise<void> => {
    const editor = window.activeTextEditor;
    const { glossary } = await loadKnowledge();
    await index.whenComplete();
    const path = editor === undefined ? '' : pathOf(editor.document.uri);
    const offset = editor?.document.offsetAt(editor.selection.active) ?? 0;
    const resource = resourceAtOffset(index.upToDate(), path, offset);
    const shown =
      resource !== undefined &&
      panel.show((locale) => {
        const snapshot = index.current();
        const played = rollout(snapshot, { path, offset: offsetOfResource(snapshot, path, resource) ?? -1 });
        if (played === undefined) return undefined;
        return { title: played.title, body: rolloutHtml(played, glossary, commandLinks, locale) };
      });
    if (!shown) void window.showInformationMessage(noRollout[currentLocale()]);
  };
}
