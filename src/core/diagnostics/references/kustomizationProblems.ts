import type { Snapshot } from '../../graph/snapshot.ts';
import type { AppliedKustomization } from '../../model/applyKustomization.ts';
import type { KustomizeProblem } from '../../model/kustomize/kustomizeBuild.ts';
import { getFrom } from '../../model/persistentMap.ts';
import type { ManifestDocument } from '../../model/resource.ts';

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
