import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, entriesOf, itemsOf } from '../../yaml/nodes.ts';
import {
  adopt,
  type BuildRun,
  createScalar,
  fieldOf,
  isTrue,
  type Layer,
  plainText,
  type Transformer,
} from './buildRun.ts';
import { currentId, type Draft, type ObjectId } from './draft.ts';
import { editMap, setField, withEntries } from './editTree.ts';
import { type PairsField, selectorFields, templateAnnotationFields, templateLabelFields } from './labelFields.ts';

/**
 * `labels`, then `commonLabels`. The first leave selectors and templates alone unless told to take them along, the second take them.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/labels/
 */
export const transformLabels: Transformer = (run, layer, drafts) => {
  const items = itemsOf(fieldOf(layer, 'labels'));
  const labelled = items.reduce((before, item) => {
    return withPairs(run, layer, before, childOf(item, 'pairs'), (id) => labelFieldsFor(item, id));
  }, drafts);
  return withPairs(run, layer, labelled, fieldOf(layer, 'commonLabels'), everyLabelField);
};

/** `commonAnnotations`: those of every object and of its template. */
export const transformAnnotations: Transformer = (run, layer, drafts) =>
  withPairs(run, layer, drafts, fieldOf(layer, 'commonAnnotations'), (id) => [
    { path: ['metadata', 'annotations'], create: 'create' },
    ...templateAnnotationFields(id),
  ]);

/** A LabelTransformer or AnnotationsTransformer that is a file of its own: it changes the fields that it names. */
export function transformPairsOf(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  transformer: YamlNode,
): readonly Draft[] {
  const pairs = childOf(transformer, 'labels') ?? childOf(transformer, 'annotations');
  return withPairs(run, layer, drafts, pairs, (id) => writtenFields(childOf(transformer, 'fieldSpecs'), id));
}

const ownLabels: PairsField = { path: ['metadata', 'labels'], create: 'create' };

function everyLabelField(id: ObjectId): readonly PairsField[] {
  return [ownLabels, ...templateLabelFields(id), ...selectorFields(id)];
}

function labelFieldsFor(item: YamlNode, id: ObjectId): readonly PairsField[] {
  const own = writtenFields(childOf(item, 'fields'), id);
  if (isTrue(childOf(item, 'includeSelectors'))) return [...own, ...everyLabelField(id)];
  if (isTrue(childOf(item, 'includeTemplates'))) return [...own, ownLabels, ...templateLabelFields(id)];
  return [...own, ownLabels];
}

/** The fields that the kustomization names itself: path, kind, group, version, create. */
function writtenFields(fields: YamlNode | undefined, id: ObjectId): readonly PairsField[] {
  return itemsOf(fields).flatMap((field) => {
    const path = plainText(childOf(field, 'path'));
    if (path === undefined || !fits(field, 'kind', id.kind)) return [];
    if (!fits(field, 'group', id.group) || !fits(field, 'version', id.version)) return [];
    return [{ path: splitFieldPath(path), create: isTrue(childOf(field, 'create')) ? 'create' : 'existing' } as const];
  });
}

/** `metadata/annotations/a.io\/b`: a slash that belongs to a key has a backslash before it. */
function splitFieldPath(path: string): readonly string[] {
  return path.split(/(?<!\\)\//).map((step) => step.replaceAll('\\/', '/'));
}

function fits(field: YamlNode, name: string, actual: string): boolean {
  const wanted = plainText(childOf(field, name)) ?? '';
  return wanted === '' || wanted === actual;
}

function withPairs(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  written: YamlNode | undefined,
  fields: (id: ObjectId) => readonly PairsField[],
): readonly Draft[] {
  if (written?.type !== 'map' || written.entries.length === 0) return drafts;
  const pairs = asTexts(run, layer, adopt(run, written, layer.document));
  return drafts.map((draft) => {
    const node = fields(currentId(draft)).reduce(
      (before, { path, create }) =>
        editMap(run, before, path, create, (found) => (found?.type === 'map' ? merge(run, found, pairs) : pairs)),
      draft.node,
    );
    return node === draft.node ? draft : { ...draft, node };
  });
}

function merge(run: BuildRun, map: MapNode, pairs: MapNode): MapNode {
  return entriesOf(pairs).reduce((before, { name, key, value }) => {
    const same = plainText(childOf(before, name)) === plainText(value);
    return same ? before : setField(run, before, name, value, key);
  }, map);
}

/** Labels are strings: `version: 1.20` becomes one, as it is written. */
function asTexts(run: BuildRun, layer: Layer, pairs: MapNode): MapNode {
  const entries = pairs.entries.map((entry) => {
    const { value } = entry;
    if (value.type === 'scalar' && typeof value.value === 'string') return entry;
    return { ...entry, value: createScalar(run, plainText(value) ?? '', value.span, layer.document) };
  });
  return withEntries(run, pairs, entries);
}
