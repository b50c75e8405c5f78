import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';

const object = (apiVersion: string, kind: string, metadata: string, spec = '{}') => `
    ---
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    spec: ${spec}`;
const ofOperator = (kind: string, metadata: string, spec = '{}') =>
  object('monitoring.coreos.com/v1', kind, metadata, spec);
const service = (name: string, namespace: string, labels: string) =>
  object('v1', 'Service', `name: ${name}, namespace: ${namespace}, labels: { ${labels} }`);
const pod = (name: string, namespace: string, labels: string) =>
  object('v1', 'Pod', `name: ${name}, namespace: ${namespace}, labels: { ${labels} }`);

describe('a ServiceMonitor', () => {
  const monitor = (rest = '') =>
    ofOperator('ServiceMonitor', 'name: web, namespace: a', `{ selector: { matchLabels: { app: web } }${rest} }`);
  const words = 'ServiceMonitor web has metrics read behind Service';

  test('selects Services of its namespace by their own labels', () => {
    checkGraph(
      monitor() +
        service('web', 'a', 'app: web') +
        service('other', 'a', 'app: other') +
        service('elsewhere', 'b', 'app: web') +
        object('v1', 'Service', 'name: by-pods, namespace: a', '{ selector: { app: web } }') +
        pod('web', 'a', 'app: web'),
      `${words} web [found]\nService by-pods selects Pod web [found]`,
    );
  });

  test('looks where its namespaceSelector says', () => {
    const services = service('web', 'a', 'app: web') + service('far', 'b', 'app: web');
    checkGraph(monitor(', namespaceSelector: { any: true }') + services, `${words} web [found]\n${words} far [found]`);
    checkGraph(monitor(', namespaceSelector: { matchNames: [b] }') + services, `${words} far [found]`);
    checkGraph(monitor(', namespaceSelector: {}') + services, `${words} web [found]`);
  });

  test('without a Service here proves nothing', () => {
    checkGraph(monitor() + service('web', 'b', 'app: web'), `${words} app=web [unknown]`);
    checkDiagnostics(`
    apiVersion: monitoring.coreos.com/v1
    kind: ServiceMonitor
    metadata: { name: web }
    spec: { selector: { matchLabels: { app: web } } }
    `);
  });
});

test.each([
  ['monitoring.coreos.com/v1', 'PodMonitor'],
  ['monitoring.googleapis.com/v1', 'PodMonitoring'],
])('%s %s selects Pods', (apiVersion, kind) => {
  const monitor = object(apiVersion, kind, 'name: web, namespace: a', '{ selector: { matchLabels: { app: web } } }');
  checkGraph(
    monitor + pod('web', 'a', 'app: web') + pod('far', 'b', 'app: web') + service('web', 'a', 'app: web'),
    `${kind} web has metrics read from Pod web [found]`,
  );
  checkGraph(monitor, `${kind} web has metrics read from Pod app=web [unknown]`);
});

describe('a Prometheus', () => {
  const prometheus = (spec: string) => ofOperator('Prometheus', 'name: main, namespace: a', spec);

  test.each([
    ['serviceMonitor', 'ServiceMonitor', 'follows'],
    ['podMonitor', 'PodMonitor', 'follows'],
    ['probe', 'Probe', 'follows'],
    ['scrapeConfig', 'ScrapeConfig', 'follows'],
    ['rule', 'PrometheusRule', 'evaluates'],
  ])('selects by %sSelector', (key, kind, verb) => {
    const objects =
      ofOperator(kind, 'name: near, namespace: a, labels: { team: web }') +
      ofOperator(kind, 'name: far, namespace: b, labels: { team: web }') +
      ofOperator(kind, 'name: other, namespace: a');
    const edge = (name: string) => `Prometheus main ${verb} ${kind} ${name} [found]`;
    const team = `${key}Selector: { matchLabels: { team: web } }`;
    checkGraph(prometheus(`{ ${team} }`) + objects, edge('near'));
    checkGraph(prometheus(`{ ${team}, ${key}NamespaceSelector: {} }`) + objects, `${edge('near')}\n${edge('far')}`);
    checkGraph(prometheus(`{ ${key}Selector: {} }`) + objects, `${edge('near')}\n${edge('other')}`);
    checkGraph(prometheus('{}') + objects, '');
    checkGraph(prometheus(`{ ${key}Selector: [], ${key}NamespaceSelector: 3 }`) + objects, '');
  });

  test('runs as a ServiceAccount and sends alerts to a Service', () => {
    checkGraph(
      prometheus(
        '{ serviceAccountName: prometheus, alerting: { alertmanagers: [{ name: alerts, namespace: b, port: web }] } }',
      ) +
        object('v1', 'ServiceAccount', 'name: prometheus, namespace: b') +
        service('alerts', 'b', 'a: b'),
      `
      Prometheus main runs as ServiceAccount prometheus [missing]
      Prometheus main sends alerts to Service alerts [found]
      `,
    );
    checkGraph(
      prometheus('{ alerting: { alertmanagers: [{ name: alertmanager-operated, namespace: b }] } }'),
      'Prometheus main sends alerts to Service alertmanager-operated [unknown]',
    );
  });
});

test('an Alertmanager selects its configurations', () => {
  checkGraph(
    ofOperator(
      'Alertmanager',
      'name: main, namespace: a',
      '{ alertmanagerConfigSelector: { matchLabels: { team: web } } }',
    ) +
      object('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', 'name: web, namespace: a, labels: { team: web }') +
      object('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', 'name: other, namespace: a'),
    'Alertmanager main follows AlertmanagerConfig web [found]',
  );
});
