import type { Snapshot } from '../graph/snapshot.ts';
import type { KustomizeProblem } from '../model/kustomize/kustomizeBuild.ts';
import { getFrom } from '../model/persistentMap.ts';
import type { ManifestDocument } from '../model/resource.ts';
import type { DiagnosticRule } from './finding.ts';
import { builtFrom, knowsItsResources, problemsIn } from './references/kustomizationProblems.ts';
import { nameCorrection } from './references/nameCorrection.ts';

/**
 * A `target` of a patch that selects none of the resources: kubectl builds the kustomization without a word, and nothing is patched.
 * A kustomization that several others include, and a component, may mean the resources of one of them alone.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export const patchSelectsNothing: DiagnosticRule = {
  code: 'patch-selects-nothing',
  severity: 'warning',
  summary: {
    en: 'The target of a patch in a kustomization selects nothing.',
    ko: 'kustomization에 있는 patch의 target이 선택하는 리소스가 없습니다.',
  },
  documentation: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#customizing',
  *find({ snapshot, document }) {
    for (const { problem, build } of problemsIn(snapshot, document)) {
      if (problem.kind !== 'selects-nothing' || !isFoundByAll(snapshot, document, problem)) continue;
      const { meant, related, fixes } = nameCorrection(problem, build);
      yield {
        code: 'patch-selects-nothing',
        severity: 'warning',
        message: {
          en: `${problem.message.en} kubectl says nothing, and nothing is patched.${meant.en}`,
          ko: `${problem.message.ko} kubectl은 알려 주지 않고, 아무것도 패치되지 않습니다.${meant.ko}`,
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
function isFoundByAll(snapshot: Snapshot, document: ManifestDocument, { place }: KustomizeProblem): boolean {
  const roots = getFrom(snapshot.reachedBy, document.path) ?? [];
  const builds = roots.flatMap((path) => getFrom(snapshot.kustomizations, path) ?? []);
  return builds.every(
    (build) =>
      knowsItsResources(build) &&
      build.resources.length > 0 &&
      build.problems.some(
        (other) =>
          other.kind === 'selects-nothing' &&
          other.place.span.start === place.span.start &&
          other.place.document.yaml === place.document.yaml,
      ),
  );
}
