import { isTypo } from '../../graph/similarity.ts';
import { namePlace } from '../../graph/snapshot.ts';
import type { Localized } from '../../localized.ts';
import type { AppliedKustomization } from '../../model/applyKustomization.ts';
import type { KustomizeProblem } from '../../model/kustomize/kustomizeBuild.ts';
import type { Resource } from '../../model/resource.ts';
import type { Fix, RelatedPlace } from '../finding.ts';
import { meantText, nearTexts } from '../fixes/changeText.ts';

/** What may be meant where a kustomization says a name that none of the resources has: words for the end of a message, places and fixes. */
export interface NameCorrection {
  readonly meant: Localized;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

/** Empty where the problem is none of a name, or nothing is called nearly so; `alike` gives those that are, of the names that are there. */
export function nameCorrection(
  problem: KustomizeProblem,
  build: AppliedKustomization,
  alike: typeof nearTexts = nearTexts,
): NameCorrection {
  const written = writtenName(problem);
  const near = written === undefined ? [] : alike(written.name, problem.among ?? []);
  return {
    meant: meantText(near),
    related: named(build, near),
    fixes: written === undefined ? [] : renaming(written, near),
  };
}

/** The name that nothing has, and where it is written just so; `undefined` where an alias or an escape gives it. */
function writtenName({ among, written, place }: KustomizeProblem) {
  if (among === undefined) return undefined;
  const { document, span } = written ?? place;
  const source = document.yaml.text.slice(span.start, span.end);
  const name = source.replace(/^(["'])(.*)\1$/, '$2');
  return /\s/.test(name) ? undefined : { name, source, place: { document, span } };
}

/** The resources that may be meant. */
function named({ resources }: AppliedKustomization, near: readonly string[]): RelatedPlace[] {
  const meant = resources.filter(({ name, source }) => near.includes(source?.name ?? name)).slice(0, near.length);
  return meant
    .map((resource) => resource.source ?? resource)
    .map((resource) => ({
      place: namePlace(resource),
      message: isHere(resource),
    }));
}

function isHere({ kind, name }: Resource): Localized {
  return { en: `${kind} \`${name}\` is here.`, ko: `${kind} \`${name}\`은(는) 여기에 있습니다.` };
}

function renaming(
  { name, source, place }: NonNullable<ReturnType<typeof writtenName>>,
  near: readonly string[],
): Fix[] {
  return near.map((text) => ({
    title: { en: `Change to \`${text}\``, ko: `\`${text}\`(으)로 변경` },
    safe: near.length === 1 && isTypo(text, name),
    edits: [{ place, newText: source.replace(name, () => text) }],
  }));
}
