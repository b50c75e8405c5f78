import type { YamlNode } from '../../yaml/node.ts';
import { itemsOf } from '../../yaml/nodes.ts';
import type { ManifestFile } from '../manifestFile.ts';
import {
  type BuildRun,
  fieldOf,
  type Layer,
  plainText,
  reportIncomplete,
  reportProblem,
  type Transformer,
} from './buildRun.ts';
import { addDraft, type Collection, createCollection } from './collection.ts';
import { type Draft, draftOf } from './draft.ts';
import { type FoundTarget, findTarget } from './findTarget.ts';
import { generateResources } from './generate.ts';
import { transformImages } from './imageTransformer.ts';
import { transformAnnotations, transformLabels } from './labelTransformer.ts';
import { transformNamespace } from './namespaceTransformer.ts';
import { transformNames } from './nameTransformer.ts';
import { transformJsonPatches, transformPatches } from './patchTransformer.ts';
import { incompleteWords, problemWords } from './problemWords.ts';
import { readLayer } from './readLayer.ts';
import { transformReplacements } from './replacementTransformer.ts';
import { transformReplicas } from './replicaTransformer.ts';
import { transformByFiles } from './transformByFiles.ts';
import { reportUnsupported } from './unsupported.ts';

/**
 * Gathers what a kustomization applies, and transforms it: resources (and bases), then what generators make, then components,
 * then every transformer in Kustomize's own order, whatever order they are written in.
 * `parents` are the paths of the kustomizations that lead here; a Component starts with what came `before` it.
 */
export function gather(
  run: BuildRun,
  layer: Layer,
  parents: readonly string[],
  before: readonly Draft[],
): readonly Draft[] {
  const path = [...parents, layer.path];
  const collection = createCollection(before);
  for (const item of ['resources', 'bases'].flatMap((field) => itemsOf(fieldOf(layer, field)))) {
    addResource(run, layer, path, collection, item);
  }
  reportUnsupported(run, layer);
  generateResources(run, layer, collection);
  const components = itemsOf(fieldOf(layer, 'components'));
  const gathered = components.reduce<readonly Draft[]>(
    (drafts, item) => withComponent(run, layer, path, drafts, item),
    collection.drafts,
  );
  return transformedBy(run, layer, gathered);
}

/** What the transformers of a kustomization make of what was gathered. */
export function transformedBy(run: BuildRun, layer: Layer, gathered: readonly Draft[]): readonly Draft[] {
  const transformed = transformers.reduce((drafts, transform) => transform(run, layer, drafts), gathered);
  return transformed.map((draft) => ({ ...draft, layers: [...draft.layers, layer] }));
}

const transformers: readonly Transformer[] = [
  transformPatches,
  transformNamespace,
  transformNames,
  transformLabels,
  transformAnnotations,
  transformJsonPatches,
  transformReplicas,
  transformImages,
  transformReplacements,
  transformByFiles,
];

function addResource(
  run: BuildRun,
  layer: Layer,
  path: readonly string[],
  collection: Collection,
  item: YamlNode,
): void {
  const written = plainText(item) ?? '';
  if (written === '') return;
  const target = findTarget(run, layer.folder, written);
  if (target.type === 'file') {
    addFile(run, layer, collection, item, target.file);
    return;
  }
  const base = enter(run, layer, path, item, target);
  if (base?.isComponent) {
    reportProblem(run, 'wrong-kind', layer, item, problemWords.componentAsResource(written));
  } else if (base !== undefined) {
    const drafts = run.built.get(base.path) ?? gather(run, base, path, []);
    run.built.set(base.path, drafts);
    for (const draft of drafts) addDraft(run, layer, collection, draft, item);
  }
}

function addFile(run: BuildRun, layer: Layer, collection: Collection, item: YamlNode, file: ManifestFile): void {
  const written = plainText(item) ?? '';
  run.reached.add(file.path);
  if (isAbove(layer, file.path)) reportProblem(run, 'above', layer, item, problemWords.above(written));
  if (file.kustomization !== undefined) {
    const instead = written.slice(0, written.lastIndexOf('/')) || '.';
    reportProblem(run, 'wrong-kind', layer, item, problemWords.kustomizationAsFile(written), instead);
    return;
  }
  if (file.skipped !== undefined) reportProblem(run, 'unreadable', layer, item, problemWords.unreadable(written));
  const broken = file.documents.some(({ document: { yaml } }) => yaml.opaque || yaml.errors.length > 0);
  if (file.skipped !== undefined || broken) reportIncomplete(run, layer, item, incompleteWords.notRead(written));
  for (const { document } of file.documents) {
    for (const resource of document.resources) addDraft(run, layer, collection, draftOf(resource), item);
  }
}

function withComponent(
  run: BuildRun,
  layer: Layer,
  path: readonly string[],
  drafts: readonly Draft[],
  item: YamlNode,
): readonly Draft[] {
  const written = plainText(item) ?? '';
  if (written === '') return drafts;
  const component = enter(run, layer, path, item, findTarget(run, layer.folder, written));
  if (component === undefined) return drafts;
  if (component.isComponent) return gather(run, component, path, drafts);
  reportProblem(run, 'wrong-kind', layer, item, problemWords.resourceAsComponent(written));
  return drafts;
}

/** The kustomization that a path leads to; where there is none to build, says why. */
function enter(
  run: BuildRun,
  layer: Layer,
  path: readonly string[],
  item: YamlNode,
  target: FoundTarget,
): Layer | undefined {
  const written = plainText(item) ?? '';
  switch (target.type) {
    case 'remote':
      reportIncomplete(run, layer, item, incompleteWords.remote(written));
      return undefined;
    case 'outside':
      reportProblem(run, 'outside', layer, item, problemWords.outside(written));
      reportIncomplete(run, layer, item, incompleteWords.notRead(written));
      return undefined;
    case 'missing':
    case 'file':
      reportProblem(run, 'missing-path', layer, item, problemWords.missingPath(written));
      return undefined;
    case 'bare-folder':
      reportProblem(run, 'missing-path', layer, item, problemWords.bareFolder(written));
      return undefined;
  }
  if (path.includes(target.path)) {
    reportProblem(run, 'cycle', layer, item, problemWords.cycle(written));
    return undefined;
  }
  if (target.others.length > 0) {
    const names = [target.path, ...target.others].join(', ');
    reportProblem(run, 'several-kustomizations', layer, item, problemWords.several(names));
  }
  if (run.budget.layers <= 0) {
    reportIncomplete(run, layer, item, incompleteWords.tooLarge);
    return undefined;
  }
  run.budget.layers--;
  return readLayer(run, target.path);
}

/** Kustomize reads files only in the folder of the kustomization that names them, and below. */
function isAbove({ folder }: Layer, path: string): boolean {
  return folder === '' ? path.startsWith('../') : !path.startsWith(`${folder}/`);
}
