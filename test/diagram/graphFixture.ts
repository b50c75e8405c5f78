import type {
  EdgeCategory,
  EdgeStatus,
  FindingCounts,
  GraphEdge,
  GraphNode,
  GraphView,
  NodeOrigin,
} from '../../src/core/features/graphView.ts';

/** A number of 0 (included) to 1, the same sequence for the same seed (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface NodeSketch {
  readonly kind: string;
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly application: string;
  readonly origin?: NodeOrigin;
  readonly replicas?: number;
  readonly detail?: string;
  readonly findings?: FindingCounts;
}

/** A graph put together node by node, as a reader would sketch it. */
export function graphSketch(): {
  readonly node: (sketch: NodeSketch) => string;
  readonly edge: (from: string, category: EdgeCategory, to: string, more?: Partial<GraphEdge>) => void;
  readonly view: () => GraphView;
} {
  const nodes: GraphNode[] = [];
  const edges: GraphEdge[] = [];
  const seen = new Set<string>();
  return {
    node: (sketch) => {
      const origin = sketch.origin ?? 'manifest';
      const id = `apps|${sketch.kind}|${sketch.namespace ?? ''}|${sketch.name}|${origin}`;
      if (seen.has(id)) return id;
      seen.add(id);
      nodes.push({
        id,
        apiVersion: 'v1',
        kind: sketch.kind,
        name: sketch.name,
        origin,
        unit: 'apps',
        labels: {},
        findings: sketch.findings ?? {},
        application: sketch.application,
        ...(origin === 'manifest' ? { file: `apps/${sketch.application}.yaml`, line: nodes.length + 1 } : {}),
        ...(sketch.namespace === undefined ? {} : { namespace: sketch.namespace }),
        ...(sketch.replicas === undefined ? {} : { replicas: sketch.replicas }),
        ...(sketch.detail === undefined ? {} : { detail: sketch.detail }),
      });
      return id;
    },
    edge: (from, category, to, more) => {
      edges.push({
        id: `e${edges.length}`,
        relation: `${category}-sketch`,
        category,
        from,
        to,
        status: 'found' satisfies EdgeStatus,
        field: 'spec.sketch',
        value: '',
        file: 'apps/sketch.yaml',
        line: edges.length + 1,
        column: 3,
        verb: verbs[category],
        ...more,
      });
    },
    view: () => ({ skipped: [], units: [{ id: 'apps', kind: 'folder', path: 'apps' }], nodes, edges }),
  };
}

const verbs: Readonly<Record<EdgeCategory, string>> = {
  owns: 'owns',
  selects: 'selects',
  routes: 'routes to',
  uses: 'uses',
  binds: 'binds to',
  grants: 'grants',
  scales: 'scales',
  guards: 'guards',
  schedules: 'schedules',
  extends: 'extends',
  defines: 'defines',
};

const namespaces = ['shop', 'payments', 'platform', 'data', 'edge', 'monitoring', 'search', 'media'];
const applications = [
  'checkout',
  'cart',
  'catalog',
  'orders',
  'users',
  'frontend',
  'reco',
  'wallet',
  'email',
  'metrics',
  'billing',
  'stock',
];

