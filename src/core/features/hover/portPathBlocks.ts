import { type PodSpec, podSpecsOf } from '../../diagnostics/objects/podSpecs.ts';
import { type DeclaredPort, portsOf } from '../../diagnostics/objects/selectedPods.ts';
import { type Block, type Inline, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import { createLocator } from '../../graph/locate.ts';
import { edgesTo, type Snapshot } from '../../graph/snapshot.ts';
import { fieldText, nodeAtField } from '../../kubernetes/fieldPath.ts';
import { Service, sameKind } from '../../kubernetes/kinds.ts';
import type { Locale, Localized } from '../../localized.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { inlineObject } from '../inlineObjects.ts';
import { traceRule } from '../trace/trace.ts';
import { type TraceEntry, traceEntries } from '../trace/traceEntries.ts';
import type { TraceHop } from '../trace/traceHop.ts';
import { declaredPortWords } from '../trace/tracePod.ts';

/**
 * The way of a request, on each of its stations: from the path of an Ingress or the rule of a route to the port of a Service, on to the
 * port of a container and its readiness probe, or to where it breaks. Empty elsewhere.
 */
export function portPathBlocks(snapshot: Snapshot, { resource, path }: FieldAt, locale: Locale): readonly Block[] {
  const written = fieldText(path);
  const entry = traceEntries(snapshot, resource).find(
    ({ field }) => written === field || written.startsWith(`${field}.`),
  );
  if (entry === undefined) return atContainer(snapshot, resource, written, locale);
  if (sameKind(resource, Service)) {
    const ways = waysOf(traceRule(snapshot, entry));
    return [...wayBlocks(snapshot, ways, locale), ...cameFrom(snapshot, routesTo(snapshot, entry), locale)];
  }
  const below = written.slice(entry.field.length);
  const hops = traceRule(snapshot, entry).next.filter(
    ({ edge }) => edge !== undefined && isAt(below, written, edge.field),
  );
  return wayBlocks(snapshot, hops.flatMap(waysOf), locale);
}

/** On a rule and its path all its backends count; within one of several backends only that one. */
function isAt(below: string, written: string, nameField: string): boolean {
  if (/^(?:|\.path|\.matches.*|\.backend|\.backendRefs)$/.test(below)) return true;
  const holder = nameField.slice(0, nameField.lastIndexOf('.'));
  return written === holder || written.startsWith(`${holder}.`) || holder.startsWith(`${written}.`);
}

/** Every way from here on, each with its steps in order. */
function waysOf(hop: TraceHop): readonly (readonly TraceHop[])[] {
  if (hop.next.length === 0) return [[hop]];
  return hop.next.flatMap((next) => waysOf(next).map((way) => [hop, ...way]));
}

/** One list for each way, its stations one below the other. */
function wayBlocks(snapshot: Snapshot, ways: readonly (readonly TraceHop[])[], locale: Locale): readonly Block[] {
  return ways.slice(0, shownWays).map((way) => {
    const steps = way.filter((hop) => hop.passage !== 'passes' || !isBesideTheWay(hop));
    return { list: steps.map((hop) => [marks[hop.passage], ...hopInlines(snapshot, hop, locale)]) };
  });
}

/** Of the probes only one lets requests in. */
function isBesideTheWay({ part }: TraceHop): boolean {
  return /^(?:startup|liveness)Probe: /.test(part.en);
}

const marks = { passes: '', breaks: '✗ ', open: '? ' } as const;

function hopInlines(snapshot: Snapshot, hop: TraceHop, locale: Locale): readonly Inline[] {
  const { object, part, place, passage, reason } = hop;
  const named = inlineObject(snapshot, object);
  const why = passage === 'passes' || reason === undefined ? [] : ['. ', reason[locale]];
  if (part.en === '' || place === undefined) return [named, ...why];
  const text = part.en.includes('Probe: ') ? part[locale] : `${plainText(named)} ${part[locale]}`;
  const { file, from } = createLocator(snapshot)(place);
  return [{ text, target: { file, line: from.line, column: from.column } }, ...why];
}

function plainText(piece: Inline): string {
  if (typeof piece === 'string') return piece;
  return 'code' in piece ? piece.code : piece.text;
}

/** The rules that send requests to a port of a Service. */
function routesTo(snapshot: Snapshot, { resource, node }: TraceEntry): readonly Resource[] {
  const names = ['port', 'name'].map((key) => textOf(childOf(node, key)));
  const edges = edgesTo(snapshot, resource.objects[0]).filter(
    ({ edge }) => edge.relation.category === 'routes' && edge.port !== undefined && names.includes(edge.port),
  );
  return [...new Set(edges.map((each) => each.resource))];
}

/** On a port of a container: the Services that lead to it. On the port of a probe: which one a name means. */
function atContainer(snapshot: Snapshot, resource: Resource, written: string, locale: Locale): readonly Block[] {
  const [, item] = /^(.*\.ports\[\d+\])(?:\.(?:containerPort|name))?$/.exec(written) ?? [];
  const [, container] = /^(.*)\.(?:readiness|liveness|startup)Probe\.(?:httpGet|tcpSocket)\.port$/.exec(written) ?? [];
  const ports = item === undefined && container === undefined ? [] : podSpecsOf(resource).flatMap(allPorts);
  const here = nodeAtField(resource.node, item ?? '');
  const declared = ports.find(({ node }) => node === here);
  if (declared !== undefined) return cameFrom(snapshot, servicesFor(snapshot, declared), locale);
  const asking = nodeAtField(resource.node, container ?? '');
  const name = textOf(nodeAtField(resource.node, written));
  const meant = ports.find((port) => port.container.node === asking && port.name === name);
  return meant === undefined ? [] : [paragraph('→ ', portInline(snapshot, meant, locale))];
}

function allPorts(spec: PodSpec): readonly DeclaredPort[] {
  return spec.containers.flatMap((container) => portsOf(spec, container));
}

function servicesFor(snapshot: Snapshot, { spec, node }: DeclaredPort): readonly Resource[] {
  const { document } = placeIn(spec.resource, node);
  return edgesTo(snapshot, spec.template.pod)
    .filter(({ edge }) => edge.relation.id === 'service-selects-pods')
    .map(({ resource }) => resource)
    .filter((service) =>
      traceEntries(snapshot, service).some((entry) =>
        traceRule(snapshot, entry).next.some(
          ({ place }) => place?.document === document && place.span.start === node.start && place.span.end === node.end,
        ),
      ),
    );
}

function portInline(snapshot: Snapshot, port: DeclaredPort, locale: Locale): Inline {
  const { file, from } = createLocator(snapshot)(placeIn(port.spec.resource, port.node));
  return { text: declaredPortWords(port)[locale], target: { file, line: from.line, column: from.column } };
}

function cameFrom(snapshot: Snapshot, sources: readonly Resource[], locale: Locale): readonly Block[] {
  if (sources.length === 0) return [];
  const shown = sources.slice(0, shownWays).flatMap((source, index): readonly Inline[] => {
    const inline = inlineObject(snapshot, source.objects[0]);
    return index === 0 ? [inline] : [', ', inline];
  });
  return [paragraph(words.from[locale], ...shown)];
}

const shownWays = 4;

const words = {
  from: { en: 'Requests come from ', ko: '요청이 들어오는 곳: ' },
} as const satisfies Record<string, Localized>;
