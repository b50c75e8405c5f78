import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, entriesOf } from '../../yaml/nodes.ts';
import { adopt, type BuildRun, createScalar, type Layer, plainText } from './buildRun.ts';
import { currentId, type Draft, type ObjectId } from './draft.ts';
import { editMap, placedLike, setField, withEntries, withItems } from './editTree.ts';
import type { PairsField } from './labelFields.ts';

/**
 * Sets labels or annotations, `written` in the kustomization, in the fields that an object has for them.
 *
 * Kustomize 5 puts one and the same value into every field that did not have the key, and changes a value in place: what a base adds
 * to labels, selectors and templates at once, an overlay changes in all of them, even where it is told of the labels alone.
 */
export function setPairs(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  written: YamlNode | undefined,
  fields: (id: ObjectId) => readonly PairsField[],
): readonly Draft[] {
  if (written?.type !== 'map' || written.entries.length === 0) return drafts;
  const pairs = asTexts(run, layer, adopt(run, written, layer.document));
  for (const { value } of pairs.entries) run.sharedValues.add(value);
  return drafts.map((draft) => {
    const changed = new Map<YamlNode, YamlNode>();
    const node = fields(currentId(draft)).reduce(
      (before, { path, create }) =>
        editMap(run, before, path, create, (found) =>
          found?.type === 'map' ? merge(run, found, pairs, changed) : pairs,
        ),
      draft.node,
    );
    if (node === draft.node) return draft;
    const everywhere = changed.size === 0 ? node : replaceNodes(run, node, (each) => changed.get(each) ?? each);
    return { ...draft, node: everywhere.type === 'map' ? everywhere : node };
  });
}

/** Gives every field a value of its own again, as a JSON 6902 patch does. */
export function separateValues(run: BuildRun, node: MapNode): MapNode {
  if (run.sharedValues.size === 0) return node;
  const separated = replaceNodes(run, node, (each) =>
    run.sharedValues.has(each) ? placedLike(run, { ...each }, each) : each,
  );
  return separated.type === 'map' ? separated : node;
}

/** Notes which shared values were changed, and to what. */
function merge(run: BuildRun, map: MapNode, pairs: MapNode, changed: Map<YamlNode, YamlNode>): MapNode {
  return entriesOf(pairs).reduce((before, { name, key, value }) => {
    const old = childOf(before, name);
    if (old === undefined) return setField(run, before, name, value, key);
    if (plainText(old) === plainText(value)) return before;
    const own = changed.get(old) ?? placedLike(run, { ...value }, value);
    if (run.sharedValues.has(old)) {
      changed.set(old, own);
      run.sharedValues.add(own);
    }
    return setField(run, before, name, own);
  }, map);
}

function replaceNodes(run: BuildRun, node: YamlNode, replace: (node: YamlNode) => YamlNode): YamlNode {
  const other = replace(node);
  if (other !== node || node.type === 'scalar') return other;
  if (node.type === 'sequence') {
    const items = node.items.map((item) => replaceNodes(run, item, replace));
    return withItems(run, node, items);
  }
  const entries = node.entries.map((entry) => {
    const value = replaceNodes(run, entry.value, replace);
    return value === entry.value ? entry : { ...entry, value };
  });
  return entries.every((entry, index) => entry === node.entries[index]) ? node : withEntries(run, node, entries);
}

/** Labels are strings: `version: 1.20` becomes one, as it is written. Each value is a node of its own. */
function asTexts(run: BuildRun, layer: Layer, pairs: MapNode): MapNode {
  const entries = pairs.entries.map((entry) => {
    const { value } = entry;
    return { ...entry, value: createScalar(run, plainText(value) ?? '', value, layer.document) };
  });
  return withEntries(run, pairs, entries);
}
