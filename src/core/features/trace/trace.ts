import { edgesOf, type Snapshot } from '../../graph/snapshot.ts';
import { Service, sameKind } from '../../kubernetes/kinds.ts';
import { placeIn } from '../../model/placeIn.ts';
import { childOf } from '../../yaml/nodes.ts';
import type { TraceEntry } from './traceEntries.ts';
import { plain, type TraceHop } from './traceHop.ts';
import { traceParent } from './traceParent.ts';
import { traceService, traceServicePort } from './traceService.ts';

/**
 * Follows a request from where it comes in, port by port: Gateway → rule → Service port → container port → probe.
 * A step that breaks has nothing after it and says why. Policies are not asked.
 */
export function trace(snapshot: Snapshot, entry: TraceEntry): TraceHop {
  const rule = traceRule(snapshot, entry);
  return entry.parent === undefined ? rule : traceParent(snapshot, entry.parent, rule);
}

/** The same from the rule or port itself on, whatever lets requests come to it. */
export function traceRule(snapshot: Snapshot, entry: TraceEntry): TraceHop {
  const { resource, node } = entry;
  return sameKind(resource, Service) ? traceServicePort(snapshot, resource, node, undefined) : ruleHop(snapshot, entry);
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
