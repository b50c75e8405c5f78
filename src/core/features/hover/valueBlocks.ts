import { type Block, inlines, paragraph } from '../../explain/prose.ts';
import type { FieldValue } from '../../explain/values/valueReader.ts';
import { valueReaderFor } from '../../explain/values/valueReaders.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import type { Locale } from '../../localized.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { descend, scalarOf, textOf } from '../../yaml/nodes.ts';

/**
 * The value read aloud: what `500m` or `0.0.0.0/0` says. `now` is in milliseconds since 1970. Empty for fields without a reader, and
 * for values that Kubernetes would not take.
 */
export function valueBlocks({ resource, path, at }: FieldAt, locale: Locale, now: number): readonly Block[] {
  const node = scalarOf(at.node);
  const text = textOf(node);
  if (node === undefined || text === undefined || text === '') return [];
  const read = valueReaderFor(
    resource.group,
    resource.kind,
    path.map((step) => (typeof step === 'number' ? '[]' : step)),
  );
  const key = path.findLast((step) => typeof step === 'string') ?? '';
  const value: FieldValue = { node, text, key, around: around(resource.node, path), now };
  const words = read?.(value)?.[locale];
  return words === undefined ? [] : [paragraph(...inlines(words))];
}

/** What the value stands in, the nearest first. */
function around(root: YamlNode, path: readonly (string | number)[]): readonly YamlNode[] {
  return path.map((_, depth) => descend(root, ...path.slice(0, depth)) ?? root).reverse();
}
