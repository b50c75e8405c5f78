import { test } from 'vitest';
import { checkGraph } from '../../support/checkGraph.ts';

const service = `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { selector: { app: web } }
`;
const workload = (kind: string, labels: string) => `
    ---
    apiVersion: apps/v1
    kind: ${kind}
    metadata: { name: web }
    spec: { template: { metadata: { labels: { ${labels} } } } }
`;

test('workloads of two kinds with one name each have Pods of their own', () => {
  checkGraph(
    service + workload('Deployment', 'app: web, tier: front') + workload('DaemonSet', 'app: web, tier: node'),
    'Service web selects Pod web [found]\nService web selects Pod web [found]',
  );
});

test('Pods without names are no copies of each other', () => {
  const nameless =
    '\n    ---\n    { apiVersion: v1, kind: Pod, metadata: { generateName: web-, labels: { app: web } } }';
  checkGraph(
    service + nameless + nameless,
    'Service web selects Pod web-* [found]\nService web selects Pod web-* [found]',
  );
});

test('a copy of an object in another folder counts once', () => {
  const pod = '{ apiVersion: v1, kind: Pod, metadata: { name: web, labels: { app: web } } }';
  checkGraph(
    `
    #- /a/service.yaml
    ${service}
    #- /b/pod.yaml
    ${pod}
    #- /c/pod.yaml
    ${pod}
    `,
    'Service web selects Pod web in b/pod.yaml [found]',
  );
});
