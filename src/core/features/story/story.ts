import type { Glossary } from '../../explain/createGlossary.ts';
import type { StoryTexts } from '../../explain/createStoryTexts.ts';
import { type Block, type Inline, paragraph } from '../../explain/prose.ts';
import { resourceAtOffset } from '../../graph/documentAt.ts';
import { resourcesIn, type Snapshot } from '../../graph/snapshot.ts';
import type { Locale } from '../../localized.ts';
import type { Resource } from '../../model/resource.ts';
import { unitOf } from '../../model/units.ts';
import { termInline } from '../termInline.ts';
import { linkTo, type Scene, type StoryStep, say } from './scene.ts';
import { storyTellerOf } from './storyTellers.ts';

/** What happens when a manifest is applied, step by step. */
export interface Story {
  /** `Deployment web`. */
  readonly title: string;
  readonly opening: readonly Inline[];
  readonly steps: readonly StoryStep[];
}

/**
 * The story of the resource at an offset of a file (UTF-16 units), told from its fields and from what it belongs to here. Where
 * several kustomizations apply the manifest, that of the first one. `undefined` outside of resources, and for patches, which are not
 * applied on their own.
 */
export function story(
  snapshot: Snapshot,
  texts: StoryTexts,
  { path, offset }: { readonly path: string; readonly offset: number },
  locale: Locale,
): Story | undefined {
  const written = resourceAtOffset(snapshot, path, offset);
  if (written === undefined) return undefined;
  const applied = resourcesIn(snapshot, written.document).filter((one) => (one.source ?? one) === written);
  const [resource, ...others] = applied;
  if (resource === undefined) return undefined;
  return tell({ snapshot, resource, locale, texts }, others);
}

function tell(scene: Scene, others: readonly Resource[]): Story {
  const { snapshot, resource } = scene;
  const opening = say(scene, 'opening.opening', { object: linkTo(scene, resource.objects[0]) });
  const unit = unitOf(snapshot.units, resource.objects[0].path).path;
  return {
    title: `${resource.kind} ${resource.name}`.trim(),
    opening: others.length === 0 ? opening : [...opening, ...say(scene, 'opening.oneOfSeveral', { unit })],
    steps: storyTellerOf(resource)(scene),
  };
}

/** A story as a page: its title, then a step for each actor, whose name leads to its entry. */
export function storyBlocks(told: Story, glossary: Glossary, locale: Locale): readonly Block[] {
  const steps = told.steps.map(({ actor, what, details }) => ({
    who: termInline(glossary, actor, locale),
    what,
    details,
  }));
  return [{ heading: [told.title] }, paragraph(...told.opening), { steps }];
}
