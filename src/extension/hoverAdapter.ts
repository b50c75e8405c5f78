import { type HoverProvider, MarkdownString, Range, Hover as VsCodeHover } from 'vscode';
import { getFrom, type Hover, hover, type Knowledge, renderMarkdown } from '../core/index.ts';
import { actionCommands, commandLinks, linkedCommands } from './commandLinks.ts';
import { type Log, orElse } from './createLog.ts';
import { currentLocale } from './currentLocale.ts';
import { hoverActionLinks } from './hoverActionLinks.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { pathOf } from './workspacePaths.ts';

/** Core's hover as Markdown. Of all commands its links may run those that show a place or a term, and what is offered at the field. */
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
      const place = { file: path, line: position.line + 1, column: position.character + 1 };
      const text = new MarkdownString(hoverMarkdown(found, hoverActionLinks(found.actions, place, currentLocale())));
      text.isTrusted = { enabledCommands: [...linkedCommands, ...actionCommands] };
      text.supportHtml = false;
      const { start, end } = found.span;
      return new VsCodeHover(text, new Range(document.positionAt(start), document.positionAt(end)));
    },
  };
}

/** What can be done stands with what is read at a glance, above the first rule. */
function hoverMarkdown({ blocks }: Hover, actions: string): string {
  const rule = blocks.indexOf('rule');
  const short = rule < 0 ? blocks : blocks.slice(0, rule);
  const rest = rule < 0 ? [] : blocks.slice(rule);
  const texts = [renderMarkdown(short, commandLinks), actions, renderMarkdown(rest, commandLinks)];
  return texts.filter((text) => text !== '').join('\n\n');
}
