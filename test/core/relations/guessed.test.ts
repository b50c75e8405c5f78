import { describe, expect, test } from 'vitest';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const definition = (properties: string) => `
    ---
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: backups.example.com }
    spec:
      group: example.com
      names: { kind: Backup, plural: backups }
      versions:
      - name: v1
        served: true
        schema:
          openAPIV3Schema:
            properties: { spec: { properties: ${properties} } }
      - name: v2
        served: true
        schema: { openAPIV3Schema: {} }`;
const backup = (spec: string, version = 'v1') => `
    apiVersion: example.com/${version}
    kind: Backup
    metadata: { name: nightly, namespace: a }
    spec: ${spec}`;
const store = (namespace: string) => `
    ---
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: store, namespace: ${namespace} }`;
const reference = '{ properties: { name: {}, kind: {}, apiGroup: {} } }';
const defined =
  'Backup nightly is of the kind that is defined by CustomResourceDefinition backups.example.com [found]\n';
const line = (status: string) => `Backup nightly seems to refer to PersistentVolumeClaim store [${status}]`;

describe('custom-resource-refers-to-object: a field named Ref whose schema has name, kind and group', () => {
  const written = backup('{ storeRef: { apiGroup: "", kind: PersistentVolumeClaim, name: store } }');

  test('leads to the object of its namespace; what is not there may come from elsewhere', () => {
    const schema = definition(`{ storeRef: ${reference} }`);
    checkGraph(written + schema + store('a'), defined + line('found'));
    checkGraph(written + schema + store('b'), defined + line('unknown'));
  });

  test('a list of them too', () => {
    checkGraph(
      backup('{ storeRefs: [{ apiGroup: "", kind: PersistentVolumeClaim, name: store }] }') +
        definition(`{ storeRefs: { items: ${reference} } }`) +
        store('a'),
      defined + line('found'),
    );
  });

  test('kind and group may be what the schema puts there, or the only ones that it allows', () => {
    const schema = '{ properties: { name: {}, kind: { default: PersistentVolumeClaim }, group: { enum: [""] } } }';
    checkGraph(
      backup('{ storeRef: { name: store } }') + definition(`{ storeRef: ${schema} }`) + store('a'),
      defined + line('found'),
    );
  });

  test('a namespace counts where the schema has one', () => {
    const asked = backup('{ storeRef: { apiGroup: "", kind: PersistentVolumeClaim, name: store, namespace: b } }');
    const spread = '{ properties: { name: {}, kind: {}, apiGroup: {}, namespace: {} } }';
    checkGraph(asked + definition(`{ storeRef: ${spread} }`) + store('b'), defined + line('found'));
    checkGraph(asked + definition(`{ storeRef: ${reference} }`) + store('b'), defined + line('unknown'));
  });

  test.each([
    ['a schema without a kind', `{ storeRef: { properties: { name: {}, apiGroup: {} } } }`],
    ['a schema without a group', `{ storeRef: { properties: { name: {}, kind: {} } } }`],
    ['a field of another name', `{ reference: ${reference} }`],
    ['a schema that is broken', '{ storeRef: [1] }'],
    ['no schema', '1'],
  ])('%s suggests nothing', (_what, properties) => {
    checkGraph(written + definition(properties) + store('a'), defined);
  });

  test('another version of the kind has a schema of its own', () => {
    const asked = backup('{ storeRef: { apiGroup: "", kind: PersistentVolumeClaim, name: store } }', 'v2');
    checkGraph(asked + definition(`{ storeRef: ${reference} }`) + store('a'), defined);
  });

  test('says in the graph that it is guessed, and finds nothing wrong', () => {
    const source = written + definition(`{ storeRef: ${reference} }`);
    const edges = graphOf(snapshotOfText(source)).edges.filter(({ guessed }) => guessed === true);
    expect(edges.map(({ relation, field }) => [relation, field])).toEqual([
      ['custom-resource-refers-to-object', 'spec.storeRef.name'],
    ]);
    checkDiagnostics(source);
  });
});

test('a field that a relation knows is not guessed as well', () => {
  checkGraph(
    `
    apiVersion: source.toolkit.fluxcd.io/v1
    kind: GitRepository
    metadata: { name: main, namespace: a }
    ---
    apiVersion: kustomize.toolkit.fluxcd.io/v1
    kind: Kustomization
    metadata: { name: apps, namespace: a }
    spec: { sourceRef: { kind: GitRepository, name: main } }
    ---
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: kustomizations.kustomize.toolkit.fluxcd.io }
    spec:
      group: kustomize.toolkit.fluxcd.io
      names: { kind: Kustomization }
      versions:
      - name: v1
        served: true
        schema:
          openAPIV3Schema:
            properties:
              spec:
                properties:
                  sourceRef:
                    properties: { name: {}, kind: {}, apiVersion: { default: source.toolkit.fluxcd.io/v1 } }`,
    `Kustomization apps applies manifests from GitRepository main [found]
     Kustomization apps is of the kind that is defined by CustomResourceDefinition kustomizations.kustomize.toolkit.fluxcd.io [found]`,
  );
});
