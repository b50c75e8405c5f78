import { describe, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkMessages } from '../../support/checkMessages.ts';

interface Written {
  readonly name: string;
  readonly backend?: string;
  readonly host?: string;
  readonly path?: string;
  readonly type?: string;
  readonly metadata?: string;
  readonly spec?: string;
}

const ingress = ({
  name,
  backend = name,
  host = 'shop.example.com',
  path = '/cart',
  type = 'Prefix',
  ...more
}: Written) => `
    ---
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: ${name}, namespace: shop${more.metadata ?? ''} }
    spec:
      rules:
        - host: ${host}
          http: { paths: [{ path: ${path}, pathType: ${type}, backend: { resource: { apiGroup: example.com, kind: Bucket, name: ${backend} } } }] }
      ${more.spec ?? ''}
`;
const conflict =
  'manifest.yaml:18 `shop.example.com/cart` has another backend already in Ingress `a`; which of the two gets the requests is up to the controller.';

test('one host and path in two Ingresses is a warning at the later one', () => {
  checkMessages(ingress({ name: 'a' }) + ingress({ name: 'b' }), conflict);
  checkMessages(ingress({ name: 'b' }) + ingress({ name: 'a' }), conflict.replace(':18', ':8'));
});

test('so it is within one Ingress', () => {
  checkDiagnostics(`
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: shop }
    spec:
      rules:
        - http:
            paths:
              - { path: /cart, pathType: Prefix, backend: { resource: { apiGroup: example.com, kind: Bucket, name: a } } }
              - { path: /cart, pathType: Exact, backend: { resource: { apiGroup: example.com, kind: Bucket, name: b } } }
              - { path: /cart/, pathType: Prefix, backend: { resource: { apiGroup: example.com, kind: Bucket, name: c } } }
    #                   ^^^^^^ warning ingress-path-conflict
              - { path: "\${PATH_OF_CART}", pathType: Prefix, backend: { resource: { apiGroup: example.com, kind: Bucket, name: d } } }
  `);
});

test('a host is the same in any case, and a path is / where none is written', () => {
  checkMessages(
    ingress({ name: 'a', path: '/' }) + ingress({ name: 'b', host: 'Shop.Example.com', path: 'null' }),
    conflict.replace('/cart', '/'),
  );
});

describe('is silent about', () => {
  const purpose = (annotation: string) => `, annotations: { ${annotation} }`;

  test.each<[string, Written]>([
    ['another host', { name: 'b', host: 'www.example.com' }],
    ['another path', { name: 'b', path: '/carts' }],
    ['another type of path', { name: 'b', type: 'Exact' }],
    ['the same backend', { name: 'b', backend: 'a' }],
    ['another class', { name: 'b', spec: 'ingressClassName: internal' }],
    ['a canary', { name: 'b', metadata: purpose('nginx.ingress.kubernetes.io/canary: "true"') }],
    ['a part of a merged Ingress', { name: 'b', metadata: purpose('nginx.org/mergeable-ingress-type: minion') }],
    [
      'requests that are told apart by their headers',
      { name: 'b', metadata: purpose('konghq.com/headers.x-beta: "1"') },
    ],
    [
      'another entry of the controller',
      { name: 'b', metadata: purpose('traefik.ingress.kubernetes.io/router.entrypoints: web') },
    ],
    ['a host that is filled in later', { name: 'b', host: '"${HOST}"' }],
  ])('%s', (_what, other) => {
    checkDiagnostics(ingress({ name: 'a' }) + ingress(other));
  });

  test('load balancers of their own', () => {
    const spec = 'ingressClassName: alb';
    checkDiagnostics(ingress({ name: 'a', spec }) + ingress({ name: 'b', spec }));
  });

  test('two Ingresses without a host, which may have an address each', () => {
    checkDiagnostics(ingress({ name: 'a', host: '""' }) + ingress({ name: 'b', host: '""' }));
  });

  test('another folder: dev and prod have the same routes', () => {
    checkDiagnostics(`
    #- /dev/a.yaml
    ${ingress({ name: 'a' }).replace('---', '')}
    #- /prod/b.yaml
    ${ingress({ name: 'b' }).replace('---', '')}`);
  });
});
