import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../../support/checkFix.ts';
import { findingsOf, snapshotOfText } from '../../../support/snapshotOf.ts';
import { readApiReference } from '../../api/readAssets.ts';

const api = await readApiReference();

const pod = (spec: string, container = '') => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec:
      ${spec}
      containers:
        - { name: web, image: web${container} }
`;
const deployment = (spec: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      selector: { matchLabels: { app: web } }
      template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web }] } }
      ${spec}
`;
const service = (spec: string) => `
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec:
      ${spec}
`;
const port = (fields: string) => service(`ports: [{ ${fields} }]`);
const cron = (schedule: string) => `
    apiVersion: batch/v1
    kind: CronJob
    metadata: { name: nightly }
    spec:
      schedule: ${schedule}
      jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } } } }
`;
const policy = (block: string) => `
    apiVersion: networking.k8s.io/v1
    kind: NetworkPolicy
    metadata: { name: web }
    spec: { podSelector: {}, policyTypes: [Ingress], ingress: [{ from: [{ ipBlock: { ${block} } }] }] }
`;
const ingress = (host: string, path = '/') => `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: web }
    spec: { rules: [{ host: ${host}, http: { paths: [{ path: ${path}, pathType: Prefix, backend: { resource: { kind: Bucket, apiGroup: example.com, name: a } } }] } }] }
`;
const labelled = (labels: string) => `
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: web, ${labels} }
`;
const budget = (value: string) => `
    apiVersion: policy/v1
    kind: PodDisruptionBudget
    metadata: { name: web }
    spec: { maxUnavailable: ${value} }
`;

type Written = (value: string) => string;

