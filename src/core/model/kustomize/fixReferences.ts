import type { MapNode, ScalarNode, YamlNode } from '../../yaml/node.ts';
import { childOf } from '../../yaml/nodes.ts';
import type { BuildRun } from './buildRun.ts';
import { plainText } from './buildRun.ts';
import { currentId, type Draft, type ObjectId, originalId } from './draft.ts';
import { editMap, placedLike, setField, withItems } from './editTree.ts';
import { type NameReference, nameReferencesOf } from './nameReferences.ts';

/**
 * Lets references follow what they name, once every name is final: prefixes, suffixes, hashes, namespaces of subjects.
 * A new name stands where the reference is written.
 */
export function fixReferences(run: BuildRun, drafts: readonly Draft[]): readonly Draft[] {
  const candidates = candidatesByName(drafts);
  return drafts.map((draft) => {
    const referrer: Referrer = { draft, id: currentId(draft), roleRef: childOf(draft.node, 'roleRef') };
    const original = originalId(draft);
    const node = nameReferencesOf(original.kind)
      .filter(({ group, version }) => fits(group, original.group) && fits(version, original.version))
      .reduce(
        (before, reference) =>
          editMap(run, before, reference.path, 'existing', (found) =>
            found === undefined ? found : follow(run, candidates, referrer, reference, found),
          ),
        draft.node,
      );
    return node === draft.node ? draft : { ...draft, node };
  });
}

interface Referrer {
  readonly draft: Draft;
  readonly id: ObjectId;
  readonly roleRef: YamlNode | undefined;
}

interface Candidate {
  readonly draft: Draft;
  readonly id: ObjectId;
  /** As written now; empty where none is. */
  readonly namespace: string;
}

/** By kind and any former name: what was never renamed nor moved needs no following. */
type Candidates = ReadonlyMap<string, readonly Candidate[]>;

function candidatesByName(drafts: readonly Draft[]): Candidates {
  const byName = new Map<string, Candidate[]>();
  for (const draft of drafts) {
    const namespace = plainText(childOf(childOf(draft.node, 'metadata'), 'namespace')) ?? '';
    const candidate = { draft, id: currentId(draft), namespace };
    for (const key of new Set(draft.previous.map(({ kind, name }) => `${kind}/${name}`))) {
      const same = byName.get(key);
      if (same === undefined) byName.set(key, [candidate]);
      else same.push(candidate);
    }
  }
  return byName;
}

function follow(
  run: BuildRun,
  candidates: Candidates,
  referrer: Referrer,
  reference: NameReference,
  found: YamlNode,
): YamlNode {
  if (found.type === 'scalar') return followName(run, candidates, referrer, reference, found);
  if (found.type === 'map') return followMap(run, candidates, referrer, reference, found);
  const items = found.items.map((item) =>
    item.type === 'sequence' ? item : follow(run, candidates, referrer, reference, item),
  );
  return withItems(run, found, items);
}

function followName(
  run: BuildRun,
  candidates: Candidates,
  referrer: Referrer,
  reference: NameReference,
  found: ScalarNode,
): ScalarNode {
  const name = plainText(found);
  if (name === undefined) return found;
  const all = candidates.get(`${reference.target.kind}/${name}`) ?? [];
  const referral = select(all, referrer, reference, name);
  return referral === undefined ? found : renamed(run, found, referral.id.name);
}

/** A map with a name and a namespace, such as a subject: both follow. */
function followMap(
  run: BuildRun,
  candidates: Candidates,
  referrer: Referrer,
  reference: NameReference,
  found: MapNode,
): MapNode {
  const nameNode = childOf(found, 'name');
  const name = plainText(nameNode);
  if (nameNode?.type !== 'scalar' || name === undefined) return found;
  const all = candidates.get(`${reference.target.kind}/${name}`) ?? [];
  const referral = select(inNamespace(all, childOf(found, 'namespace')), referrer, reference, name);
  if (referral === undefined || (referral.id.name === name && referral.namespace === '')) return found;
  const withName = setField(run, found, 'name', renamed(run, nameNode, referral.id.name));
  if (referral.namespace === '') return withName;
  const namespace = childOf(found, 'namespace');
  if (plainText(namespace) === referral.namespace) return withName;
  const like = namespace?.type === 'scalar' ? namespace : nameNode;
  return setField(run, withName, 'namespace', renamed(run, like, referral.namespace));
}

function inNamespace(all: readonly Candidate[], written: YamlNode | undefined): readonly Candidate[] {
  if (written === undefined) return all;
  const namespace = plainText(written) ?? '';
  const before = all.filter(({ draft }) => originalId(draft).namespace === namespace);
  return before.length > 0 ? before : all.filter(({ id }) => id.namespace === namespace);
}

/** The one that the reference means; undefined where there is none, or where several are left that are called differently. */
function select(
  all: readonly Candidate[],
  referrer: Referrer,
  reference: NameReference,
  name: string,
): Candidate | undefined {
  const fitting = all.filter(
    ({ draft, id }) =>
      draft.previous.some((previous) => previous.name === name && isKind(previous, reference.target)) &&
      fitsRoleRef(draft, referrer, reference) &&
      isReachable(id, referrer),
  );
  if (fitting.length <= 1) return fitting[0];
  const near = fitting.filter(({ draft }) => sharesNames(draft, referrer.draft));
  return near.every(({ id }) => id.name === near[0]?.id.name) ? near[0] : undefined;
}

function isKind(id: ObjectId, { group, version, kind }: NameReference['target']): boolean {
  return id.kind === kind && fits(group, id.group) && fits(version, id.version);
}

function fitsRoleRef(draft: Draft, { roleRef }: Referrer, { path }: NameReference): boolean {
  if (path[0] !== 'roleRef') return true;
  const kind = plainText(childOf(roleRef, 'kind'));
  const group = plainText(childOf(roleRef, 'apiGroup'));
  if (kind === undefined || group === undefined) return true;
  return draft.previous.some((previous) => isKind(previous, { group, version: '', kind }));
}

function isReachable(id: ObjectId, referrer: Referrer): boolean {
  return (
    referrer.id.namespace === '' ||
    id.namespace === '' ||
    id.kind === 'ServiceAccount' ||
    id.namespace === referrer.id.namespace
  );
}

/** True where both went through the same kustomizations, as far as their prefixes and suffixes tell. */
function sharesNames(a: Draft, b: Draft): boolean {
  return sameEnd(a.prefixes, b.prefixes) && sameEnd(a.suffixes, b.suffixes);
}

function sameEnd(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  return length === 0 || a.slice(-length).every((text, index) => text === b.slice(-length)[index]);
}

/** The same node where it says that already. */
function renamed(run: BuildRun, written: ScalarNode, name: string): ScalarNode {
  if (plainText(written) === name) return written;
  return placedLike(run, { ...written, text: name, value: name, style: 'plain' }, written);
}

function fits(wanted: string, actual: string): boolean {
  return wanted === '' || wanted === actual;
}
