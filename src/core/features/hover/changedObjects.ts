import { type Block, paragraph } from '../../explain/prose.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Locale, Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import type { Resource } from '../../model/resource.ts';
import { inlineObjects } from '../inlineObjects.ts';

/** What resources write. Several overlays apply one manifest: an object is there once where all of them call it the same. */
export function uniqueObjects(resources: readonly Resource[]): readonly ClusterObject[] {
  return [...new Map(resources.map(({ objects: [object] }) => [`${object.kind}/${object.name}`, object])).values()];
}

/** The objects that a kustomization or a patch changes, or else makes, in one line; empty where there are none. */
export function changedBlocks(
  snapshot: Snapshot,
  objects: readonly ClusterObject[],
  locale: Locale,
  verb: 'changes' | 'makes' = 'changes',
): readonly Block[] {
  return objects.length === 0
    ? []
    : [paragraph(words[verb][locale], ...inlineObjects(snapshot, objects, shownObjects))];
}

const shownObjects = 6;

const words = {
  changes: { en: 'Changes ', ko: '바뀌는 오브젝트: ' },
  makes: { en: 'Makes ', ko: '만들어지는 오브젝트: ' },
} as const satisfies Record<string, Localized>;
