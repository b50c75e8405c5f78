import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const gateway = (listener: string) => `
    ---
    apiVersion: gateway.networking.k8s.io/v1
    kind: Gateway
    metadata: { name: edge, namespace: infra }
    spec: { listeners: [${listener}] }
`;
const route = (parent: string, rules = '[]') => `
    apiVersion: gateway.networking.k8s.io/v1
    kind: HTTPRoute
    metadata: { name: web, namespace: infra }
    spec: { parentRefs: [${parent}], rules: ${rules} }
`;
const service = `
    ---
    apiVersion: v1
    kind: Service
    metadata: { name: web, namespace: shop }
    spec: { ports: [{ port: 80 }] }
`;

test('marks the Gateway of a route that no listener takes', () => {
  checkDiagnostics(`
    apiVersion: gateway.networking.k8s.io/v1
    kind: HTTPRoute
    metadata: { name: web, namespace: infra }
    spec: { parentRefs: [{ name: edge, sectionName: wbe }] }
    #                            ^^^^ warning reference-not-accepted
    ${gateway('{ name: web }')}`);
  checkMessages(
    route('{ name: edge, sectionName: wbe }') + gateway('{ name: web }'),
    'manifest.yaml:4 Gateway edge has no listener wbe.',
  );
});

describe('of a backend in another namespace', () => {
  const backend = (port: string) => `[{ backendRefs: [{ name: web, namespace: shop${port} }] }]`;
  const grant = `
    ---
    apiVersion: gateway.networking.k8s.io/v1beta1
    kind: ReferenceGrant
    metadata: { name: web, namespace: shop }
    spec:
      from: [{ group: gateway.networking.k8s.io, kind: HTTPRoute, namespace: infra }]
      to: [{ group: '', kind: Service }]
`;
  const parts = (port: string) => route('{ name: edge }', backend(port)) + gateway('{ name: web }') + service;

  test('says that no ReferenceGrant lets it in', () => {
    checkMessages(
      parts(', port: 80'),
      'manifest.yaml:4 No ReferenceGrant in namespace shop lets HTTPRoutes of namespace infra refer to it.',
    );
  });

  test('is silent with the grant, and leaves the port to the code of its own', () => {
    checkDiagnostics(parts(', port: 80') + grant);
    checkMessages(parts(', port: 81') + grant, 'manifest.yaml:4 Service web has no port 81; it has 80.');
  });
});

test('says which versions a definition serves', () => {
  checkMessages(
    `
    apiVersion: example.com/v2
    kind: Widget
    metadata: { name: web }
    ---
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: widgets.example.com }
    spec: { group: example.com, names: { kind: Widget }, versions: [{ name: v1, served: true }] }
    `,
    'manifest.yaml:1 The definition does not serve `v2`; it serves `v1`.',
  );
});

test('is silent about a definition far away, which may be another one', () => {
  checkDiagnostics(`
    #- /shop/web/widget.yaml
    apiVersion: example.com/v2
    kind: Widget
    metadata: { name: web }
    #- /samples/other/definition.yaml
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: widgets.example.com }
    spec: { group: example.com, names: { kind: Widget }, versions: [{ name: v1, served: true }] }
  `);
});
