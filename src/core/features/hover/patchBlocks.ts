import { type Block, type Inline, inlines, paragraph } from '../../explain/prose.ts';
import { describePatch } from '../../explain/values/describePatch.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Locale } from '../../localized.ts';
import type { KustomizationItem } from '../../model/kustomize/draft.ts';
import { folderOf, resolvePath } from '../../model/manifestPaths.ts';
import { getFrom } from '../../model/persistentMap.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { changedBlocks, uniqueObjects } from './changedObjects.ts';

/** What a patch does: a sentence, or a list of the first operations. Empty for what is no patch. */
export function patchBlocks(root: YamlNode | undefined, locale: Locale): readonly Block[] {
  const sentences = describePatch(root);
  const [first] = sentences;
  if (first === undefined) return [];
  if (sentences.length === 1) return [paragraph(...inlines(first[locale]))];
  const more: readonly (readonly Inline[])[] =
    sentences.length > shownSentences ? [[`+${sentences.length - shownSentences}`]] : [];
  return [{ list: [...sentences.slice(0, shownSentences).map((sentence) => inlines(sentence[locale])), ...more] }];
}

const shownSentences = 6;

/** The objects that the patch in a file changes, where a kustomization reads it; empty for every other file. */
export function patchedBlocks(snapshot: Snapshot, path: string, locale: Locale): readonly Block[] {
  const patched = (getFrom(snapshot.reachedBy, path) ?? [])
    .flatMap((root) => [...(getFrom(snapshot.kustomizations, root)?.madeBy ?? [])])
    .filter(([, { patches }]) => patches.some((item) => fileOf(item) === path));
  const objects = uniqueObjects(patched.map(([resource]) => resource));
  return changedBlocks(snapshot, objects, locale);
}

/** The file that an item of a list of patches names; an item that is the patch itself names none. */
function fileOf({ document, item }: KustomizationItem): string | undefined {
  const written = textOf(childOf(item, 'path')) ?? textOf(item) ?? '';
  return written.includes('\n') ? undefined : resolvePath(folderOf(document.path), written);
}