/** A realistic cluster of about `size` nodes, always the same for the same seed. */
export function clusterGraph(size: number, seed: number): GraphView {
  const random = seededRandom(seed);
  const sketch = graphSketch();
  const chance = (share: number) => random() < share;
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const space = namespaces.slice(0, Math.max(1, Math.min(namespaces.length, Math.round(size / 80))));
  let round = 0;
  while (sketch.view().nodes.length < size) {
    const namespace = space[round % space.length] ?? 'shop';
    const cycle = Math.floor(round / space.length);
    const base = applications[(cycle + 3 * (round % space.length)) % applications.length] ?? 'app';
    addApplication(
      namespace,
      cycle < applications.length ? base : `${base}-${Math.floor(cycle / applications.length)}`,
    );
    round++;
  }
  return sketch.view();

  function addApplication(namespace: string, name: string): void {
    const own = { namespace, application: name };
    const shape = random();
    const badge = (): FindingCounts =>
      chance(0.05) ? { error: 1 } : chance(0.08) ? { warning: 2 } : chance(0.04) ? { information: 1 } : {};
    const replicas = 1 + Math.floor(random() * 4);
    const pod = sketch.node({ ...own, kind: 'Pod', name, origin: 'implied', replicas, findings: badge() });
    if (shape < 0.62) addDeployment();
    else if (shape < 0.8) addStatefulSet();
    else if (shape < 0.93) addCronJob();
    else sketch.edge(sketch.node({ ...own, kind: 'DaemonSet', name, findings: badge() }), 'owns', pod);
    addNeeds();

    function addDeployment(): void {
      const deployment = sketch.node({ ...own, kind: 'Deployment', name, replicas, findings: badge() });
      const replicaSet = sketch.node({ ...own, kind: 'ReplicaSet', name, origin: 'implied', replicas });
      sketch.edge(deployment, 'owns', replicaSet);
      sketch.edge(replicaSet, 'owns', pod);
      if (chance(0.4))
        sketch.edge(
          sketch.node({ ...own, kind: 'HorizontalPodAutoscaler', name, detail: '2–10' }),
          'scales',
          deployment,
        );
      if (chance(0.85)) addService();
      if (chance(0.3))
        sketch.edge(sketch.node({ ...own, kind: 'PodDisruptionBudget', name, detail: 'min 1' }), 'guards', pod);
    }

    function addService(): void {
      const service = sketch.node({ ...own, kind: 'Service', name, detail: '80→8080', findings: badge() });
      sketch.edge(service, 'selects', pod, chance(0.06) ? { status: 'contradicted' } : {});
      if (!chance(0.6)) return;
      const ingress = sketch.node({ ...own, kind: 'Ingress', name, detail: `${name}.example.com`, findings: badge() });
      sketch.edge(ingress, 'routes', service, { port: chance(0.5) ? '80' : 'http' });
      if (chance(0.6))
        sketch.edge(
          ingress,
          'uses',
          sketch.node({ ...own, kind: 'Secret', name: `${name}-tls`, detail: 'kubernetes.io/tls' }),
        );
      sketch.edge(ingress, 'uses', sketch.node({ kind: 'IngressClass', name: 'nginx', application: 'cluster' }));
    }

    function addStatefulSet(): void {
      const set = sketch.node({ ...own, kind: 'StatefulSet', name, replicas, findings: badge() });
      const claim = sketch.node({
        ...own,
        kind: 'PersistentVolumeClaim',
        name: `data-${name}-0`,
        origin: 'implied',
        replicas,
        detail: '20Gi',
      });
      const service = sketch.node({ ...own, kind: 'Service', name: `${name}-headless`, detail: 'headless' });
      sketch.edge(set, 'owns', pod);
      sketch.edge(set, 'owns', claim);
      sketch.edge(pod, 'uses', claim);
      sketch.edge(set, 'uses', service);
      sketch.edge(service, 'selects', pod);
      sketch.edge(
        claim,
        'binds',
        sketch.node({ kind: 'StorageClass', name: pick(['standard', 'fast-ssd']), application: 'cluster' }),
      );
    }

    function addCronJob(): void {
      const cron = sketch.node({ ...own, kind: 'CronJob', name, detail: '*/5 * * * *', findings: badge() });
      const job = sketch.node({ ...own, kind: 'Job', name, origin: 'implied' });
      sketch.edge(cron, 'owns', job);
      sketch.edge(job, 'owns', pod);
    }

    function addNeeds(): void {
      sketch.edge(
        pod,
        'uses',
        sketch.node({ ...own, kind: 'ConfigMap', name: `${name}-config`, detail: '4 keys', findings: badge() }),
      );
      if (chance(0.7)) {
        const missing = chance(0.08);
        const secret = sketch.node({
          ...own,
          kind: 'Secret',
          name: `${name}-secret`,
          ...(missing ? { origin: 'missing' as const } : {}),
        });
        sketch.edge(pod, 'uses', secret, missing ? { status: 'missing' } : {});
      }
      if (chance(0.5)) {
        const account = sketch.node({ ...own, kind: 'ServiceAccount', name });
        sketch.edge(pod, 'uses', account);
        if (chance(0.5)) {
          const binding = sketch.node({ ...own, kind: 'RoleBinding', name });
          sketch.edge(binding, 'grants', account);
          sketch.edge(
            binding,
            'grants',
            chance(0.7)
              ? sketch.node({ ...own, kind: 'Role', name })
              : sketch.node({ kind: 'ClusterRole', name: 'view', application: 'cluster', origin: 'builtin' }),
          );
        }
      }
      if (chance(0.25))
        sketch.edge(
          pod,
          'uses',
          sketch.node({ kind: 'ConfigMap', name: 'common-env', namespace, application: 'shared' }),
        );
      if (chance(0.25))
        sketch.edge(
          sketch.node({ kind: 'NetworkPolicy', name: 'default-deny', namespace, application: 'shared' }),
          'guards',
          pod,
        );
    }
  }
}

/** Names as people hardly give them: as long as they may be, other scripts and directions, emoji, and what looks like markup. */
const strangeNames: readonly ((name: string) => string)[] = [
  (name) => `${name}-${'very-'.repeat(49)}`.slice(0, 253),
  (name) => `${name}-in-a-cluster-with-a-rather-long-name.eu-central-1.example.com`,
  (name) => `<b>${name}</b> "&amp;"`,
  (name) => `${name}-שירות-הזמנות`,
  (name) => `${name} 🚀👩‍👩‍👧‍👦`,
  (name) => `${name}-주문-서비스-데이터베이스-마이그레이션`,
];

/** The same graph with strange names, for nodes, applications and namespaces. */
export function withStrangeNames(graph: GraphView): GraphView {
  const strange = (name: string, i: number) => strangeNames[i % strangeNames.length]?.(name) ?? name;
  return {
    ...graph,
    nodes: graph.nodes.map((node, i) => ({
      ...node,
      name: strange(node.name, i),
      application: strange(node.application, node.application.length),
      ...(node.namespace === undefined ? {} : { namespace: strange(node.namespace, 1) }),
    })),
  };
}
