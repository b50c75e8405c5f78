import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix, fixTitles } from '../../support/checkFix.ts';
import { checkMessages } from '../../support/checkMessages.ts';

const ingress = (
  tls: string,
  hosts: readonly string[],
  more: { readonly name?: string; readonly metadata?: string; readonly spec?: string } = {},
) => `
    ---
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: ${more.name ?? 'shop'}, namespace: shop${more.metadata ?? ''} }
    spec:
      tls: ${tls}
      rules: [${hosts.map((host) => `{ host: ${host} }`).join(', ')}]
      ${more.spec ?? ''}
`;

test('a certificate without a rule and a rule without a certificate are mentioned', () => {
  checkDiagnostics(`
    apiVersion: networking.k8s.io/v1
    kind: Ingress
    metadata: { name: shop }
    spec:
      tls:
        - hosts: [shop.example.com, old.example.com]
    #                               ^^^^^^^^^^^^^^^ information tls-host-mismatch
      rules:
        - host: shop.example.com
        - host: api.example.com
    #           ^^^^^^^^^^^^^^^ information tls-host-mismatch
  `);
});

describe('is silent about', () => {
  test.each([
    ['hosts that are the same, in any case', ingress('[{ hosts: [Shop.example.com] }]', ['shop.example.com'])],
    ['a wildcard certificate', ingress('[{ hosts: ["*.example.com"] }]', ['shop.example.com', 'api.example.com'])],
    [
      'a certificate for a part of what a wildcard rule takes',
      ingress('[{ hosts: [a.example.com, "*.example.com"] }]', ['"*.example.com"']),
    ],
    ['an entry that is for every host', ingress('[{}]', ['shop.example.com'])],
    ['an Ingress without certificates', ingress('null', ['shop.example.com'])],
    ['hosts that are filled in later', ingress('[{ hosts: ["${HOST}"] }]', ['shop.example.com'])],
    ['a rule whose host is filled in later', ingress('[{ hosts: [shop.example.com] }]', ['"${HOST}"'])],
    ['a rule for every host', ingress('[{ hosts: [shop.example.com] }]', ['""'])],
    [
      'a default backend',
      ingress('[{ hosts: [b.example.com, shop.example.com] }]', ['shop.example.com'], {
        spec: 'defaultBackend: { resource: { apiGroup: example.com, kind: Bucket, name: all } }',
      }),
    ],
    [
      'a redirect that needs a certificate',
      ingress('[{ hosts: [www.example.com, example.com] }]', ['example.com'], {
        metadata: ', annotations: { nginx.ingress.kubernetes.io/from-to-www-redirect: "true" }',
      }),
    ],
    [
      'a rule that stands in another Ingress',
      ingress('[{ hosts: [shop.example.com, api.example.com] }]', ['shop.example.com']) +
        ingress('null', ['api.example.com'], { name: 'api' }),
    ],
    [
      'a certificate that stands in another Ingress',
      ingress('[{ hosts: [shop.example.com] }]', ['shop.example.com', 'api.example.com']) +
        ingress('[{ hosts: [api.example.com] }]', ['api.example.com'], { name: 'api' }),
    ],
  ])('%s', (_what, manifests) => {
    checkDiagnostics(manifests);
  });

  test('but not a wildcard that is one label short', () => {
    checkMessages(
      ingress('[{ hosts: ["*.example.com"] }]', ['shop.example.com', 'a.b.example.com']),
      'manifest.yaml:7 No certificate of this Ingress covers `a.b.example.com`.',
    );
  });
});

test('is mended by the host of the rule that is meant', () => {
  const one = (host: string) =>
    ingress(`[{ hosts: [${host}, api.example.com] }]`, ['shop.example.com', 'api.example.com']);
  checkFix(one('sh$0op.exmaple.com'), 'Change to `shop.example.com`', one('shop.example.com'));
});

test('is mended by one host more, where one certificate is for all', () => {
  const before = (hosts: string) =>
    ingress(`\n        - secretName: shop\n          hosts:\n            - shop.example.com${hosts}`, [
      'shop.example.com',
      'a$0pi.example.com',
    ]);
  checkFix(
    before(''),
    "Add `api.example.com` to the certificate's hosts",
    before('\n            - api.example.com').replace('$0', ''),
  );
  expect(
    fixTitles(
      ingress('[{ hosts: [a.example.com] }, { hosts: [b.example.com] }]', [
        'a.example.com',
        'b.example.com',
        'c$0.example.com',
      ]),
    ),
  ).toEqual([]);
});
