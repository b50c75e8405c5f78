import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, entriesOf } from '../../yaml/nodes.ts';
import type { BuildRun } from './buildRun.ts';
import type { Draft } from './draft.ts';
import { removeField, setField } from './editTree.ts';

/**
 * What a generator with `behavior: merge` or `replace` makes of what is there: name, namespace, labels and history are those of the
 * old one, labels and (when merging) data of the new one win; it has
 * a hash only where both want one.
 */
export function mergeGenerated(run: BuildRun, old: Draft, draft: Draft): Draft {
  const withMetadata = setField(run, draft.node, 'metadata', mergeMetadata(run, old.node, draft.node));
  const merges = draft.generated?.behavior === 'merge';
  const node = merges
    ? ['data', 'binaryData'].reduce((map, field) => mergeIn(run, map, old.node, field), withMetadata)
    : withMetadata;
  const known = old.generated?.contentKnown !== false || !merges;
  const wantsHash = old.generated?.wantsHash === true && draft.generated?.wantsHash === true;
  const contentKnown = draft.generated?.contentKnown === true && known;
  const generated = draft.generated && { ...draft.generated, wantsHash, contentKnown };
  return { ...old, source: undefined, node, generated, generatedBy: [...old.generatedBy, ...draft.generatedBy] };
}

function mergeMetadata(run: BuildRun, old: MapNode, node: MapNode): YamlNode {
  const before = childOf(old, 'metadata');
  const metadata = childOf(node, 'metadata');
  if (metadata?.type !== 'map' || before?.type !== 'map') return metadata ?? node;
  const named = ['name', 'namespace'].reduce((map, field) => {
    const value = childOf(before, field);
    return value === undefined ? removeField(run, map, field) : setField(run, map, field, value);
  }, metadata);
  return ['labels', 'annotations'].reduce((map, field) => mergeIn(run, map, before, field), named);
}

/** Puts what only the old map has in a field into the new one; the old entries come first. */
function mergeIn(run: BuildRun, map: MapNode, old: MapNode, field: string): MapNode {
  const before = childOf(old, field);
  if (before?.type !== 'map') return map;
  const merged = entriesOf(childOf(map, field)).reduce(
    (result, { name, value, key }) => setField(run, result, name, value, key),
    before,
  );
  return setField(run, map, field, merged);
}
