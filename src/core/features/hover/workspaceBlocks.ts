import { type Block, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import { resourcesIn, type Snapshot } from '../../graph/snapshot.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import type { Locale, Localized } from '../../localized.ts';
import { unitOf } from '../../model/units.ts';
import { budgetBlocks } from './budgetBlocks.ts';
import { ordinalBlocks } from './ordinalBlocks.ts';
import { patchedBlocks } from './patchBlocks.ts';
import { podResourcesBlocks } from './podResourcesBlocks.ts';
import { portPathBlocks } from './portPathBlocks.ts';
import { probeBlocks } from './probeBlocks.ts';
import { referenceBlocks } from './referenceBlocks.ts';
import { rolloutBlocks } from './rolloutBlocks.ts';
import { selectorBlocks } from './selectorBlocks.ts';
import { storageBlocks } from './storageBlocks.ts';
import { usedByBlocks } from './usedByBlocks.ts';

/**
 * What a field means among these manifests. Where several kustomizations apply the manifest and the answers differ, each is
 * given under the name of its folder; a manifest that is only a patch says at its kind and name which objects it changes.
 */
export function workspaceBlocks(snapshot: Snapshot, field: FieldAt, locale: Locale): readonly Block[] {
  const applied = resourcesIn(snapshot, field.placed.document).filter(
    (resource) => (resource.source ?? resource) === field.resource,
  );
  const answers = applied.map((resource) => ({
    unit: unitOf(snapshot.units, resource.objects[0].path).path,
    blocks: answer(snapshot, { ...field, resource }, locale),
  }));
  const [first, ...others] = answers;
  if (first === undefined) {
    const names = ['kind', 'metadata.name'].includes(fieldText(field.path));
    return names ? patchedBlocks(snapshot, field.placed.document.path, locale) : [];
  }
  const text = JSON.stringify(first.blocks);
  if (others.every(({ blocks }) => JSON.stringify(blocks) === text)) return first.blocks;
  return answers.flatMap(({ unit, blocks }) =>
    blocks.length === 0 ? [] : [paragraph(words.in[locale], { code: unit }, ':'), ...blocks],
  );
}

function answer(snapshot: Snapshot, field: FieldAt, locale: Locale): readonly Block[] {
  const way = portPathBlocks(snapshot, field, locale);
  return [
    ...selectorBlocks(snapshot, field, locale),
    ...rolloutBlocks(snapshot, field, locale),
    ...ordinalBlocks(snapshot, field, locale),
    ...podResourcesBlocks(snapshot, field, locale),
    ...probeBlocks(field, locale),
    ...budgetBlocks(snapshot, field, locale),
    // The way of a request begins with what the reference means.
    ...(way.length > 0 ? way : referenceBlocks(snapshot, field, locale)),
    ...storageBlocks(snapshot, field, locale),
    ...usedByBlocks(snapshot, field, locale),
  ];
}

const words = {
  in: { en: 'In ', ko: '구성 ' },
} as const satisfies Record<string, Localized>;
