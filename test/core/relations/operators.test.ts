import { describe, test } from 'vitest';
import { checkGraph } from '../../support/checkGraph.ts';

describe('a Secret that an operator writes is found by who reads it:', () => {
  const pod = (secret: string) => `
    ---
    apiVersion: v1
    kind: Pod
    metadata: { name: web }
    spec: { volumes: [{ secret: { secretName: ${secret} } }] }
  `;

  test.each([
    ['cert-manager.io/v1', 'Certificate', 'name: shop', 'secretName: shop-tls', 'shop-tls'],
    ['external-secrets.io/v1', 'ExternalSecret', 'name: shop', 'target: { name: database }', 'database'],
    ['external-secrets.io/v1beta1', 'ExternalSecret', 'name: shop', 'refreshInterval: 1h', 'shop'],
    ['bitnami.com/v1alpha1', 'SealedSecret', 'name: shop', 'encryptedData: {}', 'shop'],
  ])('%s %s (%s; %s) writes %s', (apiVersion, kind, metadata, spec, secret) => {
    checkGraph(
      `
    apiVersion: ${apiVersion}
    kind: ${kind}
    metadata: { ${metadata} }
    spec: { ${spec} }
    ${pod(secret)}`,
      `
      ${kind} shop writes Secret ${secret} [found]
      Pod web mounts Secret ${secret} [found]
      `,
    );
  });

  test('a Certificate without a secretName writes none', () => {
    checkGraph(
      `
    apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: { name: shop }
    spec: { dnsNames: [shop.example.com] }
    ${pod('shop')}`,
      'Pod web mounts Secret shop [missing]',
    );
  });

  test('a Secret in another namespace is not the one', () => {
    checkGraph(
      `
    apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: { name: shop, namespace: a }
    spec: { secretName: shop-tls }
    ${pod('shop-tls').replace('name: web', 'name: web, namespace: b')}`,
      `
      Certificate shop writes Secret shop-tls [found]
      Pod web mounts Secret shop-tls [missing]
      `,
    );
  });
});
