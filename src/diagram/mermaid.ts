import type { EdgeStatus, GraphEdge, GraphView } from '../core/features/graphView.ts';
import { groupNodes } from './groupNodes.ts';
import type { LayoutWords } from './layoutTypes.ts';
import { detailOf } from './nodeLook.ts';
import { standingOf } from './standingOf.ts';

/**
 * The graph as a Mermaid flowchart, left to right, a subgraph for each namespace and application.
 * Ids are numbered and texts are escaped as entities, so that no name can break the syntax.
 */
export function toMermaid(graph: GraphView, words: LayoutWords): string {
  const ids = new Map(graph.nodes.map((node, i) => [node.id, `n${i}`]));
  const standing = standingOf(graph);
  const lines = ['flowchart LR'];
  let group = 0;
  for (const namespace of groupNodes(graph, words)) {
    lines.push(`  subgraph g${group++}["${escapeMermaid(namespace.title)}"]`);
    for (const application of namespace.applications) {
      lines.push(`    subgraph g${group++}["${escapeMermaid(application.title)}"]`);
      for (const node of application.nodes) {
        const detail = detailOf(node);
        const text = `${escapeMermaid(node.name)}<br/>${escapeMermaid(detail === '' ? node.kind : `${node.kind} ${detail}`)}`;
        lines.push(`      ${ids.get(node.id)}["${text}"]${node.origin === 'manifest' ? '' : `:::${standing(node)}`}`);
      }
      lines.push('    end');
    }
    lines.push('  end');
  }
  for (const edge of graph.edges) {
    const [from, to] = [ids.get(edge.from), ids.get(edge.to)];
    if (from !== undefined && to !== undefined)
      lines.push(`  ${from} ${arrowOf(edge)}|"${escapeMermaid(labelOf(edge))}"| ${to}`);
  }
  lines.push(
    '  classDef implied stroke-dasharray:4 3',
    '  classDef missing stroke:#d1312f,stroke-dasharray:2 4',
    '  classDef uncertain stroke:#626b77,stroke-dasharray:2 4',
    '  classDef external opacity:0.75',
    '  classDef builtin opacity:0.75',
    '',
  );
  return lines.join('\n');
}

/** A text between double quotes: everything that is no letter, digit, space or harmless mark becomes an entity. */
export function escapeMermaid(text: string): string {
  return [...text]
    .map((character) => (harmless.test(character) ? character : `#${character.codePointAt(0)};`))
    .join('');
}

const harmless = /^[\p{L}\p{N}\p{M} .,:/_×·—-]$/u;

const arrows: Readonly<Record<EdgeStatus, string | undefined>> = {
  found: undefined,
  contradicted: '--x',
  missing: '-.-x',
  unknown: '-.->',
};

function arrowOf(edge: GraphEdge): string {
  const ordinary = edge.category === 'routes' ? '==>' : edge.category === 'uses' ? '-.->' : '-->';
  return arrows[edge.status] ?? ordinary;
}

function labelOf(edge: GraphEdge): string {
  return edge.port === undefined || edge.port === '' ? edge.verb : `${edge.verb} ${edge.port}`;
}
