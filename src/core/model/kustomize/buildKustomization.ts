import { childOf } from '../../yaml/nodes.ts';
import type { ManifestFile } from '../manifestFile.ts';
import { type BuildRun, createRun, plainText } from './buildRun.ts';
import { contentHash } from './contentHash.ts';
import { type Draft, type Generated, withPrevious } from './draft.ts';
import { editMap, placedLike } from './editTree.ts';
import { fixReferences } from './fixReferences.ts';
import { gather } from './gather.ts';
import type { BuiltResource, KustomizeBuild } from './kustomizeBuild.ts';
import { readLayer } from './readLayer.ts';
import { candidatesOf } from './referral.ts';

/**
 * Builds a kustomization as `kubectl kustomize` (Kustomize 5.5) does, without a cluster, a network or a plugin.
 *
 * `path` is that of the kustomization file itself. `read` gives any file by its path, relative to the root, `..` segments only at
 * its head; undefined where there is none. `isFolder` tells folders from nothing. Both may be asked for anything.
 * Whatever is wrong, there is a build: what kubectl refuses is among the `problems`, what cannot be known among the `incomplete`.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function buildKustomization(
  path: string,
  read: (path: string) => ManifestFile | undefined,
  isFolder: (path: string) => boolean,
): KustomizeBuild {
  const run = createRun(read, isFolder);
  const layer = readLayer(run, path);
  const gathered = layer === undefined ? [] : gather(run, layer, [], []);
  const drafts = gathered.map((draft) => withHash(run, draft));
  const candidates = candidatesOf(drafts);
  const applied = drafts.filter(isApplied).map((draft) => fixReferences(run, candidates, draft));
  return {
    resources: applied.map((draft) => toBuilt(run, draft)),
    drafts,
    candidates,
    reached: [...run.reached],
    steering: run.steering,
    incomplete: run.incomplete,
    problems: run.problems,
  };
}

/** What is kept of a draft once nothing changes it any more. */
export function toBuilt(run: BuildRun, { node, source, generated, patchedBy, generatedBy }: Draft): BuiltResource {
  const hashed = hashState(generated);
  return { node, source, origins: run.origins, generated: generated !== undefined, hashed, patchedBy, generatedBy };
}

function hashState(generated: Generated | undefined): BuiltResource['hashed'] {
  if (generated?.wantsHash !== true) return 'none';
  return generated.contentKnown ? 'known' : 'unknown';
}

function withHash(run: BuildRun, draft: Draft): Draft {
  if (hashState(draft.generated) !== 'known') return draft;
  const node = editMap(run, draft.node, ['metadata', 'name'], 'existing', (found) => {
    if (found?.type !== 'scalar') return found;
    const name = `${plainText(found) ?? ''}-${contentHash(draft.node)}`;
    return placedLike(run, { ...found, text: name, value: name }, found);
  });
  return { ...withPrevious(draft), node };
}

/** Kustomize drops what is meant for tools on this machine. */
export function isApplied({ node }: Draft): boolean {
  const annotations = childOf(childOf(node, 'metadata'), 'annotations');
  const value = plainText(childOf(annotations, 'config.kubernetes.io/local-config'));
  return value === undefined || value === 'false';
}
