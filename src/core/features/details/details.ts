import { emptyApiReference } from '../../api/createApiReference.ts';
import type { Finding } from '../../diagnostics/finding.ts';
import type { Knowledge } from '../../explain/knowledge.ts';
import { type Block, paragraph } from '../../explain/prose.ts';
import type { Edge } from '../../graph/edge.ts';
import { createLocator } from '../../graph/locate.ts';
import { writerOf } from '../../graph/snapshot.ts';
import { nodeAtField } from '../../kubernetes/fieldPath.ts';
import type { Locale } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { ManifestDocument, Resource } from '../../model/resource.ts';
import type { Span, YamlNode } from '../../yaml/node.ts';
import { entryOf, spanOf } from '../../yaml/nodes.ts';
import type { IdentifiedGraph } from '../buildGraphView.ts';
import { edgeReason } from '../edgeReason.ts';
import { findingsAbout, findingsAt } from '../findingsAbout.ts';
import { hover, type Reading } from '../hover/hover.ts';
import { entriesAt, type TraceEntryView } from '../trace/traceView.ts';
import { type FindingView, findingView } from './findingView.ts';
import { kindBlocks } from './kindBlocks.ts';

/** A node or an edge of the graph. */
export interface GraphThing {
  readonly kind: 'node' | 'edge';
  readonly id: string;
}

/** What the panel says about one node or edge, beside what the graph itself has. */
export interface Details extends GraphThing {
  /** The same words that the editor shows on hover. */
  readonly about: readonly Block[];
  readonly findings: readonly FindingView[];
  /** Where a trace can begin; none for edges. */
  readonly entries: readonly TraceEntryView[];
}

/** What details are made from, beside the graph. */
export interface DetailsOptions extends Reading {
  readonly knowledge: Knowledge;
  /** The findings of a document, from wherever they are kept. */
  readonly findings: (document: ManifestDocument) => readonly Finding[];
}

/** The details of a node or edge; `undefined` where the graph has none of that id. */
export function detailsOf(graph: IdentifiedGraph, thing: GraphThing, options: DetailsOptions): Details | undefined {
  if (thing.kind === 'edge') {
    const edge = [...graph.edgeIds].find(([, id]) => id === thing.id)?.[0];
    return edge && { ...thing, ...detailsOfEdge(graph, edge, options), entries: [] };
  }
  const object = [...graph.nodeIds].find(([, id]) => id === thing.id)?.[0];
  return (
    object && { ...thing, ...detailsOfNode(graph, thing.id, object, options), entries: entriesAt(graph, thing.id) }
  );
}

type Said = Pick<Details, 'about' | 'findings'>;

function detailsOfNode(graph: IdentifiedGraph, id: string, object: ClusterObject, options: DetailsOptions): Said {
  const { knowledge, locale } = options;
  const writer = writerOf(graph.snapshot, object);
  const kind = kindBlocks(object, knowledge, locale);
  if (writer === undefined) {
    const asking = [...graph.edgeIds.keys()].filter(({ to }) => graph.nodeIds.get(to) === id);
    const said = asking.map((edge) => detailsOfEdge(graph, edge, options));
    return {
      about: [...reasons(graph, asking, locale), ...kind],
      findings: unlike(said.flatMap(({ findings }) => findings)),
    };
  }
  const findings = object.origin === 'manifest' ? findingsAbout(options.findings(writer.document), writer) : [];
  return {
    about: [...kind, ...wordsOn(graph, writer, 'spec.selector', options)],
    findings: findings.map((finding) => findingView(graph.snapshot, finding, locale)),
  };
}

function detailsOfEdge(graph: IdentifiedGraph, edge: Edge, options: DetailsOptions): Said {
  const { snapshot } = graph;
  const writer = writerOf(snapshot, edge.from);
  const findings = findingsAt(options.findings(edge.place.document), edge.place);
  return {
    about: [
      ...reasons(graph, [edge], options.locale),
      ...(writer === undefined ? [] : wordsOn(graph, writer, edge.field, options)),
    ],
    findings: findings.map((finding) => findingView(snapshot, finding, options.locale)),
  };
}

function reasons({ snapshot }: IdentifiedGraph, edges: readonly Edge[], locale: Locale): readonly Block[] {
  const texts = edges.flatMap((edge) => edgeReason(snapshot, edge)?.[locale] ?? []);
  return [...new Set(texts)].map((text) => paragraph(text));
}

/** What the hover says on a field, but for what the reference says of it. Nothing where the field is not there. */
function wordsOn(
  { snapshot }: IdentifiedGraph,
  writer: Resource,
  field: string,
  { knowledge, ...reading }: DetailsOptions,
): readonly Block[] {
  const node = nodeAtField(writer.node, field);
  if (node === undefined) return [];
  const { document, span } = placeIn(writer, node);
  const { file, start } = createLocator(snapshot)({ document, span: keyBefore(writer.node, field) ?? span });
  const taught = { ...knowledge, api: emptyApiReference };
  return hover(snapshot, taught, { path: file, offset: start }, reading)?.blocks ?? [];
}

/** The key of a field: on the first key of a map that is its value, a hover would explain that one. */
function keyBefore(root: YamlNode, field: string): Span | undefined {
  const dot = field.lastIndexOf('.');
  const parent = dot < 0 ? root : nodeAtField(root, field.slice(0, dot));
  const key = entryOf(parent, field.slice(dot + 1))?.key;
  return key && spanOf(key);
}

function unlike(findings: readonly FindingView[]): readonly FindingView[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}
