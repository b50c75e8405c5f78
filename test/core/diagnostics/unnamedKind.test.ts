import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();

describe('missing-required-field, of what is surely meant as a manifest', () => {
  test('marks a slip in `apiVersion` or `kind`', () => {
    checkDiagnostics(
      `
      napiVersion: v1
     #^^^^^^^^^^^ error missing-required-field
      kind: ConfigMap
      metadata: { name: settings }
      ---
      apiVersion: example.com/v1
      knid: CronTab
     #^^^^ error missing-required-field
      metadata: { name: nightly }
      ---
      apiversion: v1
     #^^^^^^^^^^ error missing-required-field
      Kind: ConfigMap
     #^^^^ error missing-required-field
      metadata: { name: both }
    `,
      api,
    );
  });

  test.each(['apiversion: v1\nkind: ConfigMap', 'apiVersion: v1\nKind: ConfigMap'])(
    'also where nothing else in the file is a manifest: %j',
    (head) => {
      checkMessages(
        `${head}\nmetadata: { name: settings }\n`,
        head.startsWith('apiv')
          ? 'manifest.yaml:1 `apiVersion` is missing: kubectl refuses a manifest without it. Is it meant by `apiversion`?'
          : 'manifest.yaml:2 `kind` is missing: kubectl refuses a manifest without it. Is it meant by `Kind`?',
      );
    },
  );

  test('marks what is left out beside a kind or an API version of Kubernetes, and fields of its own', () => {
    checkDiagnostics(
      `
      kind: Service
     #^^^^ error missing-required-field
      metadata: { name: web }
      spec: { ports: [{ port: 80 }] }
      ---
      apiVersion: v1
     #^^^^^^^^^^ error missing-required-field
      metadata: { name: web }
      spec: { containers: [] }
      ---
      apiVersion:
      kind: Secret
     #^^^^ error missing-required-field
      metadata: { name: token }
      stringData: { token: a }
    `,
      api,
    );
  });

  test.each([
    ['a kind of somebody else', 'kind: CronTab\nmetadata: { name: web }\nspec: {}'],
    ['a kind with fields that it does not have', 'kind: Service\nmetadata: { name: web }\nowner: shop'],
    ['nothing but a name', 'kind: Service\nmetadata: { name: web }'],
    ['an API version of somebody else', 'apiVersion: score.dev/v1b1\nmetadata: { name: web }\ncontainers: {}'],
    ['no metadata', 'apiversion: v1\nkind: ConfigMap\ndata: {}'],
    ['no name', 'apiversion: v1\nkind: ConfigMap\nmetadata: { labels: { app: web } }'],
    ['neither', 'metadata: { name: web }\nspec: {}'],
    ['other words for both', 'version: v1\ntype: ConfigMap\nmetadata: { name: web }'],
    ['an API description', 'openapi: 3.1.0\ninfo: { title: kind }\nmetadata: { name: web }\npaths: {}'],
    ['services of Compose', 'version: "3"\nservices: { kind: { image: nginx } }\nmetadata: { name: apiVersion }'],
    ['a pipeline', 'kind: pipeline\ntype: docker\nname: default\nmetadata: { name: web }\nsteps: []'],
  ])('says nothing of %s', (_what, text) => {
    checkDiagnostics(`${text}\n`, api);
  });

  test('says nothing of values of a chart, nor of what a kustomization reads and may be a patch', () => {
    checkDiagnostics(
      `
      #- /shop/Chart.yaml
      apiVersion: v2
      name: shop
      #- /shop/values.yaml
      apiversion: v1
      kind: ConfigMap
      metadata: { name: settings }
      #- /overlay/kustomization.yaml
      resources: [../web]
      patches: [{ path: patch.yaml, target: { kind: Service } }]
      #- /overlay/patch.yaml
      kind: Service
      metadata: { name: web }
      spec: { type: NodePort }
      #- /web/kustomization.yaml
      resources: [web.yaml]
      #- /web/web.yaml
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec: { ports: [{ port: 80 }] }
    `,
      api,
    );
  });

  test('is mended by the field that is meant, and by the API version that the kind has', () => {
    const service = (head: string) => `
      ${head}
      kind: Service
      metadata: { name: web }
      spec: { ports: [{ port: 80 }] }
    `;
    checkFix(service('$0napiVersion: v1'), 'Change to `apiVersion`', service('apiVersion: v1'), api);
    checkFix(
      service('')
        .replace('kind', '$0kind')
        .replace(/\n +\n/, '\n'),
      'Add `apiVersion: v1`',
      service('apiVersion: v1'),
      api,
    );
  });
});
