import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { checkUnits } from '../../support/checkUnits.ts';

const deployment = (name: string, image: string, namespace = '') =>
  `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: ${name}${namespace} }
    spec:
      selector: { matchLabels: { app: ${name} } }
      template:
        metadata: { labels: { app: ${name} } }
        spec: { containers: [{ name: main, image: '${image}' }] }
`.trim();
const service = (name: string, namespace = '') =>
  `
    apiVersion: v1
    kind: Service
    metadata: { name: ${name}${namespace} }
    spec: { selector: { app: ${name} } }
`.trim();
const ingress = (to: string, namespace = '') =>
  `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: ${to}${namespace} }
    spec: { defaultBackend: { service: { name: ${to} } } }
`.trim();
const pod = (name: string, settings: string, namespace = '') =>
  `
    apiVersion: v1
    kind: Pod
    metadata: { name: ${name}${namespace} }
    spec: { volumes: [{ configMap: { name: ${settings} } }] }
`.trim();
const configMap = (name: string, value: string, namespace = '') =>
  `
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: ${name}${namespace} }
    data: { key: ${value} }
`.trim();

describe('one folder for each application of one cluster', () => {
  test('an application finds what another one brings', () => {
    checkUnits(
      `
    #- /apps/edge/ingress.yaml
    ${ingress('shop')}
    #- /apps/shop/shop.yaml
    ${service('shop')}
    ---
    ${deployment('shop', 'shop:1')}
      `,
      `
      apps/edge: Ingress shop routes to Service shop in apps/shop [found]
      apps/shop: Service shop selects Pod shop [found]
      `,
    );
  });

  const redis = (app: string) => `
    #- /apps/${app}/redis.yaml
    ${service('redis')}
    ---
    ${deployment('redis', `redis:${app}`)}
    #- /apps/${app}/${app}.yaml
    ${ingress('redis')}
    ---
    ${configMap(app, app)}
  `;

  test('two applications with a redis each take their own, and still see the other objects of one another', () => {
    checkUnits(
      `${redis('blog')}
    ---
    ${pod('blog', 'shop')}
    ${redis('shop')}`,
      `
      apps/blog: Service redis selects Pod redis [found]
      apps/blog: Ingress redis routes to Service redis [found]
      apps/blog: Pod blog mounts ConfigMap shop in apps/shop [found]
      apps/shop: Service redis selects Pod redis [found]
      apps/shop: Ingress redis routes to Service redis [found]
      `,
    );
  });

  test('a redis in another written namespace is nobody else’s', () => {
    checkUnits(
      `
    #- /apps/blog/redis.yaml
    ${service('redis', ', namespace: blog')}
    ---
    ${deployment('redis', 'redis:7', ', namespace: blog')}
    #- /apps/shop/ingress.yaml
    ${ingress('redis', ', namespace: shop')}
      `,
      `
      apps/blog: Service redis selects Pod redis [found]
      apps/shop: Ingress redis routes to Service redis [missing]
      `,
    );
  });
});

