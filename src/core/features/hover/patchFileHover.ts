import { type Block, inlines, paragraph } from '../../explain/prose.ts';
import { describeOperation } from '../../explain/values/describePatch.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Locale } from '../../localized.ts';
import { getFrom } from '../../model/persistentMap.ts';
import type { Span } from '../../yaml/node.ts';
import { nodeAt } from '../../yaml/nodeAt.ts';
import { itemsOf, spanOf } from '../../yaml/nodes.ts';
import { readDocument } from '../../yaml/readDocument.ts';
import { patchedBlocks } from './patchBlocks.ts';

/**
 * The operation at an offset (UTF-16 units) of a file that holds a JSON patch, read aloud, with the objects that the patch changes.
 * Such a file has no kind and is no manifest: `undefined` where no kustomization reads it, and for every other file.
 */
export function patchFileHover(
  snapshot: Snapshot,
  path: string,
  offset: number,
  locale: Locale,
): { readonly span: Span; readonly blocks: readonly Block[] } | undefined {
  const file = getFrom(snapshot.files, path);
  if (file === undefined || file.documents.length > 0 || getFrom(snapshot.reachedBy, path) === undefined)
    return undefined;
  const yaml = readDocument(file.text);
  const index = nodeAt(yaml, offset)?.path[0];
  const operation = typeof index === 'number' ? itemsOf(yaml.root)[index] : undefined;
  const words = operation && describeOperation(operation);
  if (operation === undefined || words === undefined) return undefined;
  return {
    span: spanOf(operation),
    blocks: [paragraph(...inlines(words[locale])), ...patchedBlocks(snapshot, path, locale)],
  };
}
