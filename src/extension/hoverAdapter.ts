import { type HoverProvider, MarkdownString, Range, Hover as VsCodeHover } from 'vscode';
import { getFrom, hover, type Knowledge, renderMarkdown } from '../core/index.ts';
import { commandLinks, linkedCommands } from './commandLinks.ts';
import { type Log, orElse } from './createLog.ts';
import { currentLocale } from './currentLocale.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { pathOf } from './workspacePaths.ts';

/** Core's hover as Markdown. Of all commands its links may run those that show a place or a term. */
export function createHover(index: WorkspaceIndex, loadKnowledge: () => Promise<Knowledge>, log: Log): HoverProvider {
  return {
    async provideHover(document, position, cancellation) {
      const knowledge = await loadKnowledge();
      // Half-read, a folder has no Pods for a selector whose Pods are only not read yet.
      await index.whenComplete();
      if (cancellation.isCancellationRequested) return undefined;
      const snapshot = index.upToDate();
      const path = pathOf(document.uri);
      if (getFrom(snapshot.files, path) === undefined) return undefined;
      const offset = document.offsetAt(position);
      const found = orElse(log, 'a hover failed', undefined, () =>
        hover(snapshot, knowledge, { path, offset }, { locale: currentLocale(), now: Date.now() }),
      );
      if (found === undefined) return undefined;
      const text = new MarkdownString(renderMarkdown(found.blocks, commandLinks));
      text.isTrusted = { enabledCommands: linkedCommands };
      text.supportHtml = false;
      const { start, end } = found.span;
      return new VsCodeHover(text, new Range(document.positionAt(start), document.positionAt(end)));
    },
  };
}
