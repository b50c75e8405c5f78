import type { FindingCounts, GraphEdge, GraphNode, GraphView } from '../core/features/graphView.ts';
import { compare } from './compare.ts';
import { type ApplicationGroup, clusterGroup, groupNodes } from './groupNodes.ts';
import { kindLook } from './kinds.ts';
import type { LayoutWords } from './layoutTypes.ts';

/** A closed application: one node stands for all of its own. */
export interface Card {
  /** The id of the application's group where it is open. */
  readonly id: string;
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  /** The kinds that are written in it, workloads first, then traffic, then the rest. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}

export interface FoldedGraph {
  readonly graph: GraphView;
  readonly cards: ReadonlyMap<string, Card>;
  /** The closed application of each node that is in one. */
  readonly cardOf: ReadonlyMap<string, string>;
}

/** From this number of nodes on a graph starts with its applications closed. */
export const foldingSize = 1500;
/** What has fewer nodes is not worth a card. */
const leastNodes = 3;

/**
 * A graph in which each application that is not in `open` is one node without a kind, its edges to others are those of the card,
 * and edges that then say the same are one. What has no namespace by its kind stays as it is. `strip` is the title of the cards' strip.
 */
export function foldApplications(
  graph: GraphView,
  open: ReadonlySet<string>,
  words: LayoutWords,
  strip: string,
): FoldedGraph {
  const closed = groupNodes(graph, words)
    .filter(({ id }) => id !== clusterGroup)
    .flatMap(({ applications }) => applications)
    .filter(({ id, nodes }) => !open.has(id) && nodes.length >= leastNodes);
  const cards = new Map(closed.map((group) => [group.id, cardOf(group)]));
  const home = new Map<string, string>();
  for (const { id, nodes } of closed) for (const node of nodes) home.set(node.id, id);
  return {
    graph: {
      ...graph,
      nodes: [
        ...graph.nodes.filter(({ id }) => !home.has(id)),
        ...[...cards.values()].map((card) => nodeOf(card, strip)),
      ],
      edges: edgesBetween(graph.edges, home),
    },
    cards,
    cardOf: home,
  };
}

function cardOf({ id, title, nodes }: ApplicationGroup<GraphNode>): Card {
  const counts = new Map<string, number>();
  for (const { kind, origin } of nodes) if (origin === 'manifest') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts].map(([kind, count]) => ({ kind, count }));
  return { id, title, nodes, kinds: kinds.sort((a, b) => rankOf(a.kind) - rankOf(b.kind) || compare(a.kind, b.kind)) };
}

function rankOf(kind: string): number {
  const { family } = kindLook(kind);
  return family === 'workload' ? 0 : family === 'traffic' ? 1 : 2;
}

function nodeOf({ id, title, nodes }: Card, strip: string): GraphNode {
  const namespace = nodes[0]?.namespace;
  return {
    id,
    apiVersion: '',
    kind: '',
    name: title,
    origin: 'manifest',
    labels: {},
    findings: sumOf(nodes),
    application: strip,
    ...(namespace === undefined ? {} : { namespace }),
  };
}

function sumOf(nodes: readonly GraphNode[]): FindingCounts {
  const sum = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { findings } of nodes) {
    sum.error += findings.error ?? 0;
    sum.warning += findings.warning ?? 0;
    sum.information += findings.information ?? 0;
    sum.hint += findings.hint ?? 0;
  }
  return sum;
}

function edgesBetween(edges: readonly GraphEdge[], home: ReadonlyMap<string, string>): readonly GraphEdge[] {
  const said = new Set<string>();
  return edges.flatMap((edge) => {
    const from = home.get(edge.from) ?? edge.from;
    const to = home.get(edge.to) ?? edge.to;
    if (from === edge.from && to === edge.to) return edge;
    const key = `${from}\n${to}\n${edge.category}\n${edge.status}`;
    if (from === to || said.has(key)) return [];
    said.add(key);
    return { ...edge, from, to };
  });
}
