import type { Snapshot } from '../../graph/snapshot.ts';
import type { AppliedKustomization } from '../../model/applyKustomization.ts';
import type { KustomizeProblem, KustomizeProblemKind } from '../../model/kustomize/kustomizeBuild.ts';
import { getFrom } from '../../model/persistentMap.ts';
import type { ManifestDocument } from '../../model/resource.ts';
import type { RelatedPlace } from '../finding.ts';

/** What keeps a kustomization from being built, and the kustomization that is applied. */
export interface BuildProblem {
  readonly problem: KustomizeProblem;
  readonly build: AppliedKustomization;
}

/** What the builds that read a document cannot do because of it; what several of them say at one place, once. */
export function problemsIn(
  { kustomizations, reachedBy }: Snapshot,
  document: ManifestDocument,
): readonly BuildProblem[] {
  const found = new Map<string, BuildProblem>();
  for (const root of getFrom(reachedBy, document.path) ?? []) {
    const build = getFrom(kustomizations, root);
    for (const problem of build?.problems ?? []) {
      const { place, message } = problem;
      if (build === undefined || place.document.yaml !== document.yaml) continue;
      const key = `${place.span.start} ${message.en}`;
      if (!found.has(key)) found.set(key, { problem, build });
    }
  }
  return [...found.values()];
}

/** Whether kubectl refuses a kustomization for it, wherever it stands. */
export function isRefused(kind: KustomizeProblemKind): boolean {
  return refused.has(kind);
}

/** Whether all is known that a build has for patches and counts to change. */
export function knowsItsResources({ foreseen, problems }: AppliedKustomization): boolean {
  return foreseen && !problems.some(({ kind }) => refused.has(kind) || unread.has(kind));
}

const refused: ReadonlySet<KustomizeProblemKind> = new Set([
  'cycle',
  'several-kustomizations',
  'wrong-kind',
  'invalid',
]);

const unread: ReadonlySet<KustomizeProblemKind> = new Set(['missing-path', 'outside', 'unreadable']);

/** The kustomization that is applied, where it is another one than the document. */
export function builtFrom(
  { files }: Snapshot,
  document: ManifestDocument,
  { path }: AppliedKustomization,
): readonly RelatedPlace[] {
  const root = getFrom(files, path)?.documents[0]?.document;
  if (root === undefined || root === document) return [];
  const message = { en: 'It is built for this kustomization.', ko: '이 kustomization을 빌드할 때 함께 빌드됩니다.' };
  return [{ place: { document: root, span: { start: 0, end: 0 } }, message }];
}
