import type { ScalarNode, YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf } from '../../yaml/nodes.ts';
import {
  adopt,
  type BuildRun,
  createScalar,
  fieldOf,
  isTrue,
  type Layer,
  plainText,
  reportProblem,
  type Transformer,
} from './buildRun.ts';
import { allIds, type Draft, type ObjectId } from './draft.ts';
import { placedLike } from './editTree.ts';
import { findTarget } from './findTarget.ts';
import { readPatchFile } from './patchDocuments.ts';
import { problemWords } from './problemWords.ts';
import { editAtPath, findAtPath, hasPath, readReplacementPath } from './replacementPath.ts';

/**
 * `replacements`: the value of a field of one object, or a part of it, goes into fields of others.
 * https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/replacements/
 */
export const transformReplacements: Transformer = (run, layer, drafts) =>
  itemsOf(fieldOf(layer, 'replacements'))
    .flatMap((item) => readReplacements(run, layer, item))
    .reduce((before, replacement) => applyReplacement(run, layer, before, replacement), drafts);

interface Replacement {
  readonly node: YamlNode;
  /** What stands for it in the kustomization, where it is written in a file of its own. */
  readonly item: YamlNode | undefined;
}

function readReplacements(run: BuildRun, layer: Layer, item: YamlNode): readonly Replacement[] {
  const written = plainText(childOf(item, 'path'));
  if (written === undefined) return [{ node: adopt(run, item, layer.document), item: undefined }];
  const target = findTarget(run, layer.folder, written);
  if (target.type !== 'file') {
    reportProblem(run, 'missing-path', layer, item, problemWords.missingPath(written));
    return [];
  }
  const nodes = readPatchFile(run, target.file).flatMap((root) => (root.type === 'sequence' ? root.items : [root]));
  return nodes.map((node) => ({ node, item }));
}

function applyReplacement(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  { node, item }: Replacement,
): readonly Draft[] {
  const source = childOf(node, 'source');
  const value = readSource(run, layer, drafts, source, item ?? source ?? node);
  if (value === undefined) return drafts;
  return itemsOf(childOf(node, 'targets')).reduce(
    (before, target) => applyToTarget(run, layer, before, { target, at: item ?? target }, value),
    drafts,
  );
}

function readSource(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  source: YamlNode | undefined,
  at: YamlNode,
): YamlNode | undefined {
  const found = drafts.filter((draft) => allIds(draft).some((id) => isSelected(source, id)));
  const [draft] = found;
  const what = plainText(childOf(source, 'name')) ?? plainText(childOf(source, 'kind')) ?? 'source';
  if (draft === undefined || found.length > 1) {
    const words = draft === undefined ? problemWords.noTarget(what) : problemWords.severalTargets(what);
    reportProblem(run, 'no-target', layer, at, words);
    return undefined;
  }
  const path = plainText(childOf(source, 'fieldPath')) ?? 'metadata.name';
  const value = findAtPath(draft.node, readReplacementPath(path));
  if (value === undefined) {
    reportProblem(run, 'no-target', layer, at, problemWords.noField(path));
    return undefined;
  }
  const document = run.origins.get(value) ?? draft.source?.document ?? layer.document;
  const options = childOf(source, 'options');
  const delimiter = plainText(childOf(options, 'delimiter'));
  const text = plainText(value);
  if (!delimiter || text === undefined) return adopt(run, value, document);
  const part = text.split(delimiter)[indexIn(options)];
  return part === undefined ? undefined : createScalar(run, part, value, document);
}

/** The selectors of replacements are names, not expressions as those of patches; what is not written fits everything. */
function isSelected(selector: YamlNode | undefined, id: ObjectId): boolean {
  return (['group', 'version', 'kind', 'name', 'namespace'] as const).every((field) => {
    const wanted = plainText(childOf(selector, field));
    return !wanted || wanted === id[field];
  });
}

function applyToTarget(
  run: BuildRun,
  layer: Layer,
  drafts: readonly Draft[],
  { target, at }: { readonly target: YamlNode; readonly at: YamlNode },
  value: YamlNode,
): readonly Draft[] {
  const select = childOf(target, 'select');
  const rejects = itemsOf(childOf(target, 'reject'));
  const isMeant = (draft: Draft) => {
    const ids = allIds(draft);
    return ids.some((id) => isSelected(select, id)) && !ids.some((id) => rejects.some((each) => isSelected(each, id)));
  };
  const options = childOf(target, 'options');
  const create = isTrue(childOf(options, 'create')) ? 'create' : 'existing';
  const written = itemsOf(childOf(target, 'fieldPaths')).flatMap((path) => plainText(path) ?? []);
  const paths = written.length === 0 ? ['metadata.name'] : written;
  return drafts.map((draft) => {
    if (!isMeant(draft)) return draft;
    const node = paths.reduce<YamlNode>((before, path) => {
      const steps = readReplacementPath(path);
      if (create === 'existing' && !hasPath(before, steps)) {
        reportProblem(run, 'no-target', layer, at, problemWords.noField(path));
        return before;
      }
      return editAtPath(run, before, steps, create, (found) => valueFor(run, layer, found, value, options));
    }, draft.node);
    return node.type === 'map' && node !== draft.node ? { ...draft, node } : draft;
  });
}

/** What a field gets: the whole value, or its text as one part of what is there; numbers stay numbers. */
function valueFor(
  run: BuildRun,
  layer: Layer,
  found: YamlNode | undefined,
  value: YamlNode,
  options: YamlNode | undefined,
): YamlNode {
  const text = plainText(value);
  if (text === undefined || (found !== undefined && found.type !== 'scalar')) return value;
  const delimiter = plainText(childOf(options, 'delimiter'));
  const joined = delimiter ? withPart(plainText(found) ?? '', delimiter, indexIn(options), text) : text;
  if (joined === plainText(found) && found !== undefined) return found;
  if (joined === text && (found === undefined || typeof found.value === typeof asScalar(value)?.value)) return value;
  const made = createScalar(run, joined, value, run.origins.get(value) ?? layer.document);
  const asNumber = typeof found?.value === 'number' && joined.trim() !== '' ? Number(joined) : Number.NaN;
  return Number.isFinite(asNumber) ? placedLike(run, { ...made, value: asNumber }, made) : made;
}

function asScalar(node: YamlNode): ScalarNode | undefined {
  return node.type === 'scalar' ? node : undefined;
}

/** Before the first part for a negative index, behind the last one for an index past it. */
function withPart(text: string, delimiter: string, index: number, part: string): string {
  const parts = text.split(delimiter);
  if (index < 0) return [part, ...parts].join(delimiter);
  return (index < parts.length ? parts.with(index, part) : [...parts, part]).join(delimiter);
}

function indexIn(options: YamlNode | undefined): number {
  const node = childOf(options, 'index');
  return node?.type === 'scalar' && typeof node.value === 'number' ? Math.trunc(node.value) : 0;
}
