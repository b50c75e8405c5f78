import { window } from 'vscode';
import { type Knowledge, resourceAtOffset, story, storyBlocks } from '../core/index.ts';
import { currentLocale } from './currentLocale.ts';
import { offsetOfResource } from './offsetOfResource.ts';
import type { PagePanel } from './pagePanel.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { pathOf } from './workspacePaths.ts';

/**
 * Shows what happens when the manifest under the cursor is applied. The page follows edits: it finds the resource again by its kind
 * and name, wherever in the file it stands by then.
 */
export function createTellStory(page: PagePanel, index: WorkspaceIndex, loadKnowledge: () => Promise<Knowledge>) {
  return async (): Promise<void> => {
    const editor = window.activeTextEditor;
    const { glossary, story: texts } = await loadKnowledge();
    await index.whenComplete();
    const path = editor === undefined ? '' : pathOf(editor.document.uri);
    const offset = editor?.document.offsetAt(editor.selection.active) ?? 0;
    const resource = resourceAtOffset(index.upToDate(), path, offset);
    const shown =
      resource !== undefined &&
      page.show((locale) => {
        const snapshot = index.current();
        const told = story(snapshot, texts, { path, offset: offsetOfResource(snapshot, path, resource) ?? -1 }, locale);
        return told === undefined ? undefined : { title: told.title, blocks: storyBlocks(told, glossary, locale) };
      });
    if (!shown) void window.showInformationMessage(words.nothing[currentLocale()]);
  };
}

const words = {
  nothing: {
    en: 'There is no manifest under the cursor that is applied on its own.',
    ko: '커서 위치에 그 자체로 적용되는 매니페스트가 없습니다.',
  },
};
