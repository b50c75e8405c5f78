import type { Edge } from '../../graph/edge.ts';
import { listenersMeant } from '../../graph/links/routeListener.ts';
import { edgesOf, type Snapshot } from '../../graph/snapshot.ts';
import { Ingress, Service, sameKind } from '../../kubernetes/kinds.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';

/**
 * One way in: a path of an Ingress, a port of a Service, a rule of a route of the Gateway API. A route with several parents is reached
 * through each of them, which may let it in or not: each is a way in of its own.
 */
export interface TraceEntry {
  readonly resource: Resource;
  readonly parent: RouteParent | undefined;
  /** The field that is the way in: `spec.rules[0].http.paths[1]`. */
  readonly field: string;
  readonly node: YamlNode;
  /** `shop.example.com/cart`, `*` for every host; `web:80` for a Service. */
  readonly title: string;
  /** Which requests come in here; a Service takes all that are sent to its port. */
  readonly takes: RequestMatch | undefined;
}

/** What a route attaches to. */
export interface RouteParent {
  /** The item of `parentRefs`, and which one it is: `spec.parentRefs[0]`. */
  readonly node: YamlNode;
  readonly field: string;
  readonly edge: Edge;
  /** Whether the route has no other one. */
  readonly isOnly: boolean;
}

/** The requests that a rule takes. */
export interface RequestMatch {
  /** Host names, `*.example.com` among them; none: every host. */
  readonly hosts: readonly string[];
  /** `undefined`: every path that no other rule takes. */
  readonly path: PathMatch | undefined;
}

export interface PathMatch {
  /** `text`: by a rule that only the controller knows, such as a regular expression. */
  readonly by: 'exact' | 'prefix' | 'text';
  readonly value: string;
}

/** The ways in that a resource opens, in the order they are written; none for other kinds. */
export function traceEntries(snapshot: Snapshot, resource: Resource): readonly TraceEntry[] {
  if (sameKind(resource, Ingress)) return ingressEntries(resource);
  if (sameKind(resource, Service)) return serviceEntries(resource);
  return isRoute(resource) ? routeEntries(snapshot, resource) : [];
}

/** True for the kinds of the Gateway API that send requests to backends. */
export function isRoute({ group, kind }: Resource): boolean {
  return group === 'gateway.networking.k8s.io' && /^(?:HTTP|GRPC|TLS|TCP|UDP)Route$/.test(kind);
}

/** https://kubernetes.io/docs/concepts/services-networking/ingress/#path-types */
function ingressEntries(resource: Resource): readonly TraceEntry[] {
  const spec = childOf(resource.node, 'spec');
  const rules = itemsOf(childOf(spec, 'rules')).flatMap((rule, index) => {
    const host = textOf(childOf(rule, 'host')) ?? '';
    return itemsOf(descend(rule, 'http', 'paths')).map((node, at): TraceEntry => {
      const path = { by: pathTypes.get(textOf(childOf(node, 'pathType')) ?? '') ?? 'prefix', value: pathOf(node) };
      return {
        resource,
        parent: undefined,
        field: `spec.rules[${index}].http.paths[${at}]`,
        node,
        title: `${host || '*'}${path.value}`,
        takes: { hosts: host === '' ? [] : [host], path },
      };
    });
  });
  const otherwise = ['defaultBackend', 'backend'].flatMap((key): readonly TraceEntry[] => {
    const node = childOf(spec, key);
    const takes = { hosts: [], path: undefined };
    return node?.type === 'map' ? [{ resource, parent: undefined, field: `spec.${key}`, node, title: '*', takes }] : [];
  });
  return [...rules, ...otherwise];
}

function pathOf(node: YamlNode): string {
  return textOf(childOf(node, 'path')) || '/';
}

/** What the controller makes of `ImplementationSpecific` is mostly a prefix. */
const pathTypes: ReadonlyMap<string, PathMatch['by']> = new Map([
  ['Exact', 'exact'],
  ['Prefix', 'prefix'],
  ['PathPrefix', 'prefix'],
  ['RegularExpression', 'text'],
]);

