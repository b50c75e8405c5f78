import type { MapNode, ScalarNode, YamlNode } from '../../yaml/node.ts';
import { childOf } from '../../yaml/nodes.ts';
import { type BuildRun, plainText } from './buildRun.ts';
import { type Draft, originalId } from './draft.ts';
import { editMap, placedLike, setField, withItems } from './editTree.ts';
import { type NameReference, nameReferencesOf } from './nameReferences.ts';
import { type Candidates, findReferral, type MovedKinds, type Referrer, referrerOf } from './referral.ts';

/**
 * Lets the references of a draft follow what they name, once every name is final: prefixes, suffixes, hashes, namespaces of subjects.
 * A new name stands where the reference is written.
 */
export function fixReferences(run: BuildRun, candidates: Candidates, draft: Draft): Draft {
  const references = referencesThatFollow(candidates, draft);
  if (references.length === 0) return draft;
  const referrer = referrerOf(draft);
  const node = references.reduce(
    (before, reference) =>
      editMap(run, before, reference.path, 'existing', (found) =>
        found === undefined ? found : follow(run, candidates, referrer, reference, found),
      ),
    draft.node,
  );
  return node === draft.node ? draft : { ...draft, node };
}

/** Of the fields in which a draft may hold names, those that are worth a look: something of the kind that they name is called otherwise, or was moved. */
export function referencesThatFollow({ renamed, known }: MovedKinds, draft: Draft): readonly NameReference[] {
  if (known.size === 0) return [];
  const { group, version, kind } = originalId(draft);
  return nameReferencesOf(kind).filter(
    (reference) =>
      (reference.hasNamespace ? known : renamed).has(reference.target.kind) &&
      fits(reference.group, group) &&
      fits(reference.version, version),
  );
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
  const referral = findReferral(candidates, referrer, reference, name, undefined);
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
  const referral = findReferral(candidates, referrer, reference, name, childOf(found, 'namespace'));
  if (referral === undefined || (referral.id.name === name && referral.namespace === '')) return found;
  const withName = setField(run, found, 'name', renamed(run, nameNode, referral.id.name));
  if (referral.namespace === '') return withName;
  const namespace = childOf(found, 'namespace');
  if (plainText(namespace) === referral.namespace) return withName;
  const like = namespace?.type === 'scalar' ? namespace : nameNode;
  return setField(run, withName, 'namespace', renamed(run, like, referral.namespace));
}

/** The same node where it says that already. */
function renamed(run: BuildRun, written: ScalarNode, name: string): ScalarNode {
  if (plainText(written) === name) return written;
  return placedLike(run, { ...written, text: name, value: name, style: 'plain' }, written);
}

function fits(wanted: string, actual: string): boolean {
  return wanted === '' || wanted === actual;
}
