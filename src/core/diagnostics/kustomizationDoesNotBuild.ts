import type { Snapshot } from '../graph/snapshot.ts';
import type { Localized } from '../localized.ts';
import type { KustomizeProblem } from '../model/kustomize/kustomizeBuild.ts';
import type { ManifestDocument } from '../model/resource.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import {
  type BuildProblem,
  builtFrom,
  isRefused,
  knowsItsResources,
  problemsIn,
} from './references/kustomizationProblems.ts';
import { nameCorrection } from './references/nameCorrection.ts';

/**
 * What `kubectl kustomize` refuses: it says so at the first such place, and builds nothing. Paths that lead to nothing and objects
 * that are there twice have codes of their own. What a patch or a count changes is missing only where all that is built is known.
 * https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#kustomize-feature-list
 */
export const kustomizationDoesNotBuild: DiagnosticRule = {
  code: 'kustomization-does-not-build',
  severity: 'error',
  summary: {
    en: 'kubectl cannot build a kustomization: a misspelt field, a patch with nothing to change, a circle, and the like.',
    ko: 'kubectl이 kustomization을 빌드할 수 없습니다. 필드 이름이 틀렸거나, patch가 바꿀 대상이 없거나, 서로를 순환해서 가리키는 경우 등입니다.',
  },
  documentation: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/kustomization/#kustomize-feature-list',
  *find({ snapshot, document }) {
    for (const found of problemsIn(snapshot, document)) {
      if (isFound(found)) yield finding(snapshot, document, found);
    }
  },
};

function isFound({ problem: { kind }, build }: BuildProblem): boolean {
  return kind === 'no-target' ? knowsItsResources(build) : kind === 'above' || isRefused(kind);
}

function finding(snapshot: Snapshot, document: ManifestDocument, { problem, build }: BuildProblem): Finding {
  const { kind, message, place } = problem;
  const { meant, related, fixes } = nameCorrection(problem, build);
  // With a flag kubectl builds it, and so do tools that set the flag.
  const fails = kind === 'above' ? { en: '', ko: '' } : cannotBuild;
  return {
    code: 'kustomization-does-not-build',
    severity: kind === 'above' ? 'information' : 'error',
    message: { en: message.en + fails.en + meant.en, ko: message.ko + fails.ko + meant.ko },
    place: { document, span: place.span },
    related: [...builtFrom(snapshot, document, build), ...related],
    fixes: [...fixes, ...replacing(problem)],
  };
}

const cannotBuild: Localized = { en: ' kubectl cannot build this.', ko: ' kubectl이 빌드할 수 없습니다.' };

function replacing({ instead, place }: KustomizeProblem): Fix[] {
  if (instead === undefined) return [];
  const title = { en: `Change to \`${instead}\``, ko: `\`${instead}\`(으)로 변경` };
  return [{ title, safe: true, edits: [{ place, newText: instead }] }];
}
