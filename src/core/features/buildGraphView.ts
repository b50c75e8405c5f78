import { compareTexts } from '../compareTexts.ts';
import type { Finding, Severity } from '../diagnostics/finding.ts';
import { appliedResourcesInSteps } from '../graph/appliedResources.ts';
import type { Edge } from '../graph/edge.ts';
import { kustomizationLinks } from '../graph/kustomizationLinks.ts';
import { createLocator } from '../graph/locate.ts';
import { edgesOf, filesOf, namePlace, type Snapshot, writerOf } from '../graph/snapshot.ts';
import type { Locale } from '../localized.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { finish, flatMapInSteps, type Steps, sortInSteps, visitInSteps } from '../model/steps.ts';
import { applicationsInSteps } from './applications.ts';
import { edgeReason } from './edgeReason.ts';
import { findingsAbout } from './findingsAbout.ts';
import type { GraphEdge, GraphNode, GraphUnit, GraphView } from './graphView.ts';
import { nodeDetail, writtenReplicas } from './nodeDetail.ts';
import { nodeIdsInSteps, numbered, unitsInSteps } from './nodeIds.ts';

/** What the view is made from, beside the snapshot. */
export interface GraphViewOptions {
  readonly locale: Locale;
  /** The findings of a document, from wherever they are kept. */
  readonly findings: (document: ManifestDocument) => readonly Finding[];
  /** Which files' objects are shown, with whatever they point at; all by default. */
  readonly shows?: (path: string) => boolean;
  /** `'all'` draws as well what would hide everything else, such as images; `'usual'`, the default, leaves it out. */
  readonly draws?: 'all' | 'usual';
}

/** A graph, and what its ids stand for in the snapshot that it was made from. */
export interface IdentifiedGraph {
  readonly snapshot: Snapshot;
  readonly view: GraphView;
  /** Several objects from outside may share a node. */
  readonly nodeIds: ReadonlyMap<ClusterObject, string>;
  readonly edgeIds: ReadonlyMap<Edge, string>;
}

/** The whole graph as plain data, sorted by file and line, so that two runs give the same bytes. */
export function buildGraphView(snapshot: Snapshot, options: GraphViewOptions): GraphView {
  return buildGraph(snapshot, options).view;
}

/** The same, with what is needed to ask more about its nodes and edges. */
export function buildGraph(snapshot: Snapshot, options: GraphViewOptions): IdentifiedGraph {
  return finish(buildGraphInSteps(snapshot, options));
}

