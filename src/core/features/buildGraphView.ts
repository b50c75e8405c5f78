import type { Finding, Severity } from '../diagnostics/finding.ts';
import type { Edge } from '../graph/edge.ts';
import { createLocator } from '../graph/locate.ts';
import { edgesOf, filesOf, type Snapshot } from '../graph/snapshot.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import type { Locale } from '../localized.ts';
import type { ClusterObject } from '../model/clusterObject.ts';
import type { ManifestFile } from '../model/manifestFile.ts';
import { nameSpan } from '../model/nameSpan.ts';
import type { ManifestDocument, Resource } from '../model/resource.ts';
import { type Units, unitOf } from '../model/units.ts';
import { applicationsOf } from './applications.ts';
import type { GraphEdge, GraphNode, GraphUnit, GraphView } from './graphView.ts';
import { nodeDetail, writtenReplicas } from './nodeDetail.ts';

/** What the view is made from, beside the snapshot. */
export interface GraphViewOptions {
  readonly locale: Locale;
  /** The findings of a document, from wherever they are kept. */
  readonly findings: (document: ManifestDocument) => readonly Finding[];
  /** Which files' objects are shown, with whatever they point at; all by default. */
  readonly shows?: (path: string) => boolean;
}

/** The whole graph as plain data, sorted by file and line, so that two runs give the same bytes. */
export function buildGraphView(snapshot: Snapshot, options: GraphViewOptions): GraphView {
  const shows = options.shows ?? (() => true);
  const files = [...filesOf(snapshot)].filter(({ path }) => shows(path)).sort((a, b) => compare(a.path, b.path));
  // What has no name yet, or takes it from a template, is no object that could be pointed at.
  const resources = files.flatMap(({ documents }) =>
    documents.flatMap(({ document }) => document.resources.filter(({ name }) => name !== '')),
  );
  const written = resources.map((resource) => ({ resource, edges: edgesOf(snapshot, resource) }));
  const edges = written.flatMap((entry) => entry.edges);
  const writers = writersOf(snapshot, resources, edges);
  const objects = [...new Set([...resources.flatMap((resource) => resource.objects), ...edges.map(({ to }) => to)])];
  const owners = outsideOwners(edges);
  const ids = nodeIds(snapshot.units, objects, owners);
  const applications = applicationsOf(resources, [...owners.keys()], edges);
  const locate = createLocator(snapshot);
  const nodes = uniqueNodes(objects, ids, (object, id) => node(object, id));
  return {
    skipped: skippedFiles(files, options.locale),
    units: unitsOf(snapshot.units, nodes),
    nodes,
    edges: graphEdges(),
  };

  function node(object: ClusterObject, id: string): GraphNode {
    const writer = writers.get(object);
    const place = writer === undefined ? undefined : locate({ document: writer.document, span: nameSpan(writer) });
    const replicas =
      writer === undefined || object.kind === 'PersistentVolumeClaim' ? undefined : writtenReplicas(writer);
    const detail = writer === undefined || object !== writer.objects[0] ? undefined : nodeDetail(writer);
    return {
      id,
      apiVersion: object.apiVersion,
      kind: object.kind,
      ...(object.namespace === undefined ? {} : { namespace: object.namespace }),
      name: object.name,
      origin: object.origin,
      unit: unitOf(snapshot.units, (owners.get(object) ?? object).path).id,
      ...(place === undefined ? {} : { file: place.file, line: place.from.line }),
      labels: Object.fromEntries(object.labels),
      ...(replicas === undefined ? {} : { replicas }),
      findings:
        object.origin === 'manifest' && writer !== undefined
          ? countFindings(options.findings(writer.document), writer)
          : {},
      application: applications.get(object) ?? '',
      ...(detail === undefined ? {} : { detail }),
    };
  }

  function graphEdges(): readonly GraphEdge[] {
    const known = new Map<string, number>();
    return written
      .flatMap((entry) => entry.edges.map((edge) => graphEdge(edge, known)))
      .sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
  }

  function graphEdge(edge: Edge, known: Map<string, number>): GraphEdge {
    const from = ids.get(edge.from) ?? '';
    const to = ids.get(edge.to) ?? '';
    const { file, from: at } = locate(edge.place);
    const target = writers.get(edge.to);
    const place = target === undefined ? undefined : locate({ document: target.document, span: nameSpan(target) });
    return {
      id: numbered(known, `${edge.relation.id}|${from}|${to}|${edge.field}`),
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
      ...(place === undefined ? {} : { toFile: place.file, toLine: place.from.line }),
      ...(edge.port === undefined ? {} : { port: edge.port }),
      verb: edge.relation.verb[options.locale],
    };
  }
}