describe('one folder for each environment', () => {
  const environments = (namespace: string) => `
    #- /dev/shop.yaml
    ${service('shop', namespace)}
    ---
    ${deployment('shop', 'shop:dev', namespace)}
    ---
    ${pod('job', 'debug', namespace)}
    ---
    ${configMap('debug', 'dev', namespace)}
    #- /prod/shop.yaml
    ${service('shop', namespace)}
    ---
    ${deployment('shop', 'shop:prod', namespace)}
    ---
    ${pod('job', 'debug', namespace)}
  `;

  test('each takes its own, and what only dev has is missing in prod', () => {
    checkUnits(
      environments(', namespace: shop'),
      `
      dev: Service shop selects Pod shop [found]
      dev: Pod job mounts ConfigMap debug [found]
      prod: Service shop selects Pod shop [found]
      prod: Pod job mounts ConfigMap debug [missing]
      `,
    );
    checkMessages(
      environments(', namespace: shop'),
      'prod/shop.yaml:18 There is no ConfigMap `debug` in these manifests.',
    );
  });

  test('what only dev has is not offered in prod for a name that is nearly the same', () => {
    checkMessages(
      environments(', namespace: shop').replaceAll('{ name: debug }', '{ name: debgu }'),
      'dev/shop.yaml:18 There is no ConfigMap `debgu` in these manifests. Is `debug` meant?',
      'prod/shop.yaml:18 There is no ConfigMap `debgu` in these manifests.',
    );
  });

  test('without a written namespace each takes its own too, and nothing is called missing that may be there', () => {
    checkUnits(
      environments(''),
      `
      dev: Service shop selects Pod shop [found]
      dev: Pod job mounts ConfigMap debug [found]
      prod: Service shop selects Pod shop [found]
      prod: Pod job mounts ConfigMap debug in dev [found]
      `,
    );
  });

  test('a common folder answers in both, and finds its own objects in each of them', () => {
    const ns = ', namespace: shop';
    checkUnits(
      `
    #- /common/settings.yaml
    ${configMap('settings', 'a', ns)}
    ---
    ${ingress('shop', ns)}
    #- /dev/shop.yaml
    ${service('shop', `${ns}, labels: { stage: dev }`)}
    ---
    ${pod('shop', 'settings', ns).replace(' }\n    spec', ', labels: { app: shop } }\n    spec')}
    #- /prod/shop.yaml
    ${service('shop', `${ns}, labels: { stage: prod }`)}
    ---
    ${pod('shop', 'settings', ns).replace(' }\n    spec', ', labels: { app: shop } }\n    spec')}
      `,
      `
      common: Ingress shop routes to Service shop in dev [found]
      common: Ingress shop routes to Service shop in prod [found]
      dev: Service shop selects Pod shop [found]
      dev: Pod shop mounts ConfigMap settings in common [found]
      prod: Service shop selects Pod shop [found]
      prod: Pod shop mounts ConfigMap settings in common [found]
      `,
    );
  });

  test('a Namespace that both repeat differently makes them no alternatives', () => {
    const namespace = (stage: string) =>
      `{ apiVersion: v1, kind: Namespace, metadata: { name: shop, labels: { stage: ${stage} } } }`;
    checkUnits(
      `
    #- /shop/edge/edge.yaml
    ${namespace('a')}
    ---
    ${ingress('shop', ', namespace: shop')}
    #- /shop/web/web.yaml
    ${namespace('b')}
    ---
    ${service('shop', ', namespace: shop')}
    ---
    ${deployment('shop', 'shop:1', ', namespace: shop')}
      `,
      `
      shop/edge: Ingress shop routes to Service shop in shop/web [found]
      shop/web: Service shop selects Pod shop [found]
      `,
    );
  });
});

describe('a chart beside manifests', () => {
  const chart = `
    #- /chart/Chart.yaml
    apiVersion: v2
    name: shop
    #- /chart/templates/ingress.yaml
    ${ingress('shop')}
  `;

  test('cannot say that something is missing: its templates or values may bring it', () => {
    checkUnits(chart, 'chart: Ingress shop routes to Service shop [unknown]');
    checkDiagnostics(chart);
  });

  test('finds what stands outside, and is found from outside', () => {
    checkUnits(
      `${chart}
    #- /manifests/service.yaml
    ${service('shop')}
    #- /chart/templates/pod.yaml
    { apiVersion: v1, kind: Pod, metadata: { name: shop, labels: { app: shop } } }
      `,
      `
      chart: Ingress shop routes to Service shop in manifests [found]
      manifests: Service shop selects Pod shop in chart [found]
      `,
    );
  });

  test('a folder outside the chart still proves what it lacks', () => {
    checkUnits(
      `${chart}
    #- /manifests/pod.yaml
    ${pod('web', 'settings')}
      `,
      `
      chart: Ingress shop routes to Service shop [unknown]
      manifests: Pod web mounts ConfigMap settings [missing]
      `,
    );
  });
});