/** The same in steps of a few milliseconds: for an editor that goes on meanwhile. */
export function* buildGraphInSteps(snapshot: Snapshot, options: GraphViewOptions): Steps<IdentifiedGraph> {
  const shows = options.shows ?? (() => true);
  const resources = yield* appliedResourcesInSteps(snapshot, shows);
  const ofFiles = options.draws === 'all' ? kustomizationLinks(snapshot, shows, resources) : undefined;
  const ofResources = yield* flatMapInSteps(resources, 1_000, (resource) =>
    edgesOf(snapshot, resource).filter(({ relation }) => options.draws === 'all' || relation.drawn !== 'on request'),
  );
  const edges = ofResources.concat(ofFiles?.edges ?? []);
  const writers = yield* writersInSteps(snapshot, resources, edges);
  const objects = new Set(yield* flatMapInSteps(resources, 1_000, (resource) => resource.objects));
  for (const object of ofFiles?.objects ?? []) objects.add(object);
  yield* visitInSteps(edges, 5_000, ({ to }) => objects.add(to));
  const units = yield* unitsInSteps(snapshot.units, objects, edges);
  const ids = yield* nodeIdsInSteps(units);
  const outside = [...objects].filter(({ path }) => path === '');
  const applications = yield* applicationsInSteps(resources, outside, edges);
  const locate = createLocator(snapshot);
  const edgeIds = yield* edgeIdsInSteps(edges, ids);
  const findings = new Map<ManifestDocument, readonly Finding[]>();
  // Several objects from outside may share a node: the last one speaks for it.
  const drawn = new Map<string, ClusterObject>();
  yield* visitInSteps(objects, 2_000, (object) => drawn.set(ids.get(object) ?? '', object));
  const nodes = yield* flatMapInSteps(drawn, 200, ([id, object]) => [node(object, id)]);
  const view = {
    skipped: skippedFiles(snapshot, shows, options.locale),
    units: [...new Map([...units.values()].map(({ id, kind, path }) => [id, { id, kind, path }])).values()].sort(byId),
    nodes: yield* sortInSteps(nodes, 1_000, byPlace),
    edges: yield* sortInSteps(yield* flatMapInSteps(edges, 200, (edge) => [edgeOf(edge)]), 1_000, byPlace),
  };
  return { snapshot, view, nodeIds: ids, edgeIds };

  /** Asked for once: a List has many resources in one document. */
  function findingsIn(document: ManifestDocument): readonly Finding[] {
    const found = findings.get(document) ?? options.findings(document);
    findings.set(document, found);
    return found;
  }

  function node(object: ClusterObject, id: string): GraphNode {
    const writer = writers.get(object);
    const place = placeOf(object);
    const replicas =
      writer === undefined || object.kind === 'PersistentVolumeClaim' ? undefined : writtenReplicas(writer);
    const detail = writer === undefined || object !== writer.objects[0] ? undefined : nodeDetail(writer);
    const unit = units.get(object)?.id;
    return {
      id,
      apiVersion: object.apiVersion,
      kind: object.kind,
      ...(object.namespace === undefined ? {} : { namespace: object.namespace }),
      name: object.name,
      origin: object.origin,
      ...(unit === undefined ? {} : { unit }),
      ...(place === undefined ? {} : { file: place.file, line: place.line }),
      labels: Object.fromEntries(object.labels),
      ...(replicas === undefined ? {} : { replicas }),
      findings:
        object.origin === 'manifest' && writer !== undefined ? countFindings(findingsIn(writer.document), writer) : {},
      application: applications.get(object) ?? '',
      ...(detail === undefined ? {} : { detail }),
    };
  }

  /** Where an object is written; an object that stands for a file is the whole file. */
  function placeOf(object: ClusterObject): { readonly file: string; readonly line: number } | undefined {
    const writer = writers.get(object);
    if (writer === undefined) return object.path === '' ? undefined : { file: object.path, line: 1 };
    const { file, from } = locate(namePlace(writer));
    return { file, line: from.line };
  }

  function edgeOf(edge: Edge): GraphEdge {
    const from = ids.get(edge.from) ?? '';
    const to = ids.get(edge.to) ?? '';
    const { file, from: at } = locate(edge.place);
    const place = placeOf(edge.to);
    const reason = edgeReason(snapshot, edge)?.[options.locale];
    return {
      id: edgeIds.get(edge) ?? '',
      relation: edge.relation.id,
      category: edge.relation.category,
      from,
      to,
      status: edge.status,
      field: edge.field,
      value: edge.value,
      file,
      line: at.line,
      column: at.column,
      ...(place === undefined ? {} : { toFile: place.file, toLine: place.line }),
      ...(edge.relation.guessed === undefined ? {} : { guessed: edge.relation.guessed }),
      ...(edge.port === undefined ? {} : { port: edge.port }),
      ...(reason === undefined ? {} : { reason }),
      verb: edge.relation.verb[options.locale],
    };
  }
}

function* edgeIdsInSteps(
  edges: readonly Edge[],
  ids: ReadonlyMap<ClusterObject, string>,
): Steps<ReadonlyMap<Edge, string>> {
  const known = new Map<string, number>();
  const edgeIds = new Map<Edge, string>();
  yield* visitInSteps(edges, 1_000, (edge) => {
    const id = `${edge.relation.id}|${ids.get(edge.from)}|${ids.get(edge.to)}|${edge.field}`;
    edgeIds.set(edge, numbered(known, id));
  });
  return edgeIds;
}

/** Who writes each object; the targets of edges may stand in files that are not shown. */
function* writersInSteps(
  snapshot: Snapshot,
  resources: readonly Resource[],
  edges: readonly Edge[],
): Steps<ReadonlyMap<ClusterObject, Resource>> {
  const writers = new Map<ClusterObject, Resource>();
  const add = (resource: Resource) => {
    for (const object of resource.objects) writers.set(object, resource);
  };
  yield* visitInSteps(resources, 2_000, add);
  yield* visitInSteps(edges, 1_000, ({ to }) => {
    const writer = writers.has(to) ? undefined : writerOf(snapshot, to);
    if (writer !== undefined) add(writer);
  });
  return writers;
}

function countFindings(findings: readonly Finding[], writer: Resource): Partial<Record<Severity, number>> {
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity } of findingsAbout(findings, writer)) counts[severity] = (counts[severity] ?? 0) + 1;
  return counts;
}

function skippedFiles(snapshot: Snapshot, shows: (path: string) => boolean, locale: Locale): GraphView['skipped'] {
  return [...filesOf(snapshot)]
    .flatMap(({ path, skipped }) =>
      skipped === undefined || !shows(path) ? [] : [{ file: path, reason: skipped[locale] }],
    )
    .sort((a, b) => compareTexts(a.file, b.file));
}

function byId(a: GraphUnit, b: GraphUnit): number {
  return compareTexts(a.id, b.id);
}

/** Objects from outside, which stand in no file, come last. */
function byPlace(
  a: { readonly file?: string; readonly line?: number; readonly column?: number },
  b: { readonly file?: string; readonly line?: number; readonly column?: number },
): number {
  return (
    compareTexts(a.file ?? '\uffff', b.file ?? '\uffff') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0)
  );
}
