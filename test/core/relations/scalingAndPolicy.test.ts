import { describe, expect, test } from 'vitest';
import { buildGraphView } from '../../../src/core/features/buildGraphView.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphLines } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const object = (apiVersion: string, kind: string, metadata: string, spec = '{}') => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    spec: ${spec}`;
const pod = (name: string, namespace: string, labels: string) =>
  object('v1', 'Pod', `name: ${name}, namespace: ${namespace}, labels: { ${labels} }`);

describe.each([
  ['horizontalpodautoscaler-scales-workload', 'autoscaling/v2', 'HorizontalPodAutoscaler', 'scaleTargetRef', 'scales'],
  [
    'verticalpodautoscaler-scales-workload',
    'autoscaling.k8s.io/v1',
    'VerticalPodAutoscaler',
    'targetRef',
    'sizes the Pods of',
  ],
])('%s', (_id, apiVersion, kind, field, verb) => {
  const scaler = (ref: string) => object(apiVersion, kind, 'name: scaler, namespace: a', `{ ${field}: ${ref} }`);
  const line = (target: string, status: string) => `${kind} scaler ${verb} ${target} [${status}]`;

  test('the workload of its namespace, by group, kind and name', () => {
    const source = scaler('{ apiVersion: apps/v1, kind: StatefulSet, name: web }');
    checkGraph(source + object('apps/v1', 'StatefulSet', 'name: web, namespace: a'), line('StatefulSet web', 'found'));
    checkGraph(
      source + object('apps/v1', 'StatefulSet', 'name: web, namespace: b'),
      line('StatefulSet web', 'missing'),
    );
    checkGraph(source + object('apps/v1', 'Deployment', 'name: web, namespace: a'), line('StatefulSet web', 'missing'));
  });

  test('or whatever else can be scaled; what an operator brings is left open', () => {
    const source = scaler('{ apiVersion: argoproj.io/v1alpha1, kind: Rollout, name: web }');
    checkGraph(
      source + object('argoproj.io/v1alpha1', 'Rollout', 'name: web, namespace: a'),
      line('Rollout web', 'found'),
    );
    checkGraph(source + object('example.com/v1', 'Rollout', 'name: web, namespace: a'), line('Rollout web', 'unknown'));
  });

  test.each(['{}', 'null', 'web', '{ kind: Deployment }', '{ apiVersion: apps/v1, kind: Deployment, name: "" }'])(
    'nothing to say of %s',
    (ref) => {
      checkGraph(scaler(ref), '');
    },
  );
});

describe('horizontalpodautoscaler-measures-object', () => {
  const scaler = (metric: string) =>
    object('autoscaling/v2', 'HorizontalPodAutoscaler', 'name: scaler, namespace: a', `{ metrics: [${metric}] }`);
  const line = (status: string) => `HorizontalPodAutoscaler scaler goes by a metric of Ingress shop [${status}]`;
  const shop = (namespace: string) => object('networking.k8s.io/v1', 'Ingress', `name: shop, namespace: ${namespace}`);

  test.each([
    ['describedObject', '{ apiVersion: networking.k8s.io/v1, kind: Ingress, name: shop }'],
    ['target', '{ apiVersion: extensions/v1beta1, kind: Ingress, name: shop }'],
  ])('at %s', (field, ref) => {
    const source = scaler(`{ type: Object, object: { ${field}: ${ref} } }`);
    checkGraph(source + shop('a'), line('found'));
    checkGraph(source + shop('b'), line('missing'));
    checkGraph(source + object('v1', 'Service', 'name: shop, namespace: a'), line('missing'));
  });

  test('a target that is a number is no object', () => {
    checkGraph(scaler('{ type: Object, object: { target: { type: Value, value: 10k } } }') + shop('a'), '');
    checkGraph(scaler('{ type: Resource, resource: { name: cpu } }') + shop('a'), '');
  });
});

