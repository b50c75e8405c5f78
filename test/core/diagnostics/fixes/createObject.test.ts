import { describe, expect, test } from 'vitest';
import { checkFix, fixTitles } from '../../../support/checkFix.ts';

const crlf = (text: string) => text.replaceAll('\n', '\r\n');

const pod = (spec: string, namespace = ', namespace: shop') => `
    apiVersion: v1
    kind: Pod
    metadata: { name: web${namespace} }
    spec: ${spec}
`;
const variables = (name: string) => `{ containers: [{ name: web, env: [
      { name: A, valueFrom: { configMapKeyRef: { name: ${name}, key: level } } },
      { name: B, valueFrom: { configMapKeyRef: { name: settings, key: 'on' } } }] }],
      volumes: [{ name: a, configMap: { name: settings, items: [{ key: app.conf, path: a }] } }] }`;

describe('a ConfigMap', () => {
  const source = (indent = '    ') =>
    `apiVersion: v1
kind: ConfigMap
metadata:
  name: settings
  namespace: shop
data:
  level: ""
  "on": ""
  app.conf: ""
`.replace(/^(?=.)/gm, indent);

  test('is created with every key that is asked for, at the end of the file', () => {
    const before = pod(variables('$0settings'));
    const title = 'Create ConfigMap `settings` in this file';
    const after = `${pod(variables('settings'))}    ---\n${source()}`;
    checkFix(before, title, after);
    checkFix(crlf(before), title, crlf(after));
  });

  test('is created in a file beside it, with the name of the object', () => {
    checkFix(
      `#- /shop/web.yaml\n${pod(variables('$0settings'))}`,
      'Create ConfigMap `settings` in settings-configmap.yaml',
      `#- /shop/web.yaml\n${pod(variables('settings'))}#- /shop/settings-configmap.yaml\n${source()}`,
    );
  });

  test('is created in a file that the kustomization names, and without the namespace that it gives', () => {
    const kustomization = (more: string) =>
      `#- /shop/kustomization.yaml\n    namespace: shop\n    resources:\n      - web.yaml # kept\n${more}`;
    checkFix(
      `${kustomization('')}#- /shop/web.yaml\n${pod(variables('$0settings'), '')}`,
      'Create ConfigMap `settings` in settings-configmap.yaml',
      `${kustomization('      - settings-configmap.yaml\n')}#- /shop/web.yaml\n${pod(variables('settings'), '')}#- /shop/settings-configmap.yaml\n${source().replace('      namespace: shop\n', '')}`,
    );
  });

  test('is not created over a file, nor where the name is made by a kustomization or a chart', () => {
    const inFile = 'Create ConfigMap `settings` in this file';
    const fixture = pod(variables('$0settings'));
    expect(fixTitles(`#- /web.yaml\n${fixture}#- /settings-configmap.yaml\n    a: b\n`)).toEqual([inFile]);
    expect(fixTitles(`#- /Chart.yaml\n    name: web\n#- /templates/web.yaml\n${fixture}`)).toEqual([]);
  });
});

/** What is added at the end of the file, without its margin. */
function created(before: string, title: string, source: string): void {
  checkFix(before, title, `${before.replace('$0', '')}    ---\n${source.replace(/^(?=.)/gm, '    ')}`);
}

describe('a Secret', () => {
  const secret = (type: string, data: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: keys\ntype: ${type}\nstringData:${data}\n`;
  const title = 'Create Secret `keys` in this file';

  test('has the keys of a container', () => {
    created(
      pod(`{ containers: [{ env: [{ valueFrom: { secretKeyRef: { name: $0keys, key: token } } }] }] }`, ''),
      title,
      secret('Opaque', '\n  token: ""'),
    );
  });

  test('has the type that a registry, or a host with a certificate, asks for', () => {
    created(
      pod('{ imagePullSecrets: [{ name: $0keys }] }', ''),
      title,
      secret('kubernetes.io/dockerconfigjson', '\n  .dockerconfigjson: "{\\"auths\\":{}}"'),
    );
    created(
      `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: web }
    spec: { tls: [{ secretName: $0keys }] }
`,
      title,
      secret('kubernetes.io/tls', '\n  tls.crt: ""\n  tls.key: ""'),
    );
  });
});

describe('a Service', () => {
  const deployment = (ports: string) => `
    apiVersion: apps/v1
    kind: Deployment
    metadata: { name: web }
    spec:
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web, tier: front } }
        spec: { containers: [{ name: web, image: web, readinessProbe: {}, ports: ${ports} }] }
    ---
`;
  const ingress = (port: string) => `
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: web }
    spec: { defaultBackend: { service: { name: $0web, port: ${port} } } }
`;
  const service = (ports: string, more = '') =>
    `apiVersion: v1\nkind: Service\nmetadata:\n  name: web\nspec:\n${more}  selector:\n    app: web\n  ports:\n${ports}`;
  const title = 'Create Service `web` in this file';

  test.each([
    ['{ number: 80 }', '[{ containerPort: 8080, name: http }]', '    - port: 80\n      targetPort: http\n'],
    ['{ number: 80 }', '[{ containerPort: 80 }]', '    - port: 80\n'],
    [
      '{ name: http }',
      '[{ containerPort: 8080, name: http }]',
      '    - name: http\n      port: 8080\n      targetPort: http\n',
    ],
  ])('has the port %s that is asked for', (port, declared, ports) => {
    created(deployment(declared) + ingress(port), title, service(ports));
  });

  test('is not created where no workload of that name is here', () => {
    expect(fixTitles(ingress('{ number: 80 }'))).toEqual([]);
  });

  test('is headless for a StatefulSet, before its Pods', () => {
    const statefulSet = `
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: web }
    spec:
      serviceName: $0web
      selector: { matchLabels: { app: web } }
      template:
        metadata: { labels: { app: web } }
        spec: { containers: [{ name: web, image: web, readinessProbe: {}, ports: [{ containerPort: 53, protocol: UDP }, { containerPort: 80, name: http }] }] }
`;
    const ports =
      '    - name: port-53\n      port: 53\n      protocol: UDP\n    - name: http\n      port: 80\n      targetPort: http\n';
    created(statefulSet, title, service(ports, '  clusterIP: None\n'));
  });
});

test.each([
  ['ServiceAccount', pod('{ serviceAccountName: $0robots }', ''), 'robots', 'v1', ''],
  [
    'PersistentVolumeClaim',
    pod('{ volumes: [{ name: a, persistentVolumeClaim: { claimName: $0files } }] }', ''),
    'files',
    'v1',
    'spec:\n  accessModes:\n    - ReadWriteOnce\n  resources:\n    requests:\n      storage: 1Gi\n',
  ],
  [
    'Role',
    `
    apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata: { name: web }
    roleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: $0reader }
    subjects: []
`,
    'reader',
    'rbac.authorization.k8s.io/v1',
    'rules: []\n',
  ],
])('a %s is complete', (kind, before, name, apiVersion, content) => {
  created(
    before,
    `Create ${kind} \`${name}\` in this file`,
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata:\n  name: ${name}\n${content}`,
  );
});
