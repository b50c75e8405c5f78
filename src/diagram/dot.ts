import type { GraphEdge, GraphNode, GraphView } from '../core/features/graphView.ts';

/** The graph for Graphviz (https://graphviz.org/doc/info/lang.html), a cluster for each namespace. */
export function toDot(graph: GraphView): string {
  const ids = new Map(graph.nodes.map(({ id }, index) => [id, `n${index}`]));
  const namespaces = new Map<string, GraphNode[]>();
  for (const node of graph.nodes) {
    const known = namespaces.get(node.namespace ?? '');
    if (known === undefined) namespaces.set(node.namespace ?? '', [node]);
    else known.push(node);
  }
  return [
    'digraph manifests {',
    '  rankdir=LR;',
    '  node [shape=box, style=rounded];',
    ...[...namespaces].flatMap(([namespace, nodes], index) => [
      `  subgraph cluster_${index} {`,
      `    label=${quoted(namespace)};`,
      ...nodes.map((node) => `    ${ids.get(node.id)} [${nodeAttributes(node)}];`),
      '  }',
    ]),
    ...graph.edges.flatMap((edge) => {
      const [from, to] = [ids.get(edge.from), ids.get(edge.to)];
      return from === undefined || to === undefined ? [] : [`  ${from} -> ${to} [${edgeAttributes(edge)}];`];
    }),
    '}',
    '',
  ].join('\n');
}

function nodeAttributes({ kind, name, origin }: GraphNode): string {
  const label = `label=${quoted(`${kind}\n${name}`)}`;
  if (origin === 'manifest') return label;
  return `${label}, style="rounded,dashed"${origin === 'missing' ? ', color=red' : ''}`;
}

function edgeAttributes({ verb, port, status }: GraphEdge): string {
  const label = `label=${quoted(port === undefined ? verb : `${verb} ${port}`)}`;
  if (status === 'found') return label;
  return `${label}, style=dashed${status === 'unknown' ? '' : ', color=red'}`;
}

/** A quoted string of the language; line breaks become its `\n`. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
