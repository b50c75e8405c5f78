import type { Edge } from '../../graph/edge.ts';
import { edgesOf, placeOf, type Snapshot } from '../../graph/snapshot.ts';
import { Service, sameKind } from '../../kubernetes/kinds.ts';
import { placeIn } from '../../model/placeIn.ts';
import { childOf } from '../../yaml/nodes.ts';
import { isRoute, type TraceEntry } from './traceEntries.ts';
import { plain, type TraceHop } from './traceHop.ts';
import { traceMissing } from './traceMissing.ts';
import { traceService, traceServicePort } from './traceService.ts';

/**
 * Follows a request from where it comes in, port by port: Gateway → rule → Service port → container port → probe.
 * A step that breaks has nothing after it and says why. Policies are not asked.
 */
export function trace(snapshot: Snapshot, entry: TraceEntry): TraceHop {
  const { resource, node } = entry;
  if (sameKind(resource, Service)) return traceServicePort(snapshot, resource, node, undefined);
  const rule = ruleHop(snapshot, entry);
  const parents = isRoute(resource) ? edgesOf(snapshot, resource).filter(attaches) : [];
  if (parents.length === 0) return rule;
  const [first, ...others] = parents.map((edge) => parentHop(snapshot, edge, rule));
  // A route with several parents is reached through each of them; the first that lets it in is shown.
  return [first, ...others].find((hop) => hop?.passage === 'passes') ?? first ?? rule;
}

function attaches({ relation }: Edge): boolean {
  return relation.id === 'route-attaches-to-parent';
}

function parentHop(snapshot: Snapshot, edge: Edge, rule: TraceHop): TraceHop {
  if (edge.to.origin === 'missing') return traceMissing(snapshot, edge);
  const hop = { object: edge.to, edge, part: plain('') };
  if (edge.reason !== undefined) return { ...hop, place: edge.place, passage: 'breaks', reason: edge.reason, next: [] };
  return { ...hop, place: placeOf(snapshot, edge.to), passage: 'passes', next: [rule] };
}

function ruleHop(snapshot: Snapshot, entry: TraceEntry): TraceHop {
  const { resource, field, node, title } = entry;
  const edges = edgesOf(snapshot, resource).filter(
    (edge) => routesRequests.has(edge.relation.id) && edge.field.startsWith(`${field}.`),
  );
  const hop = { object: resource.objects[0], edge: undefined, part: plain(title), place: placeIn(resource, node) };
  if (edges.length > 0) {
    return { ...hop, passage: 'passes', next: edges.map((edge) => traceService(snapshot, edge)) };
  }
  return sendsOn.some((key) => childOf(node, key) !== undefined)
    ? { ...hop, passage: 'open', reason: words.answersItself, next: [] }
    : { ...hop, passage: 'breaks', reason: words.noBackend, next: [] };
}

/** A copy of a request (a mirror) is none of its ways. */
const routesRequests: ReadonlySet<string> = new Set([
  'ingress-routes-to-service',
  'ingress-routes-to-resource',
  'route-routes-to-backend',
]);

/** Fields of a rule that may take care of a request in a way that no edge shows: a redirect, a placeholder for a name. */
const sendsOn: readonly string[] = ['filters', 'backend', 'backendRefs', 'service', 'serviceName', 'resource'];

const words = {
  answersItself: {
    en: 'No backend is known: this rule redirects, or its backend is filled in later.',
    ko: '알려진 백엔드가 없습니다. 이 규칙이 redirect하거나 백엔드가 나중에 채워집니다.',
  },
  noBackend: {
    en: 'This rule names no backend, so requests are answered with an error.',
    ko: '이 규칙에는 백엔드가 없어 요청이 오류로 끝납니다.',
  },
};
