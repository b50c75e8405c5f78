import type { EdgeCategory, GraphEdge, GraphNode, GraphView } from '../../core/features/graphView.ts';

/** What applications are made of. */
const relations: readonly (readonly [from: string, category: EdgeCategory, to: string])[] = [
  ['Deployment', 'owns', 'ReplicaSet'],
  ['ReplicaSet', 'owns', 'Pod'],
  ['Service', 'selects', 'Pod'],
  ['Pod', 'uses', 'ConfigMap'],
  ['Ingress', 'routes', 'Service'],
  ['StatefulSet', 'owns', 'Pod'],
  ['StatefulSet', 'uses', 'Service'],
  ['Pod', 'uses', 'PersistentVolumeClaim'],
  ['PersistentVolumeClaim', 'binds', 'StorageClass'],
  ['Ingress', 'uses', 'Secret'],
  ['HorizontalPodAutoscaler', 'scales', 'Deployment'],
  ['Pod', 'uses', 'ServiceAccount'],
  ['RoleBinding', 'grants', 'ServiceAccount'],
  ['CronJob', 'owns', 'Job'],
  ['Job', 'owns', 'Pod'],
  ['Pod', 'uses', 'Secret'],
];

/**
 * A graph of so many applications that has something of everything a panel meets: shared objects, lines between applications, loners,
 * findings, what is missing, and many shapes of applications, for of one shape only the first is laid out.
 */
export function sampleGraph(applications: number): GraphView {
  const nodes = new Map<string, GraphNode>();
  const edges: GraphEdge[] = [];
  for (let at = 0; at < applications; at++) {
    for (const [i, [from, category, to]] of relations.entries()) {
      /** 0 to 9, as if thrown, and the same each time. */
      const dice = (at * (i * 7 + 31) + i * 17) % 10;
      const home = dice > 7 && category === 'uses' ? at >> (i % 4) : at;
      if (dice > 2) join(node(at, from, dice), category, node(home, to, i), dice);
    }
    node(at, 'NetworkPolicy', at);
  }
  return { nodes: [...nodes.values()], edges, units: [], skipped: [] };

  function node(at: number, kind: string, dice: number): string {
    const id = `${kind} of ${at}`;
    const own = { apiVersion: 'v1', kind, name: id, application: `of ${at}`, labels: {} };
    const findings = dice > 7 ? { error: 1 } : {};
    const origin = dice % 2 === 0 ? 'implied' : 'manifest';
    const more = dice % 2 === 0 ? { replicas: dice } : { detail: kind };
    const place = kind === 'StorageClass' ? {} : { namespace: `${at % 5}` };
    if (!nodes.has(id)) nodes.set(id, { id, ...own, origin, findings, ...more, ...place });
    return id;
  }

  function join(from: string, category: EdgeCategory, to: string, dice: number): void {
    const said = { relation: '', field: '', value: '', file: '', line: 1, column: 1, verb: '' };
    const more = category === 'routes' ? { port: '80' } : {};
    edges.push({ id: `${edges.length}`, category, from, to, status: dice > 7 ? 'missing' : 'found', ...said, ...more });
  }
}
