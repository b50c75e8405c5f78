import { childOf } from '../../yaml/nodes.ts';
import type { ManifestFile } from '../manifestFile.ts';
import type { Resource } from '../resource.ts';
import { isApplied, toBuilt } from './buildKustomization.ts';
import { createRun } from './buildRun.ts';
import { allIds, type Draft, idKey, type KustomizationItem } from './draft.ts';
import { fixReferences } from './fixReferences.ts';
import { gather } from './gather.ts';
import type { KustomizeBuild, KustomizeProblemKind } from './kustomizeBuild.ts';
import { readLayer } from './readLayer.ts';
import { candidatesOf } from './referral.ts';

/**
 * A build once more after some of its resources were written otherwise, and nothing else: these alone go through the kustomizations
 * again. `rewritten` has each as it was written and as it is. `undefined` where all has to be built, because the edit may change
 * more than these: they are called otherwise now, something is refused, or `replacements` carry values from one resource to others.
 */
export function rebuildResources(
  before: KustomizeBuild,
  path: string,
  read: (path: string) => ManifestFile | undefined,
  isFolder: (path: string) => boolean,
  rewritten: ReadonlyMap<Resource, Resource>,
): KustomizeBuild | undefined {
  if (before.problems.length > 0 || before.incomplete.length > 0 || carriesValues(before, read)) return undefined;
  const run = createRun(read, isFolder, new Set([...rewritten.values()].map(({ document }) => document)));
  const layer = readLayer(run, path);
  const gathered = layer === undefined ? [] : gather(run, layer, [], []);
  if (run.incomplete.length > 0 || run.problems.some(({ kind }) => !ofAbsentOnes.has(kind))) return undefined;
  const fresh = pairedWith(before.drafts, gathered, rewritten);
  if (fresh === undefined) return undefined;
  const drafts = before.drafts.map((draft) => fresh.get(draft) ?? draft);
  const candidates = candidatesOf(drafts);
  const resources = before.drafts.filter(isApplied).flatMap((draft, index) => {
    const now = fresh.get(draft);
    return (now ? toBuilt(run, fixReferences(run, candidates, now)) : before.resources[index]) ?? [];
  });
  return { ...before, resources, drafts };
}

/** What a run finds to be missing because it builds some resources only; the whole build had all that it looked for. */
const ofAbsentOnes: ReadonlySet<KustomizeProblemKind> = new Set(['no-target', 'selects-nothing']);

function carriesValues({ steering }: KustomizeBuild, read: (path: string) => ManifestFile | undefined): boolean {
  return [...steering].some((path) => {
    const file = read(path);
    return file?.kustomization !== undefined && childOf(file.documents[0]?.document.yaml.root, 'replacements');
  });
}

/** For every draft of before that is written otherwise now, the draft that takes its place; `undefined` where that is not all that changes. */
function pairedWith(
  before: readonly Draft[],
  gathered: readonly Draft[],
  rewritten: ReadonlyMap<Resource, Resource>,
): ReadonlyMap<Draft, Draft> | undefined {
  const [old, now] = [bySource(before), bySource(gathered)];
  const pairs = new Map<Draft, Draft>();
  for (const [source, target] of rewritten) {
    const was = old.get(source) ?? [];
    const is = now.get(target) ?? [];
    // Where there is none, a patch took it away, or a generator took its place.
    if (was.length === 0 || was.length !== is.length) return undefined;
    for (const [index, draft] of was.entries()) {
      const twin = is[index];
      if (twin === undefined || !standsFor(twin, draft)) return undefined;
      pairs.set(draft, twin);
    }
  }
  return pairs;
}

function bySource(drafts: readonly Draft[]): ReadonlyMap<Resource, readonly Draft[]> {
  const groups = new Map<Resource, Draft[]>();
  for (const draft of drafts) {
    if (draft.source === undefined) continue;
    const same = groups.get(draft.source);
    if (same === undefined) groups.set(draft.source, [draft]);
    else same.push(draft);
  }
  return groups;
}

/** Both are and were called the same, and went through the same patches: nobody else can tell one from the other. */
function standsFor(now: Draft, was: Draft): boolean {
  return sameIds(now, was) && sameItems(now.patchedBy, was.patchedBy) && isApplied(now) === isApplied(was);
}

function sameIds(a: Draft, b: Draft): boolean {
  return allIds(a).map(idKey).join('\n') === allIds(b).map(idKey).join('\n');
}

function sameItems(a: readonly KustomizationItem[], b: readonly KustomizationItem[]): boolean {
  return a.length === b.length && a.every(({ item }, index) => item === b[index]?.item);
}
