import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const quota = (hard: string, more = '') => `
    ---
    apiVersion: v1
    kind: ResourceQuota
    metadata: { name: share, namespace: shop }
    spec: { hard: { ${hard} }${more} }
`;
const deployment = (replicas: number | string, containers: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web, namespace: shop }
    spec:
      replicas: ${replicas}
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec: { containers: [${containers}] }
`;
const container = (resources: string, name = 'web') => `{ name: ${name}, image: web, resources: { ${resources} } }`;

describe('what the quota counts must be written', () => {
  test('for every container', () => {
    checkDiagnostics(`
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec:
      initContainers: [{ name: first, image: web }]
    #                          ^^^^^ warning exceeds-quota
      containers:
        - { name: a, image: web, resources: { limits: { memory: 1Gi } } }
    ${quota('requests.memory: 10Gi, "count/secrets": 3, requests.ephemeral-storage: 1Gi')}
    `);
  });

  test('is said of all containers that lack it, and mended by an amount to start from', () => {
    const two = (first: string, second: string) =>
      deployment(1, `${container(first, 'a')}, ${container(second, 'b')}`) + quota('requests.cpu: 4');
    checkMessages(
      two('', 'limits: { memory: 1Gi }'),
      'manifest.yaml:9 ResourceQuota `share` counts `requests.cpu`, and nothing is written for `a`, `b`; admission refuses the Pod.',
    );
    checkFix(
      two('', 'limits: { memory: 1Gi }').replace('name: a', 'name: $0a'),
      'Add requests.cpu of 100m for `a`, `b`',
      two('requests: { cpu: 100m }', 'limits: { memory: 1Gi }, requests: { cpu: 100m }'),
    );
  });
});

describe('what is asked for must fit into the quota', () => {
  test('of all replicas together', () => {
    const all = (replicas: number | string) =>
      deployment(
        replicas,
        `${container('limits: { cpu: 500m }', 'a')}, ${container('requests: { cpu: 250m }, limits: { cpu: 1 }', 'b')}`,
      ) + quota('requests.cpu: 2');
    checkDiagnostics(all(2));
    checkMessages(
      all(3),
      'manifest.yaml:9 `requests.cpu` comes to `3 × (500m + 250m)`, and ResourceQuota `share` grants the whole namespace `2`.',
    );
    checkFix(all(3).replace('cpu: 500m', 'cpu: 5$000m'), 'Change replicas to 2', all(2));
  });

  test('of one Pod', () => {
    const one = (memory: string) =>
      deployment(1, container(`limits: { memory: ${memory} }`)) + quota('limits.memory: 1Gi');
    checkDiagnostics(one('1Gi'));
    checkFix(one('2$0Gi'), 'Change to `1Gi`', one('1Gi'));
  });

  test('of one Pod, whose request may not stay above its new limit', () => {
    const one = (limit: string, request: string) =>
      deployment(1, container(`limits: { memory: ${limit} }, requests: { memory: ${request} }`)) +
      quota('limits.memory: 1Gi');
    checkFix(one('2$0Gi', '"1.5Gi"'), 'Change the limit and the request to `1Gi`', one('1Gi', '"1Gi"'));
    checkFix(one('2$0Gi', '512Mi'), 'Change to `1Gi`', one('1Gi', '512Mi'));
  });

  test('of several containers, the largest of which is lowered with its request', () => {
    const two = (limit: string, request: string) =>
      deployment(
        1,
        `${container(`limits: { memory: ${limit} }, requests: { memory: ${request} }`, 'a')}, ${container('limits: { memory: 256Mi }, requests: { memory: 256Mi }', 'b')}`,
      ) + quota('limits.memory: 1Gi');
    checkFix(two('2$0Gi', '1Gi'), 'Lower `2Gi` to `768Mi`', two('768Mi', '768Mi'));
    checkFix(two('2$0Gi', '512Mi'), 'Lower `2Gi` to `768Mi`', two('768Mi', '512Mi'));
  });

  test('of several Pods, of which none fits', () => {
    const three = (cpu: string) => deployment(3, container(`requests: { cpu: ${cpu} }`)) + quota('requests.cpu: 1');
    checkFix(three('$02'), 'Lower `2` to `333m`', three('333m'));
    expect(fixTitles(three('$04'))).toEqual([]);
    expect(fixTitles(three('50$00m'))).toEqual(['Change replicas to 2', 'Lower `500m` to `333m`']);
  });

  test('in number', () => {
    const many = (replicas: string) => deployment(replicas, container('')) + quota('pods: 4');
    checkDiagnostics(many('4'));
    checkFix(many('$05'), 'Change replicas to 4', many('4'));
    expect(fixTitles(deployment('$05', container('')) + quota('pods: 0'))).toEqual([]);
  });

  test('of a claim, by its class too', () => {
    const claim = (size: string) => `
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: shop }
    spec: { storageClassName: fast, resources: { requests: { storage: ${size} } } }
    `;
    const byClass = quota(
      'fast.storageclass.storage.k8s.io/requests.storage: 5Gi, slow.storageclass.storage.k8s.io/requests.storage: 1Gi',
    );
    checkMessages(
      claim('6Gi') + byClass,
      'manifest.yaml:4 `fast.storageclass.storage.k8s.io/requests.storage` comes to `6Gi`, and ResourceQuota `share` grants the whole namespace `5Gi`.',
    );
    checkFix(
      claim('6$0Gi') + quota('requests.storage: 5Gi'),
      'Change to `5Gi`',
      claim('5Gi') + quota('requests.storage: 5Gi'),
    );
  });
});

describe('is silent about', () => {
  const bare = deployment(3, container(''));

  test.each([
    ['a quota for some Pods only', bare + quota('requests.cpu: 1', ', scopes: [BestEffort]')],
    ['a quota for a priority', bare + quota('requests.cpu: 1', ', scopeSelector: { matchExpressions: [] }')],
    ['another namespace', bare.replace('namespace: shop', 'namespace: other') + quota('requests.cpu: 1')],
    [
      'what a LimitRange fills in',
      `${bare + quota('requests.cpu: 1')}
    ---
    apiVersion: v1
    kind: LimitRange
    metadata: { name: sizes, namespace: shop }
    spec: { limits: [{ type: Container, default: { cpu: 100m } }] }
    `,
    ],
    [
      'amounts that are filled in later',
      deployment(3, container('requests: { cpu: "${CPU}" }')) + quota('requests.cpu: 1'),
    ],
    [
      'a number of Pods that is not written',
      deployment('null', container('requests: { cpu: 1 }')) + quota('requests.cpu: 1'),
    ],
    ['resources that quotas do not count in containers', bare + quota('services: 1, persistentvolumeclaims: 1')],
  ])('%s', (_what, manifests) => {
    checkDiagnostics(manifests);
  });
});
