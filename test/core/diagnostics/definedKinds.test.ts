import { describe, expect, test } from 'vitest';
import { updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { getFrom } from '../../../src/core/model/persistentMap.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkHover } from '../../support/checkHover.ts';
import { findingsOf, snapshotOfText } from '../../support/snapshotOf.ts';

/** A definition of Backup whose `spec` has these properties; the file comes last. */
const definition = (properties: string, more = '') => `
    #- definition.yaml
    apiVersion: apiextensions.k8s.io/v1
    kind: CustomResourceDefinition
    metadata: { name: backups.example.com }
    spec:
      group: example.com
      scope: Namespaced
      names: { kind: Backup, plural: backups }
      versions:
      - name: v1
        served: true
        storage: true
        schema:
          openAPIV3Schema:
            type: object
            properties:
              spec: { type: object, properties: ${properties} ${more}}`;
const backup = (spec: string) => `
    #- backup.yaml
    apiVersion: example.com/v1
    kind: Backup
    metadata: { name: nightly }
    spec: ${spec}`;

describe('a custom resource is judged by its definition here', () => {
  test('a definition of another folder may be that of another release: what is not nearly its field is only mentioned', () => {
    const elsewhere = definition('{ schedule: { type: string } }').replace('definition.yaml', 'quickstart/crds.yaml');
    checkDiagnostics(`${backup('{ retention: 5 }').replace('backup.yaml', 'shop/backup.yaml')}
    #       ^^^^^^^^^ information unknown-field${elsewhere}`);
    checkDiagnostics(`${backup('{ scedule: daily }').replace('backup.yaml', 'shop/backup.yaml')}
    #       ^^^^^^^ warning unknown-field${elsewhere}`);
  });

  test('unknown-field, with the one that is meant', () => {
    checkDiagnostics(
      `${backup('{ scedule: daily }')}
    #       ^^^^^^^ warning unknown-field${definition('{ schedule: { type: string } }')}`,
    );
  });

  test('wrong-type and invalid-value', () => {
    checkDiagnostics(
      `
    #- backup.yaml
    apiVersion: example.com/v1
    kind: Backup
    metadata: { name: nightly }
    spec:
      keep: many
    #       ^^^^ error wrong-type
      mode: fast
    #       ^^^^ warning invalid-value` +
        definition('{ keep: { type: integer }, mode: { type: string, enum: [full, incremental] } }'),
    );
  });

  test('invalid-value, where a number or a text is out of the bounds of the schema', () => {
    const properties = `{
      keep: { type: integer, minimum: 1, maximum: 30 },
      share: { type: number, minimum: 0, exclusiveMinimum: true },
      name: { type: string, minLength: 2, maxLength: 4 },
      host: { type: string, pattern: "^[a-z]+[.]example$" },
      slow: { type: string, pattern: "^(a+)+$" } }`;
    checkDiagnostics(backup('{ keep: 30, share: 0.1, name: 백업, host: a.example, slow: b }') + definition(properties));
    checkDiagnostics(`
    #- backup.yaml
    apiVersion: example.com/v1
    kind: Backup
    metadata: { name: nightly }
    spec:
      keep: 31
    #       ^^ error invalid-value
      share: 0
    #        ^ error invalid-value
      name: 백
    #       ^ error invalid-value
      host: a.example.com
    #       ^^^^^^^^^^^^^ error invalid-value${definition(properties)}`);
  });

  test('missing-required-field, but for one that has a default', () => {
    checkDiagnostics(
      `${backup('{ keep: 3 }')}
   #^^^^ error missing-required-field` +
        definition(
          '{ keep: { type: integer }, store: { type: string }, mode: { type: string, default: full } }',
          ', required: [store, mode]',
        ),
    );
  });

  test('what the schema leaves open is left alone', () => {
    const properties = `{
      any: { x-kubernetes-preserve-unknown-fields: true },
      object: { type: object, x-kubernetes-preserve-unknown-fields: true, properties: { a: { type: string } } },
      map: { type: object, additionalProperties: { type: string } },
      port: { x-kubernetes-int-or-string: true },
      template: { type: object, x-kubernetes-embedded-resource: true },
      either: { anyOf: [{ type: string }, { type: integer }] } }`;
    checkDiagnostics(
      backup('{ any: { a: 1 }, object: { a: b, c: 1 }, map: { a: b }, port: 80, template: { kind: X }, either: 1 }') +
        definition(properties),
    );
    checkDiagnostics(backup('{ port: web, map: {}, any: [1] }') + definition(properties));
  });

  test('values of an open map have the type that it says', () => {
    checkDiagnostics(
      `${backup('{ map: { a: [b] } }')}
    #              ^ error wrong-type` +
        definition('{ map: { type: object, additionalProperties: { type: string } } }'),
    );
  });

  test('not where the definition has no schema for its version, and not an unknown kind', () => {
    const properties = '{ schedule: { type: string } }';
    checkDiagnostics(
      backup('{ a: 1 }').replace('example.com/v1', 'example.com/v2') +
        definition(properties).replace('name: v1', 'name: v2').replace('openAPIV3Schema', 'other'),
    );
    checkDiagnostics(backup('{ a: 1 }').replace('kind: Backup', 'kind: Restore') + definition(properties));
  });

  test('in the old version of definitions unknown fields are kept, unless it says otherwise', () => {
    const old = (keeps: string) => `
    #- definition.yaml
    apiVersion: apiextensions.k8s.io/v1beta1
    kind: CustomResourceDefinition
    metadata: { name: backups.example.com }
    spec:
      group: example.com
      version: v1
      scope: Namespaced
      names: { kind: Backup, plural: backups }
      ${keeps}
      validation:
        openAPIV3Schema: { type: object, properties: { spec: { type: object, properties: { a: { type: string } } } } }`;
    const codes = (keeps: string) =>
      findingsOf(snapshotOfText(backup('{ b: c }') + old(keeps)))
        .map(({ code }) => code)
        .filter((code) => code === 'unknown-field');
    expect(codes('')).toEqual([]);
    expect(codes('preserveUnknownFields: false')).toEqual(['unknown-field']);
  });

  test('an edit of the definition is seen in the resource', () => {
    const before = snapshotOfText(backup('{ schedule: daily }') + definition('{ schedule: { type: string } }'));
    const text = getFrom(before.files, 'definition.yaml')?.text ?? '';
    const { snapshot, touched } = updateText(before, 'definition.yaml', text.replace('schedule', 'cron'));
    expect(findingsOf(snapshot).map(({ code }) => code)).toContain('unknown-field');
    expect([...touched].map(({ path }) => path)).toContain('backup.yaml');
  });
});

test('a hover says what the definition has of a field, and where it stands', () => {
  checkHover(
    `${backup('{ m$0ode: full }')}${definition('{ mode: { type: string, enum: [full, incremental], default: full, description: How much is copied. } }', ', required: [mode]')}`,
    `\`Backup.spec.mode\` \`string\` · required
     Allowed values: \`full\`, \`incremental\`
     By default: \`full\`
     How much is copied.
     As defined by CustomResourceDefinition backups.example.com (definition.yaml:3)`,
  );
});
