import { appliedResources } from '../../graph/appliedResources.ts';
import { createLocator, type Location } from '../../graph/locate.ts';
import { writerOf } from '../../graph/snapshot.ts';
import type { Locale } from '../../localized.ts';
import type { Place, Resource } from '../../model/resource.ts';
import type { IdentifiedGraph } from '../buildGraphView.ts';
import { entriesFor, entriesOf } from './entriesFor.ts';
import { trace } from './trace.ts';
import { fullTitle, type TraceEntry, traceEntries } from './traceEntries.ts';
import { type Passage, passageOf, type TraceHop } from './traceHop.ts';

/** Which way in is meant. */
export interface TraceEntryName {
  /** The node of the graph. */
  readonly node: string;
  /** `spec.rules[0].http.paths[1]`. */
  readonly field: string;
  /** What a route is reached through: `spec.parentRefs[0]`. Empty for everything else. */
  readonly parent: string;
}

/** A way in as plain data. */
export interface TraceEntryView extends TraceEntryName {
  /** `shop.example.com/cart`; of a route with several parents `shop.example.com/cart · Gateway edge`. */
  readonly title: string;
}

/** A trace as plain data, in one language. */
export interface TraceView {
  readonly entry: TraceEntryView;
  /** What all of it comes to. */
  readonly passage: Passage;
  readonly start: TraceStep;
}

export interface TraceStep {
  /** The node of the graph; empty where the graph does not show it. */
  readonly node: string;
  /** The edge of the graph that leads here. */
  readonly edge?: string;
  readonly kind: string;
  readonly name: string;
  /** Which part of the object: `port 80 (http) → http`. */
  readonly part: string;
  readonly passage: Passage;
  /** Why it breaks, or what is not known, in one sentence. */
  readonly reason?: string;
  readonly file?: string;
  /** 1-based, the column in UTF-16 units. */
  readonly line?: number;
  readonly column?: number;
  readonly next: readonly TraceStep[];
}

/** The traces from all ways in that a text names (see `entriesFor`), among what the graph shows. */
export function tracesFrom(graph: IdentifiedGraph, source: string, locale: Locale): readonly TraceView[] {
  return entriesFor(graph.snapshot, shownResources(graph), source).map((entry) => viewOf(graph, entry, locale));
}

/** Every way in that the graph shows: rules first, then the ports of Services. */
export function entriesIn(graph: IdentifiedGraph): readonly TraceEntryView[] {
  const entries = shownResources(graph).flatMap((resource) => traceEntries(graph.snapshot, resource));
  const rules = entries.filter(({ takes }) => takes !== undefined);
  const ports = entries.filter(({ takes }) => takes === undefined);
  return [...rules, ...ports].map((entry) => entryView(graph, entry));
}

/** The ways in at a node of the graph. */
export function entriesAt(graph: IdentifiedGraph, node: string): readonly TraceEntryView[] {
  const resource = resourceAt(graph, node);
  return resource === undefined ? [] : entriesOf(graph.snapshot, resource).map((entry) => entryView(graph, entry));
}

/** The trace from one way in; `undefined` where there is no such way (any more). */
export function traceAt(
  graph: IdentifiedGraph,
  { node, field, parent }: TraceEntryName,
  locale: Locale,
): TraceView | undefined {
  const resource = resourceAt(graph, node);
  const entries = resource === undefined ? [] : traceEntries(graph.snapshot, resource);
  const entry = entries.find((each) => each.field === field && (each.parent?.field ?? '') === parent);
  return entry === undefined ? undefined : viewOf(graph, entry, locale);
}

function shownResources({ snapshot, nodeIds }: IdentifiedGraph): readonly Resource[] {
  return appliedResources(snapshot, () => true).filter(({ objects }) => nodeIds.has(objects[0]));
}

function resourceAt({ snapshot, nodeIds }: IdentifiedGraph, node: string): Resource | undefined {
  const object = [...nodeIds].find(([, id]) => id === node)?.[0];
  const writer = object && writerOf(snapshot, object);
  return writer?.objects[0] === object ? writer : undefined;
}

function entryView({ nodeIds }: IdentifiedGraph, entry: TraceEntry): TraceEntryView {
  const { resource, field, parent } = entry;
  const node = nodeIds.get(resource.objects[0]) ?? '';
  return { node, field, parent: parent?.field ?? '', title: fullTitle(entry) };
}

function viewOf(graph: IdentifiedGraph, entry: TraceEntry, locale: Locale): TraceView {
  const start = trace(graph.snapshot, entry);
  const locate = createLocator(graph.snapshot);
  return { entry: entryView(graph, entry), passage: passageOf([start]), start: stepOf(graph, start, locate, locale) };
}

function stepOf(
  graph: IdentifiedGraph,
  { object, edge, part, place, passage, reason, next }: TraceHop,
  locate: (place: Place) => Location,
  locale: Locale,
): TraceStep {
  const edgeId = edge === undefined ? undefined : graph.edgeIds.get(edge);
  const at = place === undefined ? undefined : locate(place);
  return {
    node: graph.nodeIds.get(object) ?? '',
    ...(edgeId === undefined ? {} : { edge: edgeId }),
    kind: object.kind,
    name: object.name,
    part: part[locale],
    passage,
    ...(reason === undefined ? {} : { reason: reason[locale] }),
    ...(at === undefined ? {} : { file: at.file, line: at.from.line, column: at.from.column }),
    next: next.map((hop) => stepOf(graph, hop, locate, locale)),
  };
}