/** One entry for a rule with all its matches and a parent; https://gateway-api.sigs.k8s.io/api-types/httproute/ */
function routeEntries(snapshot: Snapshot, resource: Resource): readonly TraceEntry[] {
  const parents = parentsOf(snapshot, resource);
  const ways = parents.length === 0 ? [undefined] : parents;
  return itemsOf(descend(resource.node, 'spec', 'rules')).flatMap((node, index) => {
    const paths = itemsOf(childOf(node, 'matches')).flatMap((match) => pathOfMatch(match) ?? []);
    const [path = { by: 'prefix', value: '/' }, ...more] = paths;
    return ways.map((parent): TraceEntry => {
      const hosts = hostsOfRoute(resource, parent);
      const others = more.length + Math.max(0, hosts.length - 1);
      const title = `${hosts[0] ?? '*'}${path.value}${others > 0 ? ` +${others}` : ''}`;
      return { resource, parent, field: `spec.rules[${index}]`, node, title, takes: { hosts, path } };
    });
  });
}

function parentsOf(snapshot: Snapshot, resource: Resource): readonly RouteParent[] {
  const edges = edgesOf(snapshot, resource).filter(({ relation }) => relation.id === 'route-attaches-to-parent');
  return itemsOf(descend(resource.node, 'spec', 'parentRefs')).flatMap((node, index) => {
    const field = `spec.parentRefs[${index}]`;
    const edge = edges.find((each) => each.field.startsWith(`${field}.`));
    return edge === undefined ? [] : [{ node, field, edge, isOnly: edges.length === 1 }];
  });
}

/** The title of a way in among others: with the parent of a route that has several. */
export function fullTitle({ title, parent }: TraceEntry): string {
  return parent === undefined || parent.isOnly ? title : `${title} · ${nameOfParent(parent)}`;
}

/** `Gateway edge`, with the listener where one is named: `Gateway edge (https)`. */
function nameOfParent({ node, edge: { to } }: RouteParent): string {
  const listener = ['sectionName', 'port'].flatMap((key) => textOf(childOf(node, key)) ?? []);
  return `${to.kind} ${to.name}${listener.length === 0 ? '' : ` (${listener.join(', ')})`}`;
}

function pathOfMatch(match: YamlNode): PathMatch | undefined {
  const path = childOf(match, 'path');
  if (path !== undefined) {
    return {
      by: pathTypes.get(textOf(childOf(path, 'type')) ?? '') ?? 'prefix',
      value: textOf(childOf(path, 'value')) ?? '/',
    };
  }
  // gRPC's methods are paths: https://gateway-api.sigs.k8s.io/api-types/grpcroute/
  const service = textOf(descend(match, 'method', 'service'));
  const method = textOf(descend(match, 'method', 'method'));
  if (service === undefined) return undefined;
  return method === undefined
    ? { by: 'prefix', value: `/${service}` }
    : { by: 'exact', value: `/${service}/${method}` };
}

/** Its own host names, else those of the listeners that it attaches to at this parent. */
function hostsOfRoute(resource: Resource, parent: RouteParent | undefined): readonly string[] {
  const own = itemsOf(descend(resource.node, 'spec', 'hostnames')).flatMap((item) => textOf(item) ?? []);
  if (own.length > 0 || parent === undefined) return own;
  const listeners = listenersMeant(parent.node, itemsOf(childOf(parent.edge.to.content, 'listeners')));
  const hosts = listeners.map((listener) => textOf(childOf(listener, 'hostname')) ?? '');
  return hosts.includes('') ? [] : [...new Set(hosts)];
}

function serviceEntries(resource: Resource): readonly TraceEntry[] {
  return itemsOf(descend(resource.node, 'spec', 'ports')).flatMap((node, index): readonly TraceEntry[] => {
    const port = textOf(childOf(node, 'port'));
    if (port === undefined) return [];
    return [
      {
        resource,
        parent: undefined,
        field: `spec.ports[${index}]`,
        node,
        title: `${resource.name}:${port}`,
        takes: undefined,
      },
    ];
  });
}
