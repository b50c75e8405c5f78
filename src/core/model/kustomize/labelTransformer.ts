import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import { type BuildRun, fieldOf, isTrue, type Layer, plainText, type Transformer } from './buildRun.ts';
import type { Draft, ObjectId } from './draft.ts';
import { type PairsField, selectorFields, templateAnnotationFields, templateLabelFields } from './labelFields.ts';
import { setPairs } from './setPairs.ts';

/**
 * `labels`, then `commonLabels`. The first leave selectors and templates alone unless told to take them along, the second take them.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/labels/
 */
export const transformLabels: Transformer = (run, layer, drafts) => {
  const items = itemsOf(fieldOf(layer, 'labels'));
  const labelled = items.reduce((before, item) => {
    return setPairs(run, layer, before, childOf(item, 'pairs'), (id) => labelFieldsFor(item, id));
  }, drafts);
  return setPairs(run, layer, labelled, fieldOf(layer, 'commonLabels'), everyLabelField);
};

/** `commonAnnotations`: those of every object and of its template. */
export const transformAnnotations: Transformer = (run, layer, drafts) =>
  setPairs(run, layer, drafts, fieldOf(layer, 'commonAnnotations'), (id) => [
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
  return setPairs(run, layer, drafts, pairs, (id) => writtenFields(childOf(transformer, 'fieldSpecs'), id));
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
