import { describe, expect, test } from 'vitest';
import { renderPlain } from '../../../src/core/features/renderProse.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { hoverAt } from '../../support/checkHover.ts';
import { readApiReference } from '../api/readAssets.ts';

const api = await readApiReference();

/** No field of the spec is as the bundled reference has it: one it does not know, wrong types, a value it does not allow, one missing. */
const certificate = (revisionHistoryLimit: string) => `
    #- certificate.yaml
    apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: { name: shop }
    spec:
      hosts: [shop.example.com]
      dnsNames: shop.example.com
      revisionHistoryLimit: ${revisionHistoryLimit}
      privateKey: { algorithm: DSA }`;

const definition = `
    #- definition.yaml
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: certificates.cert-manager.io }
    spec:
      group: cert-manager.io
      scope: Namespaced
      names: { kind: Certificate, plural: certificates }
      versions:
      - name: v1
        served: true
        storage: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              spec:
                type: object
                properties:
                  hosts: { type: array, items: { type: string } }
                  dnsNames: { type: string }
                  revisionHistoryLimit: { type: integer, description: Ours. }
                  privateKey: { type: object, properties: { algorithm: { type: string } } }`;

const hoverText = (source: string): string => {
  const shown = hoverAt(source, api, 'en');
  return shown === undefined ? '' : renderPlain(shown.blocks);
};

describe('a custom resource of a kind that is bundled', () => {
  test('is not judged by what is bundled: the cluster may have another version', () => {
    expect(api.field('cert-manager.io/v1', 'Certificate', ['spec', 'hosts'])).toBeUndefined();
    expect(api.field('cert-manager.io/v1', 'Certificate', ['spec', 'secretName'])?.required).toBe(true);
    checkDiagnostics(certificate('many'), api);
  });

  test('has the metadata of every object', () => {
    checkDiagnostics(
      `
    apiVersion: cert-manager.io/v1
    kind: Certificate
    metadata: { name: shop, label: { a: b } }
    #                       ^^^^^ warning unknown-field
    spec: {}`,
      api,
    );
  });

  test('is judged by the CustomResourceDefinition here', () => {
    checkDiagnostics(
      `${certificate('many').replace(
        'many',
        `many
    #                       ^^^^ error wrong-type`,
      )}${definition}`,
      api,
    );
  });

  test('is explained by what is bundled, which the hover says', () => {
    expect(hoverText(certificate('3').replace('revisionHistoryLimit', 'revision$0HistoryLimit'))).toMatch(
      /^`Certificate\.spec\.revisionHistoryLimit` `integer`\n[\s\S]*\nAPI reference https:\/\/cert-manager\.io\/docs\/\S+ · the cluster may have another version of this kind$/,
    );
  });

  test('is explained by the CustomResourceDefinition here before that', () => {
    const text = hoverText(
      `${certificate('3').replace('revisionHistoryLimit', 'revision$0HistoryLimit')}${definition}`,
    );
    expect(text).toContain('Ours.');
    expect(text).toContain('As defined by CustomResourceDefinition certificates.cert-manager.io');
    expect(text).not.toContain('API reference');
  });
});
