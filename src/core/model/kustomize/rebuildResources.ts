import { childOf } from '../../yaml/nodes.ts';
import type { ManifestFile } from '../manifestFile.ts';
import type { Resource } from '../resource.ts';
import { isApplied, toBuilt } from './buildKustomization.ts';
import { createRun } from './buildRun.ts';
import { allIds, type Draft, idKey, type KustomizationItem } from './draft.ts';
import { fixReferences, referencesThatFollow } from './fixReferences.ts';
import { gather } from './gather.ts';
import type { KustomizeBuild, KustomizeProblem } from './kustomizeBuild.ts';
import { readLayer } from './readLayer.ts';
import { candidatesOf } from './referral.ts';

/**
 * A build once more after some of its resources were written otherwise, and nothing else: these alone, and who follows their names, go
 * through the kustomizations again. `rewritten` has each as it was written and as it is. `undefined` where all has to be built, because
 * the edit may change more than these: something is refused, another one is patched, a name is taken or asked for, or `replacements`
 * carry values from one resource to others.
 */
export function rebuildResources(
  before: KustomizeBuild,
  path: string,
  read: (path: string) => ManifestFile | undefined,
  isFolder: (path: string) => boolean,
  rewritten: ReadonlyMap<Resource, Resource>,
): KustomizeBuild | undefined {
  if (before.problems.length > 0 || before.incomplete.length > 0 || names(before, read, 'replacements'))
    return undefined;
  for (const [was, now] of rewritten) if (isRenamed(was, now) && mayMeetOthers(before, read, now)) return undefined;
  const again = new Map([...followersOf(before, rewritten).map((each) => [each, each] as const), ...rewritten]);
  const run = createRun(read, isFolder, new Set([...again.values()].map(({ document }) => document)));
  const layer = readLayer(run, path);
  const gathered = layer === undefined ? [] : gather(run, layer, [], []);
  if (run.incomplete.length > 0 || !run.problems.every(isOfAbsentOnes)) return undefined;
  const fresh = pairedWith(before.drafts, gathered, again);
  if (fresh === undefined || !areAlone(before.drafts, fresh)) return undefined;
  const drafts = before.drafts.map((draft) => fresh.get(draft) ?? draft);
  const candidates = candidatesOf(drafts);
  const resources = before.drafts.filter(isApplied).flatMap((draft, index) => {
    const now = fresh.get(draft);
    return (now ? toBuilt(run, fixReferences(run, candidates, now)) : before.resources[index]) ?? [];
  });
  return { ...before, resources, drafts };
}

/** What a run finds to be missing because it builds some resources only; the whole build had all that it looked for. */
function isOfAbsentOnes({ kind, among }: KustomizeProblem): boolean {
  return kind === 'selects-nothing' || (kind === 'no-target' && among !== undefined);
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

/** Whether a new name may mean something to others than those who refer to it: it is taken, or a field goes by names. */
function mayMeetOthers(
  build: KustomizeBuild,
  read: (path: string) => ManifestFile | undefined,
  now: Resource,
): boolean {
  if (names(build, read, 'replicas')) return true;
  if (generatedKinds.has(now.kind) && names(build, read, 'configMapGenerator', 'secretGenerator')) return true;
  return build.reached.some((path) =>
    (read(path)?.documents ?? []).some(({ document }) =>
      document.resources.some((other) => other !== now && other.kind === now.kind && other.name === now.name),
    ),
  );
}

const generatedKinds: ReadonlySet<string> = new Set(['ConfigMap', 'Secret']);

/** The resources whose references may follow what is called otherwise now. */
function followersOf({ drafts }: KustomizeBuild, rewritten: ReadonlyMap<Resource, Resource>): readonly Resource[] {
  const renamed = drafts.filter(({ source }) => source !== undefined && isRenamed(source, rewritten.get(source)));
  const candidates = candidatesOf(renamed);
  return drafts.flatMap((draft) => {
    const { source } = draft;
    const isOther = source !== undefined && !rewritten.has(source);
    return isOther && referencesThatFollow(candidates, draft).length > 0 ? [source] : [];
  });
}

function isRenamed(was: Resource, now: Resource | undefined): boolean {
  return now !== undefined && now.name !== was.name;
}

/** True where nothing else is or was called what the fresh ones are called that are called otherwise now. */
function areAlone(before: readonly Draft[], fresh: ReadonlyMap<Draft, Draft>): boolean {
  const renamed = new Map([...fresh].filter(([was, now]) => !sameIds(now, was, 'same')));
  if (renamed.size === 0) return true;
  const called = new Set([...renamed.values()].flatMap(allIds).map(({ kind, name }) => `${kind}/${name}`));
  return !before.some(
    (draft) => !renamed.has(draft) && allIds(draft).some(({ kind, name }) => called.has(`${kind}/${name}`)),
  );
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

/** Both went through the same patches, and are and were called the same, but for a name that is written otherwise: nobody else can tell one from the other. */
function standsFor(now: Draft, was: Draft): boolean {
  const names = now.source?.name === was.source?.name ? 'same' : 'any';
  return sameIds(now, was, names) && sameItems(now.patchedBy, was.patchedBy) && isApplied(now) === isApplied(was);
}

function sameIds(a: Draft, b: Draft, names: 'same' | 'any'): boolean {
  const [some, others] = [allIds(a), allIds(b)];
  if (some.length !== others.length) return false;
  return some.every((id, index) => {
    const other = others[index];
    return other !== undefined && idKey(id) === idKey(names === 'same' ? other : { ...other, name: id.name });
  });
}

function sameItems(a: readonly KustomizationItem[], b: readonly KustomizationItem[]): boolean {
  return a.length === b.length && a.every(({ item }, index) => item === b[index]?.item);
}
