import { compare } from './compare.ts';
import { isClusterScoped } from './kinds.ts';
import type { LayoutGraph, LayoutNode } from './layoutGraph.ts';
import type { LayoutWords } from './layoutTypes.ts';

/** The nodes of one application in one namespace. */
export interface ApplicationGroup<Node extends LayoutNode = LayoutNode> {
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly Node[];
}

export interface NamespaceGroup<Node extends LayoutNode = LayoutNode> {
  readonly id: string;
  readonly title: string;
  readonly applications: readonly ApplicationGroup<Node>[];
}

/**
 * Nodes by namespace and application, sorted by title.
 * Where one application holds the same object more than once (dev beside prod), each unit has a strip of its own.
 */
export function groupNodes<Node extends LayoutNode>(
  { nodes, units }: { readonly nodes: readonly Node[] } & Pick<LayoutGraph, 'units'>,
  words: LayoutWords,
): readonly NamespaceGroup<Node>[] {
  const namespaces = [...groupBy(nodes, namespaceKey)].sort(([a], [b]) => compare(a, b));
  const paths = new Map(units.map((unit) => [unit.id, unit.path]));
  return namespaces.map(([key, inside]) => ({
    id: key === clusterKey ? clusterGroup : `namespace ${key}`,
    title: key === clusterKey ? words.cluster : key === '' ? words.noNamespace : key.slice(1),
    // `.` is the root folder, for what nothing else names: no name for a strip.
    applications: [...groupBy(inside, ({ application }) => (application === '.' ? '' : application))]
      .sort(([a], [b]) => compare(a, b))
      .flatMap(([name, members]) =>
        splitUnits(`application ${key} ${name}`, name === '' ? words.noApplication : name, members, paths),
      ),
  }));
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

function namespaceKey(node: LayoutNode): string {
  if (node.namespace !== undefined && node.namespace !== '') return `.${node.namespace}`;
  return isClusterScoped(node.kind) || node.origin === 'external' || node.origin === 'builtin' ? clusterKey : '';
}

function splitUnits<Node extends LayoutNode>(
  id: string,
  title: string,
  nodes: readonly Node[],
  paths: ReadonlyMap<string, string>,
): ApplicationGroup<Node>[] {
  const unitOf = (node: LayoutNode) => node.unit ?? '';
  const [first] = nodes;
  if (nodes.every(({ unit }) => unit === first?.unit)) return [{ id, title, nodes }];
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
