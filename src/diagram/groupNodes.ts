import type { GraphEdge, GraphNode, GraphView } from '../core/features/graphView.ts';
import { compare } from './compare.ts';
import { isClusterScoped, kindLook } from './kinds.ts';
import type { LayoutWords } from './layoutTypes.ts';

/** The nodes of one application in one namespace. */
export interface ApplicationGroup {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly GraphNode[];
}

export interface NamespaceGroup {
  readonly id: string;
  readonly title: string;
  readonly applications: readonly ApplicationGroup[];
}

/** Nodes that edges join stand together; the rest is loose. Edges at a cut hub run between blocks. */
export interface Families {
  readonly joined: readonly (readonly GraphNode[])[];
  readonly loose: readonly GraphNode[];
}

/** A column of more nodes than this is broken up at its hub. */
const tallColumn = 18;
/** A node is a hub where it has at least this many neighbours. */
const hubDegree = 8;

/**
 * Nodes by namespace and application, sorted by title.
 * Where one application holds the same object more than once (dev beside prod), each unit has a strip of its own.
 */
export function groupNodes(graph: GraphView, words: LayoutWords): readonly NamespaceGroup[] {
  const namespaces = [...groupBy(graph.nodes, namespaceKey)].sort(([a], [b]) => compare(a, b));
  const paths = new Map(graph.units.map((unit) => [unit.id, unit.path]));
  return namespaces.map(([key, nodes]) => ({
    id: key === clusterKey ? clusterGroup : `namespace ${key}`,
    title: key === clusterKey ? words.cluster : key === '' ? words.noNamespace : key.slice(1),
    // `.` is the root folder, for what nothing else names: no name for a strip.
    applications: [...groupBy(nodes, ({ application }) => (application === '.' ? '' : application))]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([name, members]) =>
        splitUnits(`application ${key} ${name}`, name === '' ? words.noApplication : name, members, paths),
      ),
  }));
}

/** Families of one application: connected nodes, broken at hubs where a column would become a tower. */
export function familiesOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Families {
  const joined: (readonly GraphNode[])[] = [];
  const loose: GraphNode[] = [];
  const open = [{ nodes, edges }];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    for (const family of connected(part.nodes, part.edges)) {
      const ids = new Set(family.map((node) => node.id));
      const inside = part.edges.filter((edge) => ids.has(edge.from) && ids.has(edge.to));
      const hub = isTall(family) ? hubOf(inside) : undefined;
      if (hub !== undefined)
        open.push({ nodes: family, edges: inside.filter((edge) => edge.from !== hub && edge.to !== hub) });
      else if (family.length === 1) loose.push(...family);
      else joined.push(family);
    }
  }
  const place = new Map(nodes.map((node, i) => [node.id, i]));
  const first = (family: readonly GraphNode[]) => place.get(family[0]?.id ?? '') ?? 0;
  return { joined: joined.sort((a, b) => first(a) - first(b)), loose };
}

/** Values by key, in the order in which keys first come. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

/** Sorts behind every namespace, whose keys begin with a dot. */
const clusterKey = '~cluster';
/** The id of the box of what has no namespace by its kind. */
export const clusterGroup = `namespace ${clusterKey}`;

function namespaceKey(node: GraphNode): string {
  if (node.namespace !== undefined && node.namespace !== '') return `.${node.namespace}`;
  return isClusterScoped(node.kind) || node.origin === 'external' || node.origin === 'builtin' ? clusterKey : '';
}

function splitUnits(
  id: string,
  title: string,
  nodes: readonly GraphNode[],
  paths: ReadonlyMap<string, string>,
): ApplicationGroup[] {
  const unitOf = (node: GraphNode) => node.unit ?? '';
  const homes = groupBy(nodes, (node) => `${node.apiVersion} ${node.kind} ${node.name} ${node.origin}`);
  const alternatives = [...homes.values()].some((same) => new Set(same.map(unitOf)).size > 1);
  if (!alternatives) return [{ id, title, nodes }];
  return [...groupBy(nodes, unitOf)]
    .sort(([a], [b]) => compare(a, b))
    .map(([unit, members]) => ({
      id: `${id} ${unit}`,
      title: unit === '' ? title : `${title} — ${paths.get(unit) ?? unit}`,
      nodes: members,
    }));
}

function connected(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): GraphNode[][] {
  const near = new Map<string, string[]>(nodes.map((node) => [node.id, []]));
  for (const edge of edges) {
    near.get(edge.from)?.push(edge.to);
    near.get(edge.to)?.push(edge.from);
  }
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Set<string>();
  const families: GraphNode[][] = [];
  for (const node of nodes) {
    if (seen.has(node.id)) continue;
    const family: GraphNode[] = [];
    const open = [node.id];
    seen.add(node.id);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const member = byId.get(id);
      if (member !== undefined) family.push(member);
      for (const other of near.get(id) ?? []) {
        if (seen.has(other) || !byId.has(other)) continue;
        seen.add(other);
        open.push(other);
      }
    }
    families.push(family);
  }
  return families;
}

function isTall(family: readonly GraphNode[]): boolean {
  const rows = new Map<number, number>();
  for (const node of family) {
    const at = kindLook(node.kind).column;
    rows.set(at, (rows.get(at) ?? 0) + 1);
  }
  return Math.max(...rows.values()) > tallColumn;
}

function hubOf(edges: readonly GraphEdge[]): string | undefined {
  const near = new Map<string, Set<string>>();
  for (const edge of edges) {
    near.set(edge.from, (near.get(edge.from) ?? new Set()).add(edge.to));
    near.set(edge.to, (near.get(edge.to) ?? new Set()).add(edge.from));
  }
  const hubs = [...near].filter(([, others]) => others.size >= hubDegree);
  return hubs.sort(([a, x], [b, y]) => y.size - x.size || compare(a, b))[0]?.[0];
}