describe('what the API server rejects is an error, mended by the nearest value or its normalised form', () => {
  test.each<[string, Written, string, string]>([
    ['a port', (value) => port(`port: ${value}`), '70000', '65535'],
    ['a port below 1', (value) => port(`port: ${value}`), '0', '1'],
    ['a target port', (value) => port(`port: 80, targetPort: ${value}`), 'HTTP_Port', 'http-port'],
    ['a target port that is quoted', (value) => port(`port: 80, targetPort: ${value}`), '"8080"', '8080'],
    ['the port of a container', (value) => pod('', `, ports: [{ containerPort: ${value} }]`), '65536', '65535'],
    [
      'the name of a port',
      (value) => pod('', `, ports: [{ containerPort: 80, name: ${value} }]`),
      'prometheus_metrics',
      'prometheus-metr',
    ],
    ['the name of a port of a Service', (value) => port(`port: 80, name: ${value}`), 'http_web', 'http-web'],
    [
      'the port of a probe',
      (value) =>
        pod('', `, ports: [{ containerPort: 8080, name: web-http }], livenessProbe: { tcpSocket: { port: ${value} } }`),
      'Web-Http',
      'web-http',
    ],
    ['replicas', (value) => deployment(`replicas: ${value}`), '-1', '0'],
    ['a share above all', (value) => budget(value), '150%', '100%'],
    ['a share with a gap', (value) => budget(value), '25 %', '25%'],
    [
      'a file mode in decimal',
      (value) =>
        pod(
          `volumes: [{ name: a, secret: { secretName: a, optional: true, defaultMode: ${value} } }]`,
          ', volumeMounts: [{ name: a, mountPath: /a }]',
        ),
      '644',
      '420',
    ],
    [
      'a quantity with a unit too much',
      (value) => pod('', `, resources: { limits: { memory: ${value} } }`),
      '512MB',
      '512M',
    ],
    ['a quantity in another case', (value) => pod('', `, resources: { limits: { memory: ${value} } }`), '1gi', '1Gi'],
    ['a quantity with a comma', (value) => pod('', `, resources: { limits: { cpu: "${value}" } }`), '1,5', '1.5'],
    ['a quantity in words', (value) => pod('', `, resources: { limits: { cpu: "${value}" } }`), '2 cores', '2'],
    ['the name of a resource', (value) => pod('', `, resources: { limits: { ${value}: 1 } }`), 'cpus', 'cpu'],
    [
      'the name of a container',
      (value) => pod('').replace('name: web,', `name: ${value},`),
      'Web_Server',
      'web-server',
    ],
    ['a schedule with Sunday as 7', (value) => cron(value), '0 3 * * 7', '"0 3 * * 0"'],
    ['a schedule up to Sunday as 7', (value) => cron(value), '0 3 * * 5-7', '"0 3 * * 0,5-6"'],
    ['a schedule with seconds', (value) => cron(value), '0 0 3 * * 1', '"0 3 * * 1"'],
    ['a schedule with a macro in capitals', (value) => cron(`"${value}"`), '@Daily', '@daily'],
    ['a label', (value) => labelled(`labels: { app: ${value} }`), 'my shop!', 'my-shop'],
    ['the label of a node', (value) => pod(`nodeSelector: { disk: ${value} }`), 'ssd nvme', 'ssd-nvme'],
    ['an address for a range', (value) => policy(`cidr: ${value}`), '10.0.0.1', '10.0.0.1/32'],
    [
      'a range for a load balancer',
      (value) => service(`loadBalancerSourceRanges: [${value}]`),
      'fd00::1',
      '"fd00::1/128"',
    ],
    ['no cluster address', (value) => service(`clusterIP: ${value}`), 'none', 'None'],
    ['a URL for a host', (value) => ingress(`"${value}"`), 'https://Shop.example.com:8443/', 'shop.example.com'],
    ['a path without a slash', (value) => ingress('a.example.com', value), 'cart', '/cart'],
    [
      'a URL for an external name',
      (value) => service(`type: ExternalName\n      externalName: "${value}"`),
      'http://db.example.com:5432',
      'db.example.com',
    ],
    [
      'a path that leaves the volume',
      (value) =>
        pod('volumes: [{ name: a, emptyDir: {} }]', `, volumeMounts: [{ name: a, mountPath: /a, subPath: ${value} }]`),
      '/data',
      'data',
    ],
  ])('%s', (_what, manifest, wrong, right) => {
    const errors = findingsOf(snapshotOfText(manifest(wrong)), api).filter(({ code }) => code === 'invalid-value');
    expect(errors.map(({ severity }) => severity)).toEqual(['error']);
    const title = `Change to \`${right.replaceAll('"', '')}\``;
    const marked = wrong.startsWith('"') ? `"$0${wrong.slice(1)}` : `$0${wrong}`;
    checkFix(manifest(marked), title, manifest(right), api);
  });

  test.each<[string, string]>([
    ['an address that is none', service('externalIPs: [1.2.3.400]')],
    ['an IP address for a host', ingress('10.0.0.1')],
    ['the key of a label', labelled('labels: { "a/b/c": x }')],
    ['the key of an annotation', labelled('annotations: { "with blank": x }')],
    [
      'the key of an expression',
      deployment('').replace(
        '{ matchLabels: { app: web } }',
        '{ matchLabels: { app: web }, matchExpressions: [{ key: "-a", operator: Exists }] }',
      ),
    ],
    [
      'a topology key',
      pod('topologySpreadConstraints: [{ maxSkew: 1, topologyKey: "/zone", whenUnsatisfiable: DoNotSchedule }]'),
    ],
    ['a schedule with a time zone', cron('"TZ=Asia/Seoul 0 3 * * *"')],
    ['a schedule with an unknown macro', cron('"@reboot"')],
    ['a negative amount', pod('', ', resources: { limits: { memory: -1Gi } }')],
    ['a share that is no number', budget('half')],
  ])('%s is an error that only its author can mend', (_what, manifest) => {
    const found = findingsOf(snapshotOfText(manifest), api).filter(({ code }) => code === 'invalid-value');
    expect(found.map(({ code, severity, fixes }) => `${severity} ${code} ${fixes.length}`)).toEqual([
      'error invalid-value 0',
    ]);
  });

  test('the key of a label is marked, not its value', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: ConfigMap
      metadata:
        name: web
        annotations: { Example.com/Owner: "any text: goes", "a b": "" }
        #                                                   ^^^^^ error invalid-value
        labels: { app_: web, "-tier": front }
        #         ^^^^ error invalid-value
        #                    ^^^^^^^ error invalid-value
    `,
      api,
    );
  });
});

describe('what the API server takes is right', () => {
  test.each([
    port('port: 80, targetPort: 0'),
    port('port: 80, targetPort: "", nodePort: 0'),
    port('port: 80, targetPort: web-http, nodePort: 30000'),
    service('clusterIP: None\n      externalIPs: ["::1", 10.0.0.1]'),
    pod('', ', ports: [{ containerPort: 80, hostPort: 0, name: h2-prometheus-1 }]').replace(
      'h2-prometheus-1',
      'h2-prom-1',
    ),
    deployment('replicas: 0\n      strategy: { rollingUpdate: { maxSurge: 200%, maxUnavailable: 0 } }'),
    budget('100%'),
    pod('', ', resources: { limits: { cpu: 0.5, memory: 1e9, example.com/gpu: 1, hugepages-2Mi: 2Mi } }'),
    cron('"*/5 0-6 ? JAN,feb mon-FRI/2"'),
    cron('"@every 90m"'),
    labelled('labels: { app.kubernetes.io/name: "", a: A_b.c-9 }'),
    policy('cidr: 10.0.0.7/8, except: [10.1.0.0/16]'),
    ingress('"*.example.com"', '"/api(/|$)(.*)"'),
    service('type: ExternalName\n      externalName: db.example.com.'),
    pod(
      'volumes: [{ name: a, configMap: { name: a, optional: true, defaultMode: 0644, items: [{ key: a, path: a/b }] } }]',
      ', volumeMounts: [{ name: a, mountPath: "C:\\\\a" }]',
    ),
  ])('%#', (manifest) => {
    const found = findingsOf(snapshotOfText(manifest), api).filter(({ code }) => code === 'invalid-value');
    expect(found.map(({ message }) => message.en)).toEqual([]);
  });

  test.each([
    port('port: 80, targetPort: PORT'),
    cron('"${SCHEDULE}"'),
    cron('"{{ .Values.schedule }}"'),
    labelled('labels: { app: "<your app>", "${KEY}": "@VALUE@" }'),
    policy('cidr: <CIDR>'),
    ingress('__INGRESS_HOST__'),
    pod('').replace('image: web', 'image: REGION-docker.pkg.dev/PROJECT/web:v1'),
    pod('').replace('image: web', 'image: $REGISTRY/web'),
  ])('what is filled in later is not judged: %#', (manifest) => {
    expect(findingsOf(snapshotOfText(manifest), api)).toEqual([]);
  });
});

describe('what the API server takes and nobody can use is less than an error', () => {
  const running = (image: string) => pod('').replace('image: web', `image: ${image}`);

  test('an image name is a hint', () => {
    checkDiagnostics(
      `
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec:
        containers:
          - { name: web, image: registry.example.com/Shop/web:1.0 }
      #                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint invalid-value
    `,
      api,
    );
    checkFix(
      running('https://example.com/Sh$0op:V1'),
      'Change to `example.com/shop:V1`',
      running('example.com/shop:V1'),
      api,
    );
    expect(fixTitles(running('web:$0'), api)).toEqual([]);
  });

  test('a node port beside the usual range is a warning', () => {
    checkFix(port('port: 80, nodePort: 80$080'), 'Change to `30000`', port('port: 80, nodePort: 30000'), api);
    expect(findingsOf(snapshotOfText(port('port: 80, nodePort: 8080')), api).map(({ severity }) => severity)).toEqual([
      'warning',
    ]);
  });
});

test('a value that every kustomization replaces is not judged, one that is applied is', () => {
  const kustomized = (patch: string) => `
    #- base/web.yaml
    apiVersion: v1
    kind: Service
    metadata: { name: web }
    spec: { externalName: "http://db" }
    #- base/kustomization.yaml
    resources: [web.yaml]
    patches: [{ patch: '{ apiVersion: v1, kind: Service, metadata: { name: web }, spec: { ${patch} } }' }]
  `;
  const codes = (patch: string) => findingsOf(snapshotOfText(kustomized(patch)), api).map(({ code }) => code);
  expect(codes('externalName: db.example.com')).toEqual([]);
  expect(codes('type: ExternalName')).toEqual(['invalid-value']);
});

describe('durations of custom resources', () => {
  const flux = (interval: string) => `
    apiVersion: source.toolkit.fluxcd.io/v1
    kind: OCIRepository
    metadata: { name: web }
    spec: { interval: ${interval} }
  `;
  const route = (timeout: string) => `
    apiVersion: gateway.networking.k8s.io/v1
    kind: HTTPRoute
    metadata: { name: web }
    spec: { rules: [{ timeouts: { request: ${timeout} } }] }
  `;
  const monitor = (interval: string) => `
    apiVersion: monitoring.coreos.com/v1
    kind: PrometheusRule
    metadata: { name: web }
    spec: { groups: [{ name: a, interval: ${interval}, rules: [] }] }
  `;

  test('have the grammar of their project', () => {
    checkFix(flux('$01d'), 'Change to `24h`', flux('24h'));
    checkFix(flux('$05 minutes'), 'Change to `5m`', flux('5m'));
    checkFix(route('$010sec'), 'Change to `10s`', route('10s'));
    checkFix(monitor('$01m 30s'), 'Change to `1m30s`', monitor('1m30s'));
    expect(fixTitles(route('$01.5h'))).toEqual([]);
    for (const manifest of [flux('1h30m'), flux('1.5h'), flux('"${INTERVAL}"'), route('1m30s'), monitor('1d12h')])
      checkDiagnostics(manifest);
  });
});
