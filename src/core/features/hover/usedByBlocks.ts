import { type Block, type Inline, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import { edgesTo, type Snapshot } from '../../graph/snapshot.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import type { Locale, Localized } from '../../localized.ts';
import { compareObjects } from '../../model/clusterObject.ts';
import { inlineObject } from '../inlineObjects.ts';

/** On an object's own name: who points at it, or at the Pods it makes. Empty elsewhere, and where nobody does. */
export function usedByBlocks(snapshot: Snapshot, { resource, path }: FieldAt, locale: Locale): readonly Block[] {
  if (fieldText(path) !== 'metadata.name') return [];
  const incoming = resource.objects
    .flatMap((object) => edgesTo(snapshot, object))
    .filter((entry) => entry.resource !== resource)
    .sort((a, b) => compareObjects(a.resource.objects[0], b.resource.objects[0]));
  if (incoming.length === 0) return [];
  const users = new Map<string, readonly Inline[]>();
  for (const { edge, resource: user } of incoming) {
    const key = `${user.kind}/${user.name}/${edge.relation.id}/${user.document.path}`;
    if (!users.has(key)) users.set(key, [inlineObject(snapshot, user.objects[0]), ' ', edge.relation.verb[locale]]);
  }
  const shown = [...users.values()].slice(0, shownUsers);
  const more: readonly (readonly Inline[])[] = users.size > shownUsers ? [[`+${users.size - shownUsers}`]] : [];
  return [paragraph(words.usedBy[locale]), { list: [...shown, ...more] }];
}

const words = {
  usedBy: { en: 'What points here:', ko: '이 오브젝트를 가리키는 것:' },
} as const satisfies Record<string, Localized>;

const shownUsers = 6;
