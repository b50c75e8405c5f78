import type { Localized } from '../../localized.ts';
import type { MapNode, ScalarNode, Span, YamlNode } from '../../yaml/node.ts';
import { childOf, spanOf } from '../../yaml/nodes.ts';
import { walk } from '../../yaml/walk.ts';
import type { ManifestFile } from '../manifestFile.ts';
import type { ManifestDocument } from '../resource.ts';
import { allIds, type Draft, type ObjectId } from './draft.ts';
import type { Incomplete, KustomizeProblem, KustomizeProblemKind } from './kustomizeBuild.ts';
import type { Positions } from './positions.ts';
import { problemWords } from './problemWords.ts';

/** What one build reads from, and what it finds on its way. Lives as long as the build. */
export interface BuildRun {
  readonly read: (path: string) => ManifestFile | undefined;
  readonly isFolder: (path: string) => boolean;
  /** The document of every node that is not, or not only, part of a resource as written. */
  readonly origins: Map<YamlNode, ManifestDocument>;
  /** Every file that is read, and of these the ones that are more than resources: kustomizations, patches, what generators read. */
  readonly reached: Set<string>;
  readonly steering: Set<string>;
  readonly incomplete: Incomplete[];
  readonly problems: KustomizeProblem[];
  /** What each kustomization comes to, by its path: a base that is reached twice is built once. */
  readonly built: Map<string, readonly Draft[]>;
  /** Values of labels that several fields of one object have in common; see `setPairs`. */
  readonly sharedValues: Set<YamlNode>;
  readonly lastPositions: { current: Positions | undefined };
  readonly budget: { layers: number; drafts: number };
}

/** A run that has found nothing yet. */
export function createRun(read: BuildRun['read'], isFolder: BuildRun['isFolder']): BuildRun {
  return {
    read,
    isFolder,
    origins: new Map(),
    reached: new Set(),
    steering: new Set(),
    incomplete: [],
    problems: [],
    built: new Map(),
    sharedValues: new Set(),
    lastPositions: { current: undefined },
    budget: { layers: maxLayers, drafts: maxDrafts },
  };
}

/** Kustomizations entered, and resources added, in one build: far above any real one, and a bound for those that multiply. */
const maxLayers = 5_000;
const maxDrafts = 200_000;

/** Notes a file that is read for what it says about resources. */
export function reachSteering(run: BuildRun, path: string): void {
  run.reached.add(path);
  run.steering.add(path);
}

/** One kustomization file. */
export interface Layer {
  readonly path: string;
  readonly folder: string;
  readonly document: ManifestDocument;
  readonly root: MapNode;
  /** A Component works on what the kustomization that names it has gathered so far. */
  readonly isComponent: boolean;
}

/** One step of a build: what a field of the kustomization makes of everything that was gathered. */
export type Transformer = (run: BuildRun, layer: Layer, drafts: readonly Draft[]) => readonly Draft[];

/** Notes what Kustomize would refuse, at the node that says it. */
export function reportProblem(
  run: BuildRun,
  kind: KustomizeProblemKind,
  layer: Layer,
  node: YamlNode,
  message: Localized,
  instead?: string,
): void {
  run.problems.push({ kind, message, place: placeOf(run, layer, node), ...(instead !== undefined && { instead }) });
}

function namesOf(ids: readonly ObjectId[]): readonly string[] {
  return [...new Set(ids.map(({ name }) => name))];
}

/** Notes at `node` that none of the resources has the name that another node says; these kinds could be meant. */
export function reportMissing(
  run: BuildRun,
  layer: Layer,
  node: YamlNode,
  {
    kinds,
    name,
    drafts,
  }: {
    readonly kinds: readonly string[];
    readonly name: YamlNode | undefined;
    readonly drafts: readonly Draft[];
  },
): void {
  const text = plainText(name) ?? '';
  const ids = drafts.flatMap(allIds).filter(({ kind }) => kinds.includes(kind));
  run.problems.push({
    kind: 'no-target',
    message: problemWords.noTarget(kinds.length === 1 ? `${kinds[0]}/${text}` : text),
    place: placeOf(run, layer, node),
    written: placeOf(run, layer, name ?? node),
    among: namesOf(ids),
  });
}

/**
 * Notes that a target selects none of the resources, about which kubectl is silent. `rest` are those that it would select if it
 * said no name.
 */
export function reportUnselected(run: BuildRun, layer: Layer, target: YamlNode, rest: readonly Draft[]): void {
  const name = childOf(target, 'name');
  run.problems.push({
    kind: 'selects-nothing',
    message: problemWords.selectsNothing,
    place: placeOf(run, layer, target),
    ...(name !== undefined && { written: placeOf(run, layer, name), among: namesOf(rest.flatMap(allIds)) }),
  });
}

/** Notes what cannot be built here, so that nothing is proved absent. */
export function reportIncomplete(run: BuildRun, layer: Layer, node: YamlNode, reason: Localized): void {
  run.incomplete.push({ reason, place: placeOf(run, layer, node) });
}

function placeOf(run: BuildRun, layer: Layer, node: YamlNode) {
  return { document: run.origins.get(node) ?? layer.document, span: spanOf(node) };
}

/** Notes where a tree stands, so that it may become part of a resource that is written elsewhere. Comes back as it is. */
export function adopt<Node extends YamlNode>(run: BuildRun, node: Node, document: ManifestDocument): Node {
  if (run.origins.has(node)) return node;
  walk(node, (each, _path, entry) => {
    run.origins.set(each, document);
    if (entry !== undefined) run.origins.set(entry.key, document);
  });
  return node;
}

/** A string that nobody wrote as such, at the span of what gave it. */
export function createScalar(
  run: BuildRun,
  text: string,
  { start, end }: Span,
  document: ManifestDocument,
): ScalarNode {
  const node: ScalarNode = { type: 'scalar', start, end, style: 'plain', text, value: text };
  run.origins.set(node, document);
  return node;
}

/**
 * A scalar as Kustomize sees it: `yes` and `0644` as they are written, since it quotes them when it writes;
 * undefined for null and for anything but a scalar.
 */
export function plainText(node: YamlNode | undefined): string | undefined {
  if (node?.type !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.text;
}

/** A field of a kustomization; `undefined` where it is not written. */
export function fieldOf(layer: Layer, name: string): YamlNode | undefined {
  return childOf(layer.root, name);
}

/** True for `true` alone, as Go reads a bool. */
export function isTrue(node: YamlNode | undefined): boolean {
  return node?.type === 'scalar' && node.value === true;
}
