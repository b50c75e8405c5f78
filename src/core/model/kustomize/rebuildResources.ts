import { childOf } from '../../yaml/nodes.ts';
import { walk } from '../../yaml/walk.ts';
import type { ManifestFile } from '../manifestFile.ts';
import type { Resource } from '../resource.ts';
import { isApplied, toBuilt } from './buildKustomization.ts';
import { type BuildRun, createRun } from './buildRun.ts';
import { allIds, type Draft, draftOf, idKey, type KustomizationItem, type ObjectId } from './draft.ts';
import { fixReferences, referencesThatFollow } from './fixReferences.ts';
import { transformedBy } from './gather.ts';
import { type BuiltResource, isSilent, type KustomizeBuild, type KustomizeProblem } from './kustomizeBuild.ts';
import { candidatesOf, type MovedKinds, movedKinds, writtenNamespace } from './referral.ts';

/**
 * A build once more after some of its resources were written otherwise, and nothing else: these alone go through their kustomizations
 * again, and the references of those that name them follow again. `rewritten` has each as it was written and as it is. `undefined` where
 * all has to be built, because the edit may change more than these: something is refused, another one is patched, an identity is taken or
 * asked for, or `replacements` carry values from one resource to others.
 */
export function rebuildResources(
  before: KustomizeBuild,
  read: (path: string) => ManifestFile | undefined,
  isFolder: (path: string) => boolean,
  rewritten: ReadonlyMap<Resource, Resource>,
): KustomizeBuild | undefined {
  // What changes nothing does so still, as long as nobody is called otherwise and the others are changed by the same items.
  if (!before.problems.every(isSilent) || before.incomplete.length > 0 || names(before, read, 'replacements'))
    return undefined;
  for (const [was, now] of rewritten)
    if (!isCalledTheSame(was, now) && mayMeetOthers(before, read, now)) return undefined;
  const run = createRun(read, isFolder);
  const fresh = transformedAgain(run, before.drafts, rewritten);
  if (fresh === undefined || run.incomplete.length > 0 || !run.problems.every(isOfAbsentOnes)) return undefined;
  const moved = [...fresh].filter(([was, now]) => !areCalledTheSame(was, now));
  if (!areAlone(before.drafts, moved)) return undefined;
  const drafts = before.drafts.map((draft) => fresh.get(draft) ?? draft);
  const candidates = moved.length === 0 ? before.candidates : candidatesOf(drafts);
  // A namespace that is written beside a name may mean another one once anything has left it, or is the first to come there.
  const others = moved.every(([was, now]) => inSameNamespaces(was, now)) ? [] : drafts;
  const kinds = movedKinds([...moved.flat(), ...others]);
  const resources = before.drafts.filter(isApplied).flatMap((draft, index) => {
    const built = before.resources[index];
    const now = fresh.get(draft) ?? (follows(kinds, draft) ? knownTo(run, draft, built) : undefined);
    return (now ? toBuilt(run, fixReferences(run, candidates, now)) : built) ?? [];
  });
  return { ...before, resources, drafts, candidates };
}

/** What a run finds to be missing because it builds some resources only; the whole build had all that it looked for. */
function isOfAbsentOnes(problem: KustomizeProblem): boolean {
  return isSilent(problem) || (problem.kind === 'no-target' && problem.among !== undefined);
}

/** Whether one of these fields stands in a kustomization of the build. */
function names(
  { steering }: KustomizeBuild,
  read: (path: string) => ManifestFile | undefined,
  ...fields: readonly string[]
): boolean {
  return [...steering].some((path) => {
    const file = read(path);
    const root = file?.kustomization === undefined ? undefined : file.documents[0]?.document.yaml.root;
    return fields.some((field) => childOf(root, field) !== undefined);
  });
}

function isCalledTheSame(was: Resource, now: Resource): boolean {
  return (
    was.name === now.name &&
    was.kind === now.kind &&
    was.apiVersion === now.apiVersion &&
    was.namespace === now.namespace
  );
}

