import { lazily } from '../../lazily.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import { plainText } from './buildRun.ts';
import { currentId, type Draft, type ObjectId } from './draft.ts';
import type { NameReference } from './nameReferences.ts';

/** An object that holds references. */
export interface Referrer {
  readonly draft: Draft;
  readonly id: ObjectId;
  readonly roleRef: YamlNode | undefined;
  /** The namespaces of the ServiceAccounts that a RoleBinding names. */
  readonly subjectNamespaces: ReadonlySet<string>;
}

/** An object that a reference may lead to: what it is and was called, whatever else it says. */
export interface Candidate {
  readonly calls: Pick<Draft, 'previous' | 'prefixes' | 'suffixes'>;
  readonly id: ObjectId;
  /** As written now; empty where none is. */
  readonly namespace: string;
}

/** What was never renamed nor moved needs no following. */
export interface MovedKinds {
  /** The kinds of which something was, or is, called otherwise than before. */
  readonly renamed: ReadonlySet<string>;
  /** The kinds of which something may be referred to by a former name, if it is the same. */
  readonly known: ReadonlySet<string>;
}

/** Everything that references may lead to. */
export interface Candidates extends MovedKinds {
  /** Sorted where the first reference follows, and kept as long as all are called the same: most resources hold none that could. */
  readonly sorted: () => SortedCandidates;
}

interface SortedCandidates {
  /** By kind and any former name (`Service/web`), then by the namespace that they are in now. */
  readonly byName: ReadonlyMap<string, ReadonlyMap<string, readonly Candidate[]>>;
  /** What was in a namespace at first, by where it is now. */
  readonly movedFrom: ReadonlyMap<string, ReadonlyMap<string, Candidate>>;
}

export function referrerOf(draft: Draft): Referrer {
  const id = currentId(draft);
  return {
    draft,
    id,
    roleRef: childOf(draft.node, 'roleRef'),
    subjectNamespaces: id.kind === 'RoleBinding' ? subjectNamespacesOf(draft) : new Set(),
  };
}

export function candidatesOf(drafts: readonly Draft[]): Candidates {
  return { ...movedKinds(drafts), sorted: lazily(() => sortCandidates(drafts)) };
}

export function movedKinds(drafts: readonly Draft[]): MovedKinds {
  const renamed = new Set<string>();
  const known = new Set<string>();
  for (const { node, previous } of drafts) {
    if (previous.length === 0) continue;
    const now = plainText(childOf(childOf(node, 'metadata'), 'name')) ?? '';
    for (const { kind, name } of previous) {
      known.add(kind);
      if (name !== now) renamed.add(kind);
    }
  }
  return { renamed, known };
}

function sortCandidates(drafts: readonly Draft[]): SortedCandidates {
  const byName = new Map<string, Map<string, Candidate[]>>();
  const movedFrom = new Map<string, Map<string, Candidate>>();
  for (const draft of drafts) {
    const { previous, prefixes, suffixes } = draft;
    const namespace = writtenNamespace(draft);
    const candidate = { calls: { previous, prefixes, suffixes }, id: currentId(draft), namespace };
    const origin = firstId(candidate).namespace;
    const moved = movedFrom.get(origin) ?? new Map<string, Candidate>();
    movedFrom.set(origin, moved.set(`${candidate.id.namespace}/${namespace}`, candidate));
    for (const key of new Set(draft.previous.map(({ kind, name }) => `${kind}/${name}`))) {
      const byNamespace = byName.get(key) ?? new Map<string, Candidate[]>();
      byName.set(key, byNamespace);
      const same = byNamespace.get(candidate.id.namespace);
      if (same === undefined) byNamespace.set(candidate.id.namespace, [candidate]);
      else same.push(candidate);
    }
  }
  return { byName, movedFrom };
}

/** As its metadata has it now; empty where it has none. */
export function writtenNamespace({ node }: Draft): string {
  return plainText(childOf(childOf(node, 'metadata'), 'namespace')) ?? '';
}

function firstId({ calls, id }: Candidate): ObjectId {
  return calls.previous[0] ?? id;
}

/**
 * The one that the reference means; undefined where there is none, or where several are left that are called differently.
 * `written` is the namespace that stands beside the name, where there is one.
 */
