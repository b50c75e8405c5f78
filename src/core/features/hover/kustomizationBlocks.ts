import { type Block, type Inline, paragraph } from '../../explain/prose.ts';
import type { Edge } from '../../graph/edge.ts';
import type { KustomizationFieldAt } from '../../graph/kustomizationFieldAt.ts';
import { kustomizationLinks } from '../../graph/kustomizationLinks.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import type { Locale, Localized } from '../../localized.ts';
import type { AppliedKustomization } from '../../model/applyKustomization.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { findTarget } from '../../model/kustomize/findTarget.ts';
import { folderOf } from '../../model/manifestPaths.ts';
import { getFrom } from '../../model/persistentMap.ts';
import type { Resource } from '../../model/resource.ts';
import {
  kustomizationGeneratesObject,
  kustomizationPatchesObject,
  kustomizationPathRelations,
} from '../../relations/kustomization.ts';
import type { Span } from '../../yaml/node.ts';
import { descend, textOf } from '../../yaml/nodes.ts';
import { readDocument } from '../../yaml/readDocument.ts';
import { walk } from '../../yaml/walk.ts';
import { inlineObjects } from '../inlineObjects.ts';
import { changedBlocks, uniqueObjects } from './changedObjects.ts';
import { patchBlocks } from './patchBlocks.ts';

/** The patch that stands in the text of a field, operation by operation; empty for all other fields. */
export function inlinePatchBlocks({ at }: KustomizationFieldAt, locale: Locale): readonly Block[] {
  const holdsPatch = at.path.at(-1) === 'patch' || at.path[0] === 'patchesStrategicMerge';
  const text = holdsPatch ? (textOf(at.node) ?? '') : '';
  const isPath = !text.includes('\n') || text.length > longestPatch;
  return isPath ? [] : patchBlocks(readDocument(text).root, locale);
}

/**
 * What a field of a kustomization file comes to among these manifests: where a path leads and what that brings, the objects that a
 * patch changes or a generator makes, and those that got a name, a namespace, a label, an image or a number of replicas from here.
 */
export function kustomizationBlocks(snapshot: Snapshot, field: KustomizationFieldAt, locale: Locale): readonly Block[] {
  const { document } = field.placed;
  const [list, index] = field.at.path;
  const part = typeof index === 'number' ? field.at.path.slice(0, 2) : field.at.path.slice(0, 1);
  const applied = (getFrom(snapshot.reachedBy, document.path) ?? []).flatMap(
    (root) => getFrom(snapshot.kustomizations, root) ?? [],
  );
  if (setters.has(list)) {
    const setter = descend(document.yaml.root, ...part) ?? field.at.node;
    return changedBlocks(snapshot, changedFrom(applied, document.path, setter), locale);
  }
  const written = fieldText(part);
  const edges = kustomizationLinks(snapshot, (path) => path === document.path, []).edges.filter(
    ({ field: at }) => at === written || at.startsWith(`${written}.`) || at.startsWith(`${written}[`),
  );
  const objects = (id: string) => edges.filter(({ relation }) => relation.id === id).map(({ to }) => to);
  const paths = typeof index === 'number' ? edges.filter(({ relation }) => pathRelations.has(relation.id)) : [];
  return [
    ...paths.map((edge) => pathBlock(snapshot, applied, document.path, edge, locale)),
    ...changedBlocks(snapshot, objects(kustomizationPatchesObject.id), locale),
    ...changedBlocks(snapshot, objects(kustomizationGeneratesObject.id), locale, 'makes'),
  ];
}

/** The fields that change whatever the build holds. */
const setters: ReadonlySet<unknown> = new Set([
  'namespace',
  'namePrefix',
  'nameSuffix',
  'commonLabels',
  'labels',
  'commonAnnotations',
  'images',
  'replicas',
]);

const pathRelations: ReadonlySet<string> = new Set(kustomizationPathRelations.map(({ id }) => id));

/** Where a path leads, with a link, and the objects that are applied because of it. */
function pathBlock(
  snapshot: Snapshot,
  applied: readonly AppliedKustomization[],
  from: string,
  { status, value, to }: Edge,
  locale: Locale,
): Block {
  if (status === 'missing') return paragraph('✗ ', { code: value }, words.missing[locale]);
  if (status === 'unknown') return paragraph('? ', { code: value }, words.unknown[locale]);
  const link: Inline = { text: to.path, target: { file: to.path, line: 1, column: 1 } };
  const files = filesBehind(snapshot, folderOf(from), value);
  const brought = applied.flatMap(({ resources }) =>
    resources.filter(({ source }) => files.has(source?.document.path ?? '')),
  );
  const objects = uniqueObjects(brought);
  return objects.length === 0
    ? paragraph('→ ', link)
    : paragraph('→ ', link, ': ', ...inlineObjects(snapshot, objects, shownObjects));
}

/** The manifests that a path of a kustomization brings, through all kustomizations that it leads to. */
function filesBehind({ files, folders }: Snapshot, folder: string, written: string): ReadonlySet<string> {
  const tree = { read: (path: string) => getFrom(files, path), isFolder: (path: string) => folders.has(path) };
  const found = new Set<string>();
  const visit = (from: string, name: string): void => {
    const target = findTarget(tree, from, name);
    const path = target.type === 'file' ? target.file.path : target.type === 'layer' ? target.path : undefined;
    if (path === undefined || found.has(path)) return;
    found.add(path);
    for (const next of getFrom(files, path)?.kustomization?.applied ?? []) visit(folderOf(path), next);
  };
  visit(folder, written);
  return found;
}

/** The objects that have a value, or a part of one, from this span of the file. */
function changedFrom(
  applied: readonly AppliedKustomization[],
  path: string,
  { start, end }: Span,
): readonly ClusterObject[] {
  const isFrom = (resource: Resource) => {
    let found = false;
    walk(resource.node, (node) => {
      found ||= resource.origins.get(node)?.path === path && node.start >= start && node.end <= end;
    });
    return found;
  };
  return uniqueObjects(applied.flatMap(({ resources }) => resources.filter(isFrom)));
}

const shownObjects = 6;
/** In UTF-16 units. */
const longestPatch = 100_000;

const words = {
  missing: { en: ' is not here.', ko: ': 여기에 없습니다.' },
  unknown: { en: ' is not among the files that were read.', ko: ': 읽은 파일 중에 없습니다.' },
} as const satisfies Record<string, Localized>;
