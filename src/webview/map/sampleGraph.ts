import type { EdgeCategory, GraphEdge, GraphNode, GraphView } from '../../core/features/graphView.ts';

const needs = ['ConfigMap', 'Secret', 'Job', 'Role'];
const kinds = ['Ingress', 'Service', 'Deployment', 'ReplicaSet', 'Pod', ...needs, ...needs, ...needs, ...needs];

/**
 * A graph of so many applications that has something of everything a layout meets: shared objects, lines between applications, loners,
 * and many shapes of applications, for of one shape only the first is laid out.
 */
export function sampleGraph(applications: number): GraphView {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  for (let at = 0; at < applications; at++) {
    const [application, namespace] = [`${at}`, `${at % 3}`];
    const own = { application, namespace, apiVersion: 'v1', origin: 'manifest', labels: {}, findings: {} } as const;
    nodes.push(...kinds.map((kind, i) => ({ id: `${at} ${i}`, kind, name: kind, ...own })));
    /** Between kinds by their place; the second may be of another application. */
    const join = (from: number, category: EdgeCategory, to: number, other = at) => {
      const ends = { from: `${at} ${from}`, to: `${other} ${to}` };
      const said = { relation: '', field: '', value: '', file: '', line: 1, column: 1, verb: '', port: '80' };
      edges.push({ id: `${edges.length}`, category, ...ends, status: 'found', ...said });
    };
    join(0, 'routes', 1);
    join(1, 'selects', 4);
    join(2, 'owns', 3);
    join(3, 'owns', 4);
    for (let more = 5; more < 9 + (at % 8); more++) join(at % 4 === 0 ? 2 : 4, 'uses', more);
    join(4, 'uses', 5, 0);
    join(4, 'uses', 1, (at + 1) % applications);
  }
  return { nodes, edges, units: [], skipped: [] };
}
