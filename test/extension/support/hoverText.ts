import { commands, type Hover, MarkdownString, type TextDocument } from 'vscode';
import { positionOf } from './workspace.ts';

/** What all hovers say at the first occurrence of `text`, as Markdown; empty where there is none. */
export async function hoverText(document: TextDocument, text: string): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, text),
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  return contents.map((content) => (content instanceof MarkdownString ? content.value : String(content))).join('\n');
}