export function findReferral(
  candidates: Candidates,
  referrer: Referrer,
  reference: NameReference,
  name: string,
  written: YamlNode | undefined,
): Candidate | undefined {
  const { byName, movedFrom } = candidates.sorted();
  const all = inReachOf(referrer, byName.get(`${reference.target.kind}/${name}`));
  if (all.length === 0 || written === undefined) return select(all, referrer, reference, name);
  const namespace = plainText(written) ?? '';
  const wasUsed = [...(movedFrom.get(namespace)?.values() ?? [])].some((each) => isInReach(each, referrer));
  const there = all.filter((each) => (wasUsed ? firstId(each) : each.id).namespace === namespace);
  return select(there, referrer, reference, name);
}

/** Those that are worth a look, without asking each of a thousand of one name. */
function inReachOf(
  { id: { kind, namespace } }: Referrer,
  byNamespace: ReadonlyMap<string, readonly Candidate[]> | undefined,
): readonly Candidate[] {
  if (byNamespace === undefined) return [];
  if (kind === 'RoleBinding' || namespace === '') return [...byNamespace.values()].flat();
  return [...(byNamespace.get('') ?? []), ...(byNamespace.get(namespace) ?? [])];
}

function select(
  all: readonly Candidate[],
  referrer: Referrer,
  reference: NameReference,
  name: string,
): Candidate | undefined {
  const fitting = all.filter(
    (candidate) =>
      wasCalledAs(candidate, name, reference.target) &&
      fitsRoleRef(candidate, referrer, reference) &&
      isReachable(candidate, referrer),
  );
  if (fitting.length <= 1) return fitting[0];
  const near = fitting.filter(({ calls }) => sharesNames(calls, referrer.draft, sameEndOrNone));
  if (near.length <= 1) return near[0];
  const nearest = near.filter(({ calls }) => sharesNames(calls, referrer.draft, sameEnd));
  return nearest.every(({ id }) => id.name === nearest[0]?.id.name) ? nearest[0] : undefined;
}

function wasCalledAs({ calls: { previous } }: Candidate, name: string, target: NameReference['target']): boolean {
  return previous.some((id) => id.name === name) && previous.some((id) => isKind(id, target));
}

function isKind(id: ObjectId, { group, version, kind }: NameReference['target']): boolean {
  return id.kind === kind && fits(group, id.group) && fits(version, id.version);
}

function fitsRoleRef({ calls }: Candidate, { roleRef }: Referrer, { path }: NameReference): boolean {
  if (path[0] !== 'roleRef') return true;
  const kind = plainText(childOf(roleRef, 'kind'));
  const group = plainText(childOf(roleRef, 'apiGroup'));
  if (kind === undefined || group === undefined) return true;
  return calls.previous.some((previous) => isKind(previous, { group, version: '', kind }));
}

/** Of those in reach, a RoleBinding takes ServiceAccounts alone from other namespaces. */
function isReachable(candidate: Candidate, referrer: Referrer): boolean {
  if (!isInReach(candidate, referrer)) return false;
  return candidate.id.kind === 'ServiceAccount' || isNear(candidate, referrer);
}

/** In one namespace, or without one, or in a namespace that the RoleBinding names. */
function isInReach(candidate: Candidate, referrer: Referrer): boolean {
  return isNear(candidate, referrer) || referrer.subjectNamespaces.has(candidate.namespace);
}

function isNear({ id }: Candidate, referrer: Referrer): boolean {
  return referrer.id.namespace === '' || id.namespace === '' || id.namespace === referrer.id.namespace;
}

function subjectNamespacesOf({ node }: Draft): ReadonlySet<string> {
  const accounts = itemsOf(childOf(node, 'subjects')).filter(
    (subject) => plainText(childOf(subject, 'kind')) === 'ServiceAccount',
  );
  return new Set(accounts.flatMap((subject) => plainText(childOf(subject, 'namespace')) ?? []));
}

type SameEnd = (a: readonly string[], b: readonly string[]) => boolean;

/** True where both went through the same kustomizations, as far as their prefixes and suffixes tell. */
function sharesNames(a: Candidate['calls'], b: Candidate['calls'], same: SameEnd): boolean {
  return same(a.prefixes, b.prefixes) && same(a.suffixes, b.suffixes);
}

function sameEndOrNone(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || sameEnd(a, b);
}

function sameEnd(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  if (length === 0) return a.length === b.length;
  return a.slice(-length).every((text, index) => text === b.slice(-length)[index]);
}

function fits(wanted: string, actual: string): boolean {
  return wanted === '' || wanted === actual;
}