/** `unit|group/Kind|namespace|name|origin`; `unit` is the path of the object's unit. */
export function nodeId(unit: string, object: ClusterObject): string {
  return [unit, groupKindText(object), object.namespace ?? '', object.name, object.origin].join('|');
}

/** Objects from outside belong to the unit that asks for them; several that ask for one share its node. */
function outsideOwners(edges: readonly Edge[]): ReadonlyMap<ClusterObject, ClusterObject> {
  return new Map(edges.filter(({ to }) => to.path === '').map(({ from, to }) => [to, from]));
}

function nodeIds(
  units: Units,
  objects: readonly ClusterObject[],
  owners: ReadonlyMap<ClusterObject, ClusterObject>,
): ReadonlyMap<ClusterObject, string> {
  const known = new Map<string, number>();
  return new Map(
    objects.map((object) => {
      const id = nodeId(unitOf(units, (owners.get(object) ?? object).path).id, object);
      return [object, object.path === '' ? id : numbered(known, id)];
    }),
  );
}

function uniqueNodes(
  objects: readonly ClusterObject[],
  ids: ReadonlyMap<ClusterObject, string>,
  toNode: (object: ClusterObject, id: string) => GraphNode,
): readonly GraphNode[] {
  const nodes = new Map<string, GraphNode>();
  for (const object of objects) {
    const id = ids.get(object) ?? '';
    if (!nodes.has(id)) nodes.set(id, toNode(object, id));
  }
  return [...nodes.values()];
}

/** Who writes each object; the targets of edges may stand in files that are not shown. */
function writersOf(
  snapshot: Snapshot,
  resources: readonly Resource[],
  edges: readonly Edge[],
): ReadonlyMap<ClusterObject, Resource> {
  const writers = new Map<ClusterObject, Resource>();
  for (const resource of resources) for (const object of resource.objects) writers.set(object, resource);
  const elsewhere = new Set(
    edges
      .map(({ to }) => to)
      .filter((to) => to.path !== '' && !writers.has(to))
      .map(({ path }) => path),
  );
  for (const { path, documents } of filesOf(snapshot)) {
    if (!elsewhere.has(path)) continue;
    for (const { document } of documents) {
      for (const resource of document.resources) for (const object of resource.objects) writers.set(object, resource);
    }
  }
  return writers;
}

function countFindings(findings: readonly Finding[], resource: Resource): Partial<Record<Severity, number>> {
  const { start, end } = resource.node.span;
  const counts: Partial<Record<Severity, number>> = {};
  for (const { severity, place } of findings) {
    if (place.span.start < start || place.span.start > end) continue;
    counts[severity] = (counts[severity] ?? 0) + 1;
  }
  return counts;
}

function unitsOf(units: Units, nodes: readonly GraphNode[]): readonly GraphUnit[] {
  const shown = new Set(nodes.flatMap(({ file }) => file ?? []));
  const found = new Map([...shown].map((path) => unitOf(units, path)).map((unit) => [unit.id, unit]));
  return [...found.values()].map(({ id, kind, path }) => ({ id, kind, path })).sort((a, b) => compare(a.id, b.id));
}

function skippedFiles(files: readonly ManifestFile[], locale: Locale): GraphView['skipped'] {
  return files.flatMap(({ path, skipped }) => (skipped === undefined ? [] : [{ file: path, reason: skipped[locale] }]));
}

/** The id itself, with `#2` and so on for the ones that come again. */
function numbered(known: Map<string, number>, id: string): string {
  const count = (known.get(id) ?? 0) + 1;
  known.set(id, count);
  return count === 1 ? id : `${id}#${count}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
