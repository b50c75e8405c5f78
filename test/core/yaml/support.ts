import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span, YamlNode } from '../../../src/core/yaml/node.ts';
import { readDocument } from '../../../src/core/yaml/readDocument.ts';
import type { YamlDocument } from '../../../src/core/yaml/yamlDocument.ts';

/** The real manifests that some checkouts have beside the project. */
export const corpus = join(import.meta.dirname, '../../../../shared/corpus');
export const hasCorpus = existsSync(corpus);
export const withoutCorpus = hasCorpus ? '' : ' (skipped: ../shared/corpus is not there)';

export function corpusTexts(): string[] {
  const names = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).toSorted();
  return names.filter((name) => /\.(ya?ml|json)$/.test(name)).map((name) => readFileSync(join(corpus, name), 'utf8'));
}

/** What the node comes to as JSON; of several entries of one name the last counts. */
export function toJson(node: YamlNode | undefined): unknown {
  if (node === undefined) return undefined;
  if (node.type === 'scalar') return node.value;
  if (node.type === 'sequence') return node.items.map(toJson);
  return Object.fromEntries(node.entries.map(({ name, value }) => [name, toJson(value)]));
}

export function jsonOf(text: string): unknown {
  return toJson(readDocument(text).root);
}

/** The English errors, each with the text that is marked. */
export function errorsOf(text: string): string[] {
  return readDocument(text).errors.map(({ message, span }) => `${slice(text, span)} <- ${message.en}`);
}

/**
 * Every node with the text of its span, one a line, by its path: `spec.a[0]`; a key is followed by a colon.
 * Line breaks are written as ⏎, what is zero wide as the offset.
 */
export function spansOf({ root, text }: YamlDocument): string[] {
  const lines: string[] = [];
  const visit = (node: YamlNode, path: string): void => {
    lines.push(`${path} = ${show(text, node)}`);
    if (node.type === 'sequence') for (const [index, item] of node.items.entries()) visit(item, `${path}[${index}]`);
    if (node.type !== 'map') return;
    for (const { key, name, value } of node.entries) {
      lines.push(`${path}.${name}: ${show(text, key)}`);
      visit(value, `${path}.${name}`);
    }
  };
  if (root !== undefined) visit(root, '$');
  return lines;
}

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

function show(text: string, span: Span): string {
  return span.start === span.end ? `at ${span.start}` : slice(text, span).replaceAll('\n', '⏎');
}