/** Whether a new identity may mean something to others than those who refer to it: it is taken, or a field goes by names. */
function mayMeetOthers(
  build: KustomizeBuild,
  read: (path: string) => ManifestFile | undefined,
  now: Resource,
): boolean {
  if (build.problems.length > 0 || names(build, read, 'replicas')) return true;
  if (generatedKinds.has(now.kind) && names(build, read, 'configMapGenerator', 'secretGenerator')) return true;
  return build.reached.some((path) =>
    (read(path)?.documents ?? []).some(({ document }) =>
      document.resources.some((other) => other !== now && other.kind === now.kind && other.name === now.name),
    ),
  );
}

const generatedKinds: ReadonlySet<string> = new Set(['ConfigMap', 'Secret']);

/** For every draft that is written otherwise now, the draft that takes its place; `undefined` where that is not all that changes. */
function transformedAgain(
  run: BuildRun,
  drafts: readonly Draft[],
  rewritten: ReadonlyMap<Resource, Resource>,
): ReadonlyMap<Draft, Draft> | undefined {
  const fresh = new Map<Draft, Draft>();
  const sources = new Set<Resource>();
  for (const was of drafts) {
    const source = was.source && rewritten.get(was.source);
    if (was.source === undefined || source === undefined) continue;
    const [now, ...others] = was.layers.reduce((gathered, layer) => transformedBy(run, layer, gathered), [
      draftOf(source),
    ] as readonly Draft[]);
    if (now === undefined || others.length > 0 || !standsFor(now, was)) return undefined;
    fresh.set(was, now);
    sources.add(was.source);
  }
  // Where there is no draft, a patch took it away, or a generator took its place.
  return sources.size === rewritten.size ? fresh : undefined;
}

/** Both went through the same patches, have images for the same changes, and have or had as many identities: nobody else can tell one from the other but by these. */
function standsFor(now: Draft, was: Draft): boolean {
  return (
    now.previous.length === was.previous.length &&
    sameItems(now.patchedBy, was.patchedBy) &&
    now.imagesBy.every((item, index) => item === was.imagesBy[index]) &&
    now.imagesBy.length === was.imagesBy.length &&
    isApplied(now) === isApplied(was)
  );
}

function areCalledTheSame(a: Draft, b: Draft): boolean {
  const [some, others] = [allIds(a).map(idKey), allIds(b).map(idKey)];
  return some.every((key, index) => key === others[index]) && inSameNamespaces(a, b);
}

/** `default` may be written or not, and a binding tells one from the other. */
function inSameNamespaces(a: Draft, b: Draft): boolean {
  const others = allIds(b);
  const same = allIds(a).every(({ namespace }, index) => namespace === others[index]?.namespace);
  return same && writtenNamespace(a) === writtenNamespace(b);
}

function sameItems(a: readonly KustomizationItem[], b: readonly KustomizationItem[]): boolean {
  return a.length === b.length && a.every(({ item }, index) => item === b[index]?.item);
}

/** True where nothing else is or was called what some are called that are called otherwise now. */
function areAlone(before: readonly Draft[], moved: readonly (readonly [was: Draft, now: Draft])[]): boolean {
  if (moved.length === 0) return true;
  const called = new Map<string, Resource | undefined>();
  for (const [, now] of moved) {
    for (const key of new Set(allIds(now).map(callOf))) {
      if (called.has(key) && called.get(key) !== now.source) return false;
      called.set(key, now.source);
    }
  }
  const gone = new Set(moved.map(([was]) => was));
  return !before.some((draft) => !gone.has(draft) && allIds(draft).some((id) => called.has(callOf(id))));
}

function callOf({ kind, name }: ObjectId): string {
  return `${kind}/${name}`;
}

/** Whether references of a draft may lead to something of these kinds, or away from it. */
function follows(kinds: MovedKinds, draft: Draft): boolean {
  return referencesThatFollow(kinds, draft).length > 0;
}

/** Notes for a run where the tree of a draft stands that an earlier one built. */
function knownTo(run: BuildRun, draft: Draft, built: BuiltResource | undefined): Draft {
  walk(draft.node, (node, _path, entry) => {
    for (const each of entry === undefined ? [node] : [node, entry.key]) {
      const origin = built?.origins.get(each);
      if (origin !== undefined) run.origins.set(each, origin);
    }
  });
  return draft;
}
