import type { Snapshot } from '../graph/snapshot.ts';
import { parseImageReference } from '../kubernetes/imageReference.ts';
import type { AppliedKustomization } from '../model/applyKustomization.ts';
import { isSilent, type KustomizeProblem } from '../model/kustomize/kustomizeBuild.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument } from '../model/resource.ts';
import { textOf } from '../yaml/nodes.ts';
import { walk } from '../yaml/walk.ts';
import type { DiagnosticRule } from './finding.ts';
import { nearTexts } from './fixes/changeText.ts';
import { builtFrom, knowsItsResources, problemsIn } from './references/kustomizationProblems.ts';
import { type NameCorrection, nameCorrection } from './references/nameCorrection.ts';

/**
 * A `target` of a patch that selects none of the resources, or an item of `images` whose image no container has: kubectl builds the
 * kustomization without a warning, and nothing is changed. A kustomization that several others include, and a component, may mean the
 * resources of one of them alone.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/images/
 */
export const kustomizationChangesNothing: DiagnosticRule = {
  code: 'kustomization-changes-nothing',
  severity: 'warning',
  summary: {
    en: 'The target of a patch in a kustomization selects nothing, or no container has an image that it changes.',
    ko: 'kustomization에 있는 patch의 target이 선택하는 리소스가 없거나, 바꾸려는 이미지를 쓰는 컨테이너가 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#customizing',
  *find({ snapshot, document }) {
    for (const { problem, build } of problemsIn(snapshot, document)) {
      if (!isSilent(problem) || !isFoundByAll(snapshot, document, problem)) continue;
      const { meant, related, fixes } = correctionOf(problem, build);
      yield {
        code: 'kustomization-changes-nothing',
        severity: 'warning',
        message: {
          en: `${problem.message.en} kubectl builds this without a warning, and nothing is changed.${meant.en}`,
          ko: `${problem.message.ko} kubectl은 경고 없이 빌드하며, 바뀌는 것은 없습니다.${meant.ko}`,
        },
        place: { document, span: problem.place.span },
        related: [...builtFrom(snapshot, document, build), ...related],
        fixes,
      };
    }
  },
};

/**
 * Whether every kustomization that is applied and reads the document says the same there, and knows its resources: where there are
 * none, they are still to be written.
 */
function isFoundByAll(snapshot: Snapshot, document: ManifestDocument, { kind, place }: KustomizeProblem): boolean {
  const roots = getFrom(snapshot.reachedBy, document.path) ?? [];
  const builds = roots.flatMap((path) => getFrom(snapshot.kustomizations, path) ?? []);
  return builds.every(
    (build) =>
      knowsItsResources(build) &&
      build.resources.length > 0 &&
      build.problems.some(
        (other) =>
          other.kind === kind &&
          other.place.span.start === place.span.start &&
          other.place.document.yaml === place.document.yaml,
      ),
  );
}

/** What may be meant. A resource that is called as an image is has nothing to do with it. */
function correctionOf(problem: KustomizeProblem, build: AppliedKustomization): NameCorrection {
  if (problem.kind !== 'no-image') return nameCorrection(problem, build);
  return { ...nameCorrection({ ...problem, among: imageNames(build) }, build, alikeImages), related: [] };
}

/** The names of the images that containers have, without tags, as `images` has to say them. */
function imageNames({ resources }: AppliedKustomization): readonly string[] {
  const names = new Set<string>();
  for (const { node } of resources) {
    walk(node, (value, _path, entry) => {
      const image = entry?.name === 'image' ? parseImageReference(textOf(value) ?? '') : undefined;
      if (image !== undefined) names.add([image.registry, image.repository].filter(Boolean).join('/'));
    });
  }
  return [...names];
}

/** The same image from another registry, or else what is nearly written so: the name has to be that of the manifest, whole. */
function alikeImages(written: string, among: Iterable<string>): readonly string[] {
  const names = [...among];
  const last = (name: string) => name.slice(name.lastIndexOf('/') + 1);
  const same = names.filter((name) => last(name) === last(written));
  return same.length > 0 ? same.slice(0, 3) : nearTexts(written, names);
}
