import { type HoverProvider, MarkdownString, Range, Hover as VsCodeHover } from 'vscode';
import { getFrom, type Hover, hasCustomKinds, hover, renderMarkdown } from '../core/index.ts';
import { actionCommands, commandLinks, linkedCommands } from './commandLinks.ts';
import { type Log, orElse } from './createLog.ts';
import { currentLocale } from './currentLocale.ts';
import { hoverActionLinks } from './hoverActionLinks.ts';
import type { KnowledgeLoader } from './loadKnowledge.ts';
import type { WorkspaceIndex } from './workspaceIndex.ts';
import { pathOf } from './workspacePaths.ts';

/** Core's hover as Markdown. Of all commands its links may run those that show a place or a term, and what is offered at the field. */
export function createHover(index: WorkspaceIndex, knowledge: KnowledgeLoader, log: Log): HoverProvider {
  return {
    async provideHover(document, position, cancellation) {
      await Promise.race([index.whenComplete(), longestWait()]);
      if (cancellation.isCancellationRequested) return undefined;
      const path = pathOf(document.uri);
      const isCustom = hasCustomKinds(index.upToDate(), path);
      const known = await (isCustom ? knowledge.all() : knowledge.ofFields());
      if (cancellation.isCancellationRequested) return undefined;
      const snapshot = index.upToDate();
      if (getFrom(snapshot.files, path) === undefined) return undefined;
      const offset = document.offsetAt(position);
      const found = orElse(log, 'a hover failed', undefined, () =>
        hover(snapshot, known, { path, offset }, { locale: currentLocale(), now: Date.now() }),
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

/** Soon a folder is read and the answer is whole; in a large one what is not read yet counts as unknown meanwhile. */
function longestWait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}

/** What can be done stands with what is read at a glance, above the first rule. */
function hoverMarkdown({ blocks }: Hover, actions: string): string {
  const rule = blocks.indexOf('rule');
  const short = rule < 0 ? blocks : blocks.slice(0, rule);
  const rest = rule < 0 ? [] : blocks.slice(rule);
  const texts = [renderMarkdown(short, commandLinks), actions, renderMarkdown(rest, commandLinks)];
  return texts.filter((text) => text !== '').join('\n\n');
}
