import type { MapNode, YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import {
  type BuildRun,
  fieldOf,
  isTrue,
  type Layer,
  plainText,
  reportIncomplete,
  reportMissing,
  reportProblem,
  reportUnselected,
  type Transformer,
} from './buildRun.ts';
import { currentId, type Draft, draftOfPatch, type KustomizationItem, withPrevious } from './draft.ts';
import { editMap, placedLike, removeField, setField, withEntries } from './editTree.ts';
import { applyJsonPatch } from './jsonPatch.ts';
import { rootsOfPath, rootsOfText } from './patchRoots.ts';
import { readTarget } from './patchTarget.ts';
import { keepPositions, positionsOf } from './positions.ts';
import { incompleteWords, problemWords } from './problemWords.ts';
import { separateValues } from './setPairs.ts';
import { strategicMerge } from './strategicMerge.ts';

/**
 * `patchesStrategicMerge`, then `patches`: strategic merge patches, for the object that they name or for what a target selects, and
 * JSON 6902 patches. https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/
 */
export const transformPatches: Transformer = (run, layer, drafts) => {
  const merges = itemsOf(fieldOf(layer, 'patchesStrategicMerge')).reduce((before, item) => {
    const roots = isInline(item) ? rootsOfText(run, layer, item) : rootsOfPath(run, layer, item);
    return applyRoots(run, layer, before, { item, target: undefined, options: undefined }, roots);
  }, drafts);
  return itemsOf(fieldOf(layer, 'patches')).reduce((before, item) => applyPatch(run, layer, before, item), merges);
};

/** `patchesJson6902` comes later than the others: names and namespaces are already those of this kustomization. */
export const transformJsonPatches: Transformer = (run, layer, drafts) =>
  itemsOf(fieldOf(layer, 'patchesJson6902')).reduce((before, item) => applyPatch(run, layer, before, item), drafts);

interface Patch {
  /** What stands for it in the kustomization. */
  readonly item: YamlNode;
  readonly target: YamlNode | undefined;
  readonly options: YamlNode | undefined;
}

/** In a list of paths, a text with a colon or a line break is the patch itself. */
function isInline(item: YamlNode): boolean {
  return item.type === 'scalar' && /[\n:]/.test(item.text);
}

function applyPatch(run: BuildRun, layer: Layer, drafts: readonly Draft[], item: YamlNode): readonly Draft[] {
  const text = childOf(item, 'patch');
  const path = childOf(item, 'path');
  const roots = plainText(text) ? rootsOfText(run, layer, text) : path ? rootsOfPath(run, layer, path) : [];
  const patch = { item, target: childOf(item, 'target'), options: childOf(item, 'options') };
  return applyRoots(run, layer, drafts, patch, roots);
}

function applyRoots(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  patch: Patch,
  roots: readonly YamlNode[],
): readonly Draft[] {
  return roots.reduce((before, root) => {
    if (root.type === 'sequence') return applyOperations(run, layer, before, patch, root);
    if (root.type === 'map') return applyMerge(run, layer, before, patch, root);
    reportProblem(run, 'invalid', layer, patch.item, problemWords.invalidPatch);
    return before;
  }, drafts);
}

function applyOperations(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  { item, target }: Patch,
  operations: YamlNode,
): readonly Draft[] {
  if (target === undefined) {
    reportProblem(run, 'invalid', layer, item, problemWords.noPatchTarget);
    return drafts;
  }
  const selected = select(run, layer, drafts, target);
  return drafts.map((draft) => {
    if (!selected.has(draft)) return draft;
    const node = applyJsonPatch(run, separateValues(run, draft.node), operations);
    if (!('failed' in node)) return { ...withPrevious(draft), node, patchedBy: patchedBy(layer, draft, item) };
    reportProblem(run, 'no-target', layer, item, problemWords.failedOperation(node.operation, node.path));
    return draft;
  });
}

function applyMerge(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  { item, target, options }: Patch,
  patch: MapNode,
): readonly Draft[] {
  if (target === undefined) return applyToNamed(run, layer, drafts, { item, target, options }, patch);
  const selected = select(run, layer, drafts, target);
  const effective = withTextPairs(run, patch);
  return drafts.flatMap((draft) =>
    selected.has(draft) ? merged(run, layer, draft, { item, options }, effective) : [draft],
  );
}

/** To the object that the patch itself names, by any name that it had. */
function applyToNamed(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  { item, options }: Patch,
  patch: MapNode,
): readonly Draft[] {
  const id = currentId(draftOfPatch(patch));
  const [position, ...others] = positionsOf(run, drafts, id);
  const draft = position === undefined ? undefined : drafts[position];
  if (position === undefined || draft === undefined || others.length > 0) {
    const name = childOf(childOf(patch, 'metadata'), 'name');
    if (draft === undefined) reportMissing(run, layer, item, { kinds: [id.kind], name, drafts });
    else reportProblem(run, 'no-target', layer, item, problemWords.severalTargets(`${id.kind}/${id.name}`));
    return drafts;
  }
  const effective = item.type === 'map' ? patch : withTextPairs(run, patch);
  const results = merged(run, layer, draft, { item, options }, effective);
  const patched = drafts.toSpliced(position, 1, ...results);
  if (results.length === 1 && results[0]?.previous === draft.previous) keepPositions(run, drafts, patched);
  return patched;
}

/** Null does not take labels and annotations away in a patch that Kustomize copies for several objects: it is the text `null` there. */
function withTextPairs(run: BuildRun, patch: MapNode): MapNode {
  return ['labels', 'annotations'].reduce(
    (before, field) =>
      editMap(run, before, ['metadata', field], 'existing', (pairs) => {
        if (pairs?.type !== 'map') return pairs;
        const entries = pairs.entries.map((entry) => {
          const { value } = entry;
          if (value.type !== 'scalar' || value.value !== null) return entry;
          return { ...entry, value: placedLike(run, { ...value, text: 'null', value: 'null' }, value) };
        });
        return withEntries(run, pairs, entries);
      }),
    patch,
  );
}

function select(run: BuildRun, layer: Layer, drafts: readonly Draft[], target: YamlNode): ReadonlySet<Draft> {
  const selects = readTarget(target);
  if (typeof selects !== 'function') {
    reportIncomplete(run, layer, target, incompleteWords.pattern(selects.unsupported));
    return new Set();
  }
  const selected = drafts.filter((draft) => selects(draft));
  if (selected.length === 0)
    reportUnselected(
      run,
      layer,
      target,
      drafts.filter((draft) => selects(draft, 'any name')),
    );
  return new Set(selected);
}

/** A patch changes name and kind only where it may, and the namespace never. */
function merged(
  run: BuildRun,
  layer: Layer,
  draft: Draft,
  { item, options }: Pick<Patch, 'item' | 'options'>,
  patch: MapNode,
): readonly Draft[] {
  const mayRename = isTrue(childOf(options, 'allowNameChange'));
  const mayChangeKind = isTrue(childOf(options, 'allowKindChange'));
  const result = strategicMerge(run, draft.node, patch);
  if (result === undefined) return [];
  const kind = childOf(draft.node, 'kind');
  const withKind = mayChangeKind || kind === undefined ? result : setField(run, result, 'kind', kind);
  const kept = mayRename ? ['namespace'] : ['name', 'namespace'];
  const metadata = childOf(draft.node, 'metadata');
  const newMetadata = childOf(withKind, 'metadata');
  const node =
    newMetadata?.type !== 'map'
      ? withKind
      : setField(
          run,
          withKind,
          'metadata',
          kept.reduce((map, field) => {
            const value = childOf(metadata, field);
            return value === undefined ? removeField(run, map, field) : setField(run, map, field, value);
          }, newMetadata),
        );
  const before = mayRename || mayChangeKind ? withPrevious(draft) : draft;
  return [{ ...before, node, patchedBy: patchedBy(layer, draft, item) }];
}

function patchedBy({ document }: Layer, draft: Draft, item: YamlNode): readonly KustomizationItem[] {
  return [...draft.patchedBy, { document, item }];
}