describe('poddisruptionbudget-guards-pods', () => {
  const budget = (selector: string, apiVersion = 'policy/v1') =>
    object(apiVersion, 'PodDisruptionBudget', 'name: keep, namespace: a', `{ ${selector} }`);
  const pods = pod('web', 'a', 'app: web') + pod('cache', 'a', 'app: cache') + pod('web-b', 'b', 'app: web');
  const limits = (name: string, status = 'found') =>
    `PodDisruptionBudget keep limits evictions of Pod ${name} [${status}]`;

  test('takes the Pods of its namespace by labels and expressions', () => {
    checkGraph(budget('selector: { matchLabels: { app: web } }') + pods, limits('web'));
    checkGraph(
      budget('selector: { matchExpressions: [{ key: app, operator: Exists }] }') + pods,
      `${limits('web')}\n${limits('cache')}`,
    );
    checkGraph(budget('selector: { matchLabels: { app: shop } }') + pods, limits('app=shop', 'missing'));
    checkGraph(budget('selector: { matchLabels: { app: wbe } }') + pods, limits('app=wbe', 'contradicted'));
  });

  test('an empty selector takes all of the namespace since policy/v1, and none before; none takes nothing', () => {
    checkGraph(budget('selector: {}') + pods, `${limits('web')}\n${limits('cache')}`);
    checkGraph(budget('selector: {}', 'policy/v1beta1') + pods, '');
    checkGraph(budget('selector: { matchLabels: { app: web } }', 'policy/v1beta1') + pods, limits('web'));
    checkGraph(budget('minAvailable: 1') + pods, '');
  });

  test('neither a Service of those labels nor the workload itself', () => {
    checkGraph(
      budget('selector: { matchLabels: { app: web } }') +
        object('v1', 'Service', 'name: web, namespace: a, labels: { app: web }') +
        object('apps/v1', 'Deployment', 'name: web, namespace: a, labels: { app: web }', '{ template: {} }'),
      limits('app=web', 'missing'),
    );
  });
});

describe('what limits a namespace', () => {
  const namespace = (name: string) => object('v1', 'Namespace', `name: ${name}`);

  test.each(['ResourceQuota', 'LimitRange'])('quota-limits-namespace: %s', (kind) => {
    const source = object('v1', kind, 'name: limit, namespace: a');
    checkGraph(source + namespace('a'), `${kind} limit limits what may be in Namespace a [found]`);
    checkGraph(source + namespace('b'), '');
    checkGraph(object('v1', kind, 'name: limit') + namespace('a'), '');
    checkDiagnostics(source);
  });

  test('resourcequota-counts-priorityclass: the values of In', () => {
    const quota = (expression: string) =>
      object(
        'v1',
        'ResourceQuota',
        'name: quota, namespace: a',
        `{ scopeSelector: { matchExpressions: [${expression}] } }`,
      );
    const counts = (name: string, status: string) =>
      `ResourceQuota quota counts the Pods of PriorityClass ${name} [${status}]`;
    const high = object('scheduling.k8s.io/v1', 'PriorityClass', 'name: high');
    const of = (values: string) => quota(`{ scopeName: PriorityClass, operator: In, values: ${values} }`);
    checkGraph(
      of('[high, system-node-critical]') + high,
      `${counts('high', 'found')}\n${counts('system-node-critical', 'found')}`,
    );
    checkGraph(of('[low]') + high, counts('low', 'unknown'));
    checkGraph(quota('{ scopeName: PriorityClass, operator: NotIn, values: [high] }') + high, '');
    checkGraph(quota('{ scopeName: Terminating, operator: In, values: [high] }') + high, '');
    checkGraph(of('high') + high, '');
  });
});

describe('object-lives-in-namespace', () => {
  const lines = (source: string) => {
    const view = buildGraphView(snapshotOfText(source), { locale: 'en', findings: () => [], draws: 'all' });
    return graphLines(view);
  };
  const namespace = object('v1', 'Namespace', 'name: a');

  test('finds the Namespace where it is written', () => {
    expect(lines(object('v1', 'ConfigMap', 'name: c, namespace: a') + namespace)).toEqual([
      'ConfigMap c is in Namespace a [found]',
    ]);
    expect(lines(object('example.com/v1', 'Widget', 'name: w, namespace: a') + namespace)).toEqual([
      'Widget w is in Namespace a [found]',
    ]);
  });

  test('says nothing of one that is not, of none, of a placeholder, and of what lives outside namespaces', () => {
    expect(lines(object('v1', 'ConfigMap', 'name: c, namespace: b') + namespace)).toEqual([]);
    expect(lines(object('v1', 'ConfigMap', 'name: c, namespace: default') + namespace)).toEqual([]);
    expect(lines(object('v1', 'ConfigMap', 'name: c') + namespace)).toEqual([]);
    expect(lines(object('v1', 'ConfigMap', 'name: c, namespace: "<a>"') + namespace)).toEqual([]);
    expect(lines(object('v1', 'PersistentVolume', 'name: v, namespace: a') + namespace)).toEqual([]);
  });

  test('is drawn on request only, and never reported', () => {
    const source = object('v1', 'ConfigMap', 'name: c, namespace: a');
    checkGraph(source + namespace, '');
    checkDiagnostics(source);
    checkDiagnostics(source + object('v1', 'Namespace', 'name: aa'));
  });
});