describe('documentation samples that repeat names', () => {
  const samples = `
    #- /docs/service/nginx.yaml
    ${service('nginx')}
    ---
    ${deployment('nginx', 'nginx:1')}
    #- /docs/ingress/nginx.yaml
    ${ingress('nginx')}
    ---
    ${service('nginx')}
    ---
    ${deployment('nginx', 'nginx:2')}
    #- /docs/config/pod.yaml
    ${pod('nginx', 'settings')}
    #- /docs/config/settings.yaml
    ${configMap('settings', 'a')}
  `;

  test('each find what stands in their own folder', () => {
    checkUnits(
      samples,
      `
      docs/service: Service nginx selects Pod nginx [found]
      docs/ingress: Service nginx selects Pod nginx [found]
      docs/ingress: Ingress nginx routes to Service nginx [found]
      docs/config: Pod nginx mounts ConfigMap settings [found]
      `,
    );
  });

  test('are no mistake', () => {
    checkDiagnostics(samples);
  });
});

test('several versions of one install.yaml side by side each find their own', () => {
  const install = (version: string) => `
    #- /releases/${version}/install.yaml
    ${service('operator', ', namespace: system')}
    ---
    ${deployment('operator', `operator:${version}`, ', namespace: system')}
    ---
    ${pod('hook', `settings-${version}`, ', namespace: system')}
    ---
    ${configMap(`settings-${version}`, version, ', namespace: system')}
  `;
  checkUnits(
    `${install('v1')}${install('v2')}
    #- /releases/v3/install.yaml
    ${pod('hook', 'settings-v1', ', namespace: system')}
    ---
    ${deployment('operator', 'operator:v3', ', namespace: system')}
    `,
    `
    releases/v1: Service operator selects Pod operator [found]
    releases/v1: Pod hook mounts ConfigMap settings-v1 [found]
    releases/v2: Service operator selects Pod operator [found]
    releases/v2: Pod hook mounts ConfigMap settings-v2 [found]
    releases/v3: Pod hook mounts ConfigMap settings-v1 [missing]
    `,
  );
});

describe('what cannot be read', () => {
  test.each([
    ['a file with a template', 'kind: ConfigMap\n    apiVersion: v1\n    metadata:\n    {{- with .x }}'],
    ['a file that is no text', `apiVersion: v1 kind: ConfigMap ${'\0'.repeat(8)}`],
    ['a file that is no YAML', 'apiVersion: v1\n    kind: ConfigMap\n    metadata: ['],
  ])('%s keeps its folder from proving that something is missing', (_what, text) => {
    checkUnits(
      `
    #- /shop/pod.yaml
    ${pod('web', 'settings')}
    #- /shop/other.yaml
    ${text}
    #- /blog/pod.yaml
    ${pod('blog', 'settings')}
      `,
      `
      shop: Pod web mounts ConfigMap settings [unknown]
      blog: Pod blog mounts ConfigMap settings [missing]
      `,
    );
  });

  test.each([
    ['a remote base', "resources: [pod.yaml, 'github.com/example/shop//deploy?ref=v1']"],
    ['a file that is not there', 'resources: [pod.yaml, settings.yaml]'],
    ['a folder without a kustomization', 'resources: [pod.yaml, ../bare]'],
    [
      'a Helm chart that it inflates',
      'resources: [pod.yaml]\n    helmCharts: [{ name: shop, repo: https://example.com }]',
    ],
    ['a generator that is a program', 'resources: [pod.yaml]\n    generators: [generator.yaml]'],
  ])('%s keeps a kustomization from proving it', (_what, kustomization) => {
    checkUnits(
      `
    #- /shop/pod.yaml
    ${pod('web', 'settings')}
    #- /shop/kustomization.yaml
    ${kustomization}
    #- /bare/readme.yaml
    hello: there
      `,
      'shop: Pod web mounts ConfigMap settings [unknown]',
    );
  });
});
