import type { GraphEdge, GraphNode, GraphView } from '../core/features/graphView.ts';
import type { Locale } from '../core/localized.ts';
import { groupNodes } from '../diagram/groupNodes.ts';
import { type Badge, worstFinding } from '../diagram/nodeLook.ts';
import { standingOf } from '../diagram/standingOf.ts';
import { labelOf } from './describe.ts';
import { isolated } from './isolated.ts';
import type { Selection } from './viewState.ts';
import { layoutWords, sentence, statusWords, word, words } from './words.ts';

/** The graph as a tree: namespaces hold applications, these hold objects, and an object holds the edges at it. */
export interface Outline {
  readonly roots: readonly OutlineItem[];
  /** The ways to each node: the keys of what it stands in, from the outside. */
  readonly waysTo: ReadonlyMap<string, readonly string[]>;
}

export interface OutlineItem {
  /** The same for the same thing in the next graph. */
  readonly key: string;
  /** All that a screen reader says of it, and what type-ahead compares. */
  readonly text: string;
  readonly kind?: string;
  readonly badge?: Badge;
  /** What of the map it stands for; groups stand for nothing. */
  readonly target?: Selection;
  /** The node that it leads on to: of an edge under a node the one at its other end. */
  readonly other?: string;
  /** Absent where there is nothing inside. */
  readonly children?: () => readonly OutlineItem[];
}

/** A line of the tree as it is opened now. */
export interface OutlineRow {
  readonly item: OutlineItem;
  /** 1-based, as ARIA counts. */
  readonly level: number;
  readonly position: number;
  readonly size: number;
  /** Undefined where there is nothing inside. */
  readonly expanded: boolean | undefined;
  readonly parent: string | undefined;
}

/**
 * The outline of a graph. Edges are listed at both their ends, each as a whole sentence. `sharedBy` gives what an application, by its
 * group's id, shares with others: it has a line there too, which leads to its own one.
 */
export function outlineOf(
  graph: GraphView,
  locale: Locale,
  sharedBy: (application: string) => readonly GraphNode[] = () => [],
): Outline {
  const standing = standingOf(graph);
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = edgesByNode(graph);
  const waysTo = new Map<string, readonly string[]>();
  const itemOf = (node: GraphNode): OutlineItem => {
    const badge = worstFinding(node.findings);
    const own = edges.get(node.id);
    return {
      key: node.id,
      text: labelOf(node, standing(node), locale),
      kind: node.kind,
      ...(badge === undefined ? {} : { badge }),
      target: { kind: 'node', id: node.id },
      ...(own === undefined ? {} : { children: () => own.map((edge) => edgeItem(edge, node.id, nodes, locale)) }),
    };
  };
  const roots = groupNodes(graph, layoutWords(locale)).map((namespace): OutlineItem => {
    const applications = namespace.applications.map((application): OutlineItem => {
      for (const { id } of application.nodes) waysTo.set(id, [namespace.id, application.id]);
      return groupItem(application.id, application.title, application.nodes.length, locale, () => [
        ...application.nodes.map(itemOf),
        ...sharedBy(application.id).map((node) => sharedItem(application.id, node, locale)),
      ]);
    });
    const count = namespace.applications.reduce((sum, application) => sum + application.nodes.length, 0);
    return groupItem(namespace.id, namespace.title, count, locale, () => applications);
  });
  return { roots, waysTo };
}

/** The lines that show where the items with these keys are opened. */
export function outlineRows({ roots }: Outline, opened: ReadonlySet<string>): readonly OutlineRow[] {
  const rows: OutlineRow[] = [];
  add(roots, 1, undefined);
  return rows;

  function add(items: readonly OutlineItem[], level: number, parent: string | undefined): void {
    for (const [i, item] of items.entries()) {
      const expanded = item.children === undefined ? undefined : opened.has(item.key);
      rows.push({ item, level, position: i + 1, size: items.length, expanded, parent });
      if (expanded === true) add(item.children?.() ?? [], level + 1, item.key);
    }
  }
}

function groupItem(
  key: string,
  title: string,
  count: number,
  locale: Locale,
  children: () => readonly OutlineItem[],
): OutlineItem {
  return { key, text: `${isolated(title)}, ${sentence(words.objects, locale, count)}`, children };
}

function sharedItem(application: string, { id, kind, name }: GraphNode, locale: Locale): OutlineItem {
  return {
    key: `${application} shares ${id}`,
    text: sentence(words.sharedObject, locale, `${kind} ${isolated(name)}`),
    kind,
    target: { kind: 'node', id },
    other: id,
  };
}

function edgeItem(edge: GraphEdge, at: string, nodes: ReadonlyMap<string, GraphNode>, locale: Locale): OutlineItem {
  const name = (id: string) => {
    const node = nodes.get(id);
    return node === undefined ? id : `${node.kind} ${isolated(node.name)}`;
  };
  const port = edge.port === undefined || edge.port === '' ? '' : ` (${edge.port})`;
  const status = edge.status === 'found' ? '' : `, ${word(statusWords[edge.status], locale)}`;
  return {
    key: `${at} ${edge.id}`,
    text: `${name(edge.from)} ${edge.verb} ${name(edge.to)}${port}${status}`,
    target: { kind: 'edge', id: edge.id },
    other: edge.from === at ? edge.to : edge.from,
  };
}

function edgesByNode(graph: GraphView): ReadonlyMap<string, readonly GraphEdge[]> {
  const edges = new Map<string, GraphEdge[]>();
  for (const edge of graph.edges) {
    for (const id of new Set([edge.from, edge.to])) {
      const list = edges.get(id);
      if (list === undefined) edges.set(id, [edge]);
      else list.push(edge);
    }
  }
  return edges;
}
