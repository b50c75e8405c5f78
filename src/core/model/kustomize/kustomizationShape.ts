import type { MapEntry, ScalarNode, YamlNode } from '../../yaml/node.ts';
import { entriesOf, isAbsent, itemsOf } from '../../yaml/nodes.ts';
import type { KustomizeProblem } from './kustomizeBuild.ts';
import { problemWords } from './problemWords.ts';

/** What does not have the form of a kustomization, where it is written. */
export interface Misshapen extends Pick<KustomizeProblem, 'message' | 'among' | 'instead'> {
  readonly node: YamlNode;
}

/**
 * What kubectl refuses in a kustomization before it builds anything: fields that there are none of, whatever their case, and lists,
 * maps and single values in each other's place. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function* misshapenIn(node: YamlNode, shape: Shape = kustomization): Iterable<Misshapen> {
  if (shape === 'any' || isAbsent(node)) return;
  const wanted = formOf(shape);
  if (node.type !== wanted) {
    const isPath = node.type === 'scalar' && typeof shape === 'object' && 'path' in shape;
    const instead = isPath ? { instead: `path: ${node.text}` } : {};
    yield { node, message: isPath ? problemWords.barePath : problemWords.wrongForm(wanted), ...instead };
  } else if (isList(shape)) {
    for (const item of itemsOf(node)) yield* misshapenIn(item, shape[0]);
  } else if (typeof shape === 'object') {
    for (const entry of entriesOf(node)) yield* misshapenEntry(entry, shape);
  }
}

function* misshapenEntry({ key, name, value }: MapEntry, fields: Fields): Iterable<Misshapen> {
  const field = fieldNamed(fields, name);
  if (field === undefined) yield { node: key, message: problemWords.noSuchField(name), among: Object.keys(fields) };
  else yield* misshapenIn(value, field);
}

/** The scalars of a kustomization that stand where it takes a string; also those that are read as something else. */
export function* kustomizationTexts(node: YamlNode | undefined, shape: Shape = kustomization): Iterable<ScalarNode> {
  if (shape === 'text' && node?.type === 'scalar') yield node;
  if (isList(shape)) for (const item of itemsOf(node)) yield* kustomizationTexts(item, shape[0]);
  if (shape !== 'texts' && typeof shape === 'string') return;
  for (const { name, value } of entriesOf(node)) {
    const field = shape === 'texts' ? 'text' : isList(shape) ? undefined : fieldNamed(shape, name);
    if (field !== undefined) yield* kustomizationTexts(value, field);
  }
}

/** A string, a map of strings, any scalar or map, anything; a list of something; a map with these fields. */
type Shape = 'text' | 'texts' | 'scalar' | 'map' | 'any' | readonly [Shape] | Fields;

interface Fields {
  readonly [name: string]: Shape;
}

function isList(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}

function formOf(shape: Shape): YamlNode['type'] {
  if (shape === 'text' || shape === 'scalar') return 'scalar';
  return isList(shape) ? 'sequence' : 'map';
}

/** Go does not look at the case of a field. */
function fieldNamed(fields: Fields, name: string): Shape | undefined {
  const known = Object.keys(fields).find((one) => one.toLowerCase() === name.toLowerCase());
  return known === undefined ? undefined : fields[known];
}

const list: Shape = ['text'];
const pairs: Fields = { labels: 'texts', annotations: 'texts' };
const options: Fields = { disableNameSuffixHash: 'scalar', immutable: 'scalar', ...pairs };
const patches: Shape = [{ path: 'text', patch: 'text', target: 'map', options: 'map' }];
const generated: Fields = {
  name: 'text',
  namespace: 'text',
  behavior: 'text',
  literals: list,
  files: list,
  envs: list,
  env: 'text',
  options,
};

const kustomization: Fields = {
  apiVersion: 'text',
  kind: 'text',
  metadata: { name: 'text', namespace: 'text', ...pairs },
  resources: list,
  bases: list,
  components: list,
  crds: list,
  configurations: list,
  generators: list,
  transformers: list,
  validators: list,
  buildMetadata: list,
  namePrefix: 'text',
  nameSuffix: 'text',
  namespace: 'text',
  commonLabels: 'texts',
  commonAnnotations: 'texts',
  labels: [{ pairs: 'texts', includeSelectors: 'scalar', includeTemplates: 'scalar', fields: 'any' }],
  patches,
  patchesStrategicMerge: list,
  patchesJson6902: patches,
  images: [{ name: 'text', newName: 'text', newTag: 'text', tagSuffix: 'text', digest: 'text' }],
  imageTags: 'any',
  replicas: [{ name: 'text', count: 'scalar' }],
  replacements: [{ path: 'text', source: 'map', targets: ['map'] }],
  vars: ['map'],
  configMapGenerator: [generated],
  secretGenerator: [{ ...generated, type: 'text' }],
  generatorOptions: options,
  helmCharts: 'any',
  helmGlobals: 'any',
  helmChartInflationGenerator: 'any',
  openapi: 'map',
  sortOptions: 'map',
};
