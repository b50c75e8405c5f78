import { scalarSource } from './edits.ts';

/** What a manifest that we write is made of. */
export type ManifestValue =
  | string
  | number
  | boolean
  | readonly ManifestValue[]
  | { readonly [key: string]: ManifestValue | undefined };

/**
 * A map as people write manifests: block style, two spaces a step, lists indented, quotes only where they are needed, with a line break
 * at the end. Entries without a value are left out; an empty map or list is `{}` or `[]`.
 */
export function manifestText(manifest: { readonly [key: string]: ManifestValue | undefined }): string {
  return `${mapLines(manifest).join('\n')}\n`;
}

function mapLines(map: { readonly [key: string]: ManifestValue | undefined }): readonly string[] {
  return Object.entries(map).flatMap(([key, value]) => {
    if (value === undefined) return [];
    const source = scalarSource(key, 'plain');
    const inline = inlineText(value);
    return inline === undefined ? [`${source}:`, ...linesOf(value).map(indented)] : [`${source}: ${inline}`];
  });
}

function linesOf(value: ManifestValue): readonly string[] {
  if (isList(value)) return value.flatMap(itemLines);
  return typeof value === 'object' ? mapLines(value) : [];
}

/** The first line after the dash, the others below it. */
function itemLines(item: ManifestValue): readonly string[] {
  const inline = inlineText(item);
  const lines = inline === undefined ? linesOf(item) : [inline];
  return lines.map((line, index) => (index === 0 ? `- ${line}` : indented(line)));
}

/** What stands on the line of its key; `undefined` for what needs lines of its own. */
function inlineText(value: ManifestValue): string | undefined {
  if (typeof value === 'string') return scalarSource(value, 'plain');
  if (typeof value !== 'object') return String(value);
  if (isList(value)) return value.length === 0 ? '[]' : undefined;
  return Object.values(value).every((each) => each === undefined) ? '{}' : undefined;
}

function isList(value: ManifestValue): value is readonly ManifestValue[] {
  return Array.isArray(value);
}

function indented(line: string): string {
  return `  ${line}`;
}
