import { edgesTo, type Snapshot } from '../../graph/snapshot.ts';
import { Service, sameKind } from '../../kubernetes/kinds.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import type { Resource } from '../../model/resource.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { type RequestMatch, type TraceEntry, traceEntries } from './traceEntries.ts';
import { setAttaches } from './traceParent.ts';

/**
 * The ways in that a text names, among resources: `Ingress/shop`, `HTTPRoute/shop`, `Gateway/edge`, `Service/web`, `Service/web:80`
 * (the kind in any case), or an address, `shop.example.com/cart`, whose best match counts; a
 * host without a dot needs its scheme (`http://localhost/`). Empty where nothing answers.
 */
export function entriesFor(snapshot: Snapshot, resources: readonly Resource[], source: string): readonly TraceEntry[] {
  const [, kind, name, port] = /^([A-Za-z]+)\/([^/:]+)(?::([^/:]+))?$/.exec(source) ?? [];
  if (kind === undefined) {
    return bestMatches(
      resources.flatMap((resource) => traceEntries(snapshot, resource)),
      source,
    );
  }
  const named = resources.filter(
    (resource) => resource.name === name && resource.kind.toLowerCase() === kind.toLowerCase(),
  );
  const entries = named.flatMap((resource) => entriesOf(snapshot, resource));
  return port === undefined ? entries : entries.filter((entry) => hasPort(entry, port));
}

/** The ways in at a resource; at a Gateway those of the routes that attach to it. */
export function entriesOf(snapshot: Snapshot, resource: Resource): readonly TraceEntry[] {
  const own = traceEntries(snapshot, resource);
  if (own.length > 0) return own;
  const [gateway] = resource.objects;
  const sets = askers(snapshot, gateway, setAttaches).map(({ objects }) => objects[0]);
  const parents: readonly ClusterObject[] = [gateway, ...sets];
  const routes = parents.flatMap((parent) => askers(snapshot, parent, 'route-attaches-to-parent'));
  return [...new Set(routes)]
    .flatMap((route) => traceEntries(snapshot, route))
    .filter(({ parent }) => parent !== undefined && parents.includes(parent.edge.to));
}

function askers(snapshot: Snapshot, object: ClusterObject, relation: string): readonly Resource[] {
  return edgesTo(snapshot, object)
    .filter(({ edge }) => edge.relation.id === relation)
    .map((entry) => entry.resource);
}

function hasPort({ resource, node }: TraceEntry, port: string): boolean {
  if (!sameKind(resource, Service)) return false;
  return [childOf(node, 'port'), childOf(node, 'name')].some((each) => textOf(each) === port);
}

/** The entries that would take the request: the most exact host first, then the longest path, as Ingress and Gateway API have it. */
function bestMatches(entries: readonly TraceEntry[], address: string): readonly TraceEntry[] {
  const { host, path } = readAddress(address);
  const ranked = entries.flatMap((entry) => {
    const rank = entry.takes && rankOf(entry.takes, host, path);
    return rank === undefined ? [] : [{ entry, rank }];
  });
  const best = Math.max(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best).map(({ entry }) => entry);
}

/** A scheme, a port and what follows the path play no part. */
function readAddress(address: string): { readonly host: string; readonly path: string | undefined } {
  const [, host = '', path] = /^(?:[a-z]+:\/\/)?([^/:?#]*)(?::\d+)?(\/[^?#]*)?/i.exec(address) ?? [];
  return { host: host.toLowerCase(), path };
}

/** Higher is better, `undefined` where the request is not taken. Without a path every path of the host is meant. */
function rankOf(takes: RequestMatch, host: string, path: string | undefined): number | undefined {
  const hostRanks = takes.hosts.flatMap((each) => hostRank(each, host) ?? []);
  if (takes.hosts.length > 0 && hostRanks.length === 0) return undefined;
  if (path === undefined && hostRanks.length === 0) return undefined;
  const forPath = path === undefined ? 0 : pathRank(takes.path, path);
  return forPath === undefined ? undefined : Math.max(0, ...hostRanks) * hostWeight + forPath;
}

/** More than any path is worth. */
const hostWeight = 1e6;

function hostRank(pattern: string, host: string): number | undefined {
  const lower = pattern.toLowerCase();
  if (lower === host) return 1000;
  return lower.startsWith('*.') && host.endsWith(lower.slice(1)) ? lower.length : undefined;
}

/** Prefixes match element by element; a rule that only the controller can read is the last resort, but for the default backend. */
function pathRank(rule: RequestMatch['path'], path: string): number | undefined {
  if (rule === undefined) return 0;
  if (rule.by === 'text') return 1;
  if (rule.by === 'exact') return path === rule.value ? exactRank : undefined;
  const prefix = rule.value.replace(/\/+$/, '');
  return path === prefix || path.startsWith(`${prefix}/`) ? 2 + prefix.length : undefined;
}

const exactRank = 1e5;
