import type { MapEntry, MapNode, ScalarNode, Span, YamlNode } from '../../yaml/node.ts';
import { childOf, entriesOf, itemsOf } from '../../yaml/nodes.ts';
import {
  adopt,
  type BuildRun,
  createScalar,
  fieldOf,
  isTrue,
  type Layer,
  plainText,
  reportMissing,
  reportProblem,
} from './buildRun.ts';
import { addDraft, type Collection } from './collection.ts';
import { encodeSecretValue } from './contentHash.ts';
import { allIds, currentId, type Draft, type Generated, idKey, untouched, wasCalled } from './draft.ts';
import { readGeneratorData } from './generatorData.ts';
import { mergeGenerated } from './mergeGenerated.ts';
import { problemWords } from './problemWords.ts';

/**
 * Adds what `configMapGenerator` and `secretGenerator` make; with `behavior: merge` or `replace` it takes the place of what a base
 * has made. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/
 */
export function generateResources(run: BuildRun, layer: Layer, collection: Collection): void {
  for (const [field, kind] of generators) {
    for (const item of itemsOf(fieldOf(layer, field))) {
      const draft = generate(run, layer, item, kind);
      if (draft !== undefined) place(run, layer, collection, item, draft);
    }
  }
}

const generators = [
  ['configMapGenerator', 'ConfigMap'],
  ['secretGenerator', 'Secret'],
] as const;

function generate(run: BuildRun, layer: Layer, item: YamlNode, kind: 'ConfigMap' | 'Secret'): Draft | undefined {
  const nameNode = childOf(item, 'name');
  const name = plainText(nameNode);
  if (item.type !== 'map' || nameNode === undefined || !name) return undefined;
  const options = [fieldOf(layer, 'generatorOptions'), childOf(item, 'options')];
  const { pairs, known } = readGeneratorData(run, layer, item);
  const at = maker(run, layer);
  const data = pairs.map(({ key, value, node }) =>
    at.entry(key, at.text(kind === 'Secret' ? encodeSecretValue(value ?? '') : (value ?? ''), node), node),
  );
  const namespace = childOf(item, 'namespace');
  const metadata = at.map(item, [
    at.entry('name', at.text(name, nameNode), nameNode),
    ...(plainText(namespace) && namespace !== undefined ? [at.entry('namespace', namespace, namespace)] : []),
    ...['labels', 'annotations'].flatMap((field) => {
      const entries = options.flatMap((each) => entriesOf(childOf(each, field)));
      return entries.length === 0 ? [] : [at.entry(field, at.map(item, lastOfEach(entries)), item)];
    }),
  ]);
  const immutable = options.map((each) => childOf(each, 'immutable')).find(isTrue);
  const type = childOf(item, 'type');
  const node = at.map(item, [
    at.entry('apiVersion', at.text('v1', item), item),
    at.entry('kind', at.text(kind, item), item),
    at.entry('metadata', metadata, item),
    ...(kind === 'Secret' ? [at.entry('type', plainText(type) && type ? type : at.text('Opaque', item), item)] : []),
    ...(data.length === 0 && kind === 'ConfigMap' ? [] : [at.entry('data', at.map(item, data), item)]),
    ...(immutable === undefined ? [] : [at.entry('immutable', immutable, item)]),
  ]);
  const generated: Generated = {
    behavior: behaviorOf(item),
    wantsHash: !options.some((each) => isTrue(childOf(each, 'disableNameSuffixHash'))),
    contentKnown: known,
  };
  adopt(run, item, layer.document);
  const generatedBy = [{ document: layer.document, item }];
  return { ...untouched, node, source: undefined, generated, generatedBy };
}

/** Makes nodes that stand in the kustomization. */
function maker(run: BuildRun, layer: Layer) {
  const text = (value: string, span: Span): ScalarNode => createScalar(run, value, span, layer.document);
  return {
    text,
    entry: (name: string, value: YamlNode, span: Span): MapEntry => ({ key: text(name, span), name, value }),
    map: ({ start, end }: Span, entries: readonly MapEntry[]): MapNode => {
      const map: MapNode = { type: 'map', start, end, flow: false, entries };
      run.origins.set(map, layer.document);
      return map;
    },
  };
}

function lastOfEach(entries: readonly MapEntry[]): readonly MapEntry[] {
  return [...new Map(entries.map((entry) => [entry.name, entry])).values()];
}

function behaviorOf(item: YamlNode): Generated['behavior'] {
  const behavior = plainText(childOf(item, 'behavior'));
  return behavior === 'merge' || behavior === 'replace' ? behavior : 'create';
}

function place(run: BuildRun, layer: Layer, collection: Collection, item: YamlNode, draft: Draft): void {
  const wanted = currentId(draft);
  const key = idKey(wanted);
  const index = collection.drafts.findIndex(
    (each) => wasCalled(each, wanted.name) && allIds(each).some((id) => idKey(id) === key),
  );
  const old = collection.drafts[index];
  const creates = draft.generated?.behavior === 'create';
  if (old === undefined && creates) addDraft(run, layer, collection, draft, item);
  else if (old === undefined)
    reportMissing(run, layer, item, { kinds: [wanted.kind], name: childOf(item, 'name'), drafts: collection.drafts });
  else if (creates)
    reportProblem(run, 'duplicate', layer, item, problemWords.duplicate(`${wanted.kind}/${wanted.name}`));
  else collection.drafts[index] = mergeGenerated(run, old, draft);
}
