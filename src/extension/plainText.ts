/** A text of core where VS Code shows no Markdown: without the backticks around code. */
export function plainText(text: string): string {
  return text.replace(/`([^`]*)`/g, '$1');
}
