import { describe, expect, test } from 'vitest';
import { noSettings } from '../../../src/core/configuration/configuration.ts';
import { diagnose } from '../../../src/core/diagnostics/diagnose.ts';
import type { DiagnosticRule } from '../../../src/core/diagnostics/finding.ts';
import { createRuleTable } from '../../../src/core/diagnostics/ruleTable.ts';
import { createSnapshot } from '../../../src/core/graph/updateSnapshot.ts';
import { readManifestFile } from '../../../src/core/model/manifestFile.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkFix } from '../../support/checkFix.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { checkMessages } from '../../support/checkMessages.ts';
import { documentsOf, findingsOf } from '../../support/snapshotOf.ts';

describe('diagnostics in .manifest-atlas.yaml', () => {
  test('say how grave a finding is, or that it is none, for the folder and all below', () => {
    checkDiagnostics(`
      #- deploy/.manifest-atlas.yaml
      diagnostics:
        duplicate-key: hint
        yaml-syntax: off
      #- deploy/eu/web.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, name: b }
      #                    ^^^^ hint duplicate-key
      #- deploy/broken.yaml
      apiVersion: v1
      kind: [
      #- web.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, name: b }
      #                    ^^^^ error duplicate-key
    `);
  });

  test('of the nearest file hold alone', () => {
    checkDiagnostics(`
      #- .manifest-atlas.yaml
      diagnostics: { duplicate-key: off }
      #- deploy/.manifest-atlas.yaml
      diagnostics: { yaml-syntax: off }
      #- deploy/web.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, name: b }
      #                    ^^^^ error duplicate-key
    `);
  });

  test('that are set by the editor or the call go before the file', () => {
    const files = [
      readManifestFile('.manifest-atlas.yaml', 'diagnostics: { duplicate-key: off }\n'),
      readManifestFile('web.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, name: b }\n'),
    ];
    const severities = new Map([['duplicate-key', 'information']] as const);
    const snapshot = createSnapshot(files, { ...noSettings, severities });
    expect(findingsOf(snapshot).map(({ severity }) => severity)).toEqual(['information']);
    expect(findingsOf(createSnapshot(files))).toEqual([]);
  });

  test('turn on what is off by default', () => {
    const rule: DiagnosticRule = {
      code: 'never-seen',
      severity: 'hint',
      offByDefault: true,
      summary: { en: 'A document.', ko: '문서.' },
      *find({ document }) {
        const place = { document, span: { start: 0, end: 1 } };
        yield { code: 'never-seen', severity: 'hint', message: { en: '', ko: '' }, place, related: [], fixes: [] };
      },
    };
    const severitiesWith = (configuration: string) => {
      const files = [
        readManifestFile('a/.manifest-atlas.yaml', configuration),
        readManifestFile('a/web.yaml', 'apiVersion: v1\nkind: ConfigMap\n'),
      ];
      const snapshot = createSnapshot(files);
      const [, document] = documentsOf(snapshot);
      if (document === undefined) throw new Error('there are two documents');
      return diagnose(snapshot, document, undefined, createRuleTable([rule])).map(({ severity }) => severity);
    };
    expect(severitiesWith('diagnostics: {}')).toEqual([]);
    expect(severitiesWith('diagnostics: { never-seen: off }')).toEqual([]);
    expect(severitiesWith('diagnostics: { never-seen: warning }')).toEqual(['warning']);
  });
});

describe('invalid-configuration', () => {
  test('says each wrong entry once, in that file, and the rest applies', () => {
    checkDiagnostics(
      `
      #- .manifest-atlas.yaml
      kubernetesVersion: newest
      #                  ^^^^^^ warning invalid-configuration
      exclud: []
    # ^^^^^^ warning invalid-configuration
      diagnostics:
        duplicate-key: never
      #                ^^^^^ warning invalid-configuration
        duplicate-kye: hint
      # ^^^^^^^^^^^^^ warning invalid-configuration
        yaml-syntax: off
      #- a.yaml
      apiVersion: v1
      kind: [
      #- b.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, name: b }
      #                    ^^^^ error duplicate-key
    `.replace('# ^^^^^^^^^^ warning', '#^^^^^^^^^^ warning'),
    );
  });

  test('is silent about what is right, and about a file of another name', () => {
    checkDiagnostics(`
      #- .manifest-atlas.yaml
      # For the shop.
      kubernetesVersion: "1.30"
      diagnostics:
        invalid-configuration: error
      exclude: ['**/testdata']
      #- manifest-atlas.yaml
      diagnostics: { nonsense: 7 }
    `);
  });

  test('leaves broken YAML to yaml-syntax, and reads what can be read', () => {
    checkMessages(
      `
      #- .manifest-atlas.yaml
      diagnostics: { duplicate-key: off }
      exclude: [
      #- b.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: a, name: b }
    `,
      '.manifest-atlas.yaml:2 The closing bracket is missing.',
    );
  });

  test('reads one document', () => {
    checkMessages(
      `
      #- .manifest-atlas.yaml
      diagnostics: {}
      ---
      diagnostics: { nonsense: 7 }
    `,
      '.manifest-atlas.yaml:3 Only the first document of this file is read.',
    );
  });

  test('corrects a code, and a section', () => {
    checkFix(
      `
      #- .manifest-atlas.yaml
      diagnostics:
        duplicate-k$0ye: hint
      `,
      'Change to `duplicate-key`',
      `
      #- .manifest-atlas.yaml
      diagnostics:
        duplicate-key: hint
      `,
    );
    checkFix(
      `
      #- .manifest-atlas.yaml
      exclud$0: [old]
      `,
      'Change to `exclude`',
      `
      #- .manifest-atlas.yaml
      exclude: [old]
      `,
    );
  });
});

describe('what is left out', () => {
  test('is not reported, and brings no objects', () => {
    const fixture = `
      #- .manifest-atlas.yaml
      exclude: [drafts/]
      #- web.yaml
      apiVersion: v1
      kind: Pod
      metadata: { name: web }
      spec: { volumes: [{ name: v, configMap: { name: settings } }], containers: [{ name: c, volumeMounts: [{ name: v, mountPath: /v }] }] }
      #                                               ^^^^^^^^ information unresolved-reference
      #- drafts/settings.yaml
      apiVersion: v1
      kind: ConfigMap
      metadata: { name: settings, name: settings }
    `;
    checkDiagnostics(fixture);
    checkGraph(fixture, 'Pod web mounts ConfigMap settings [missing]');
  });

  test('is still read by a kustomization, and not reported there either', () => {
    const fixture = `
      #- .manifest-atlas.yaml
      exclude: [base]
      #- prod/kustomization.yaml
      resources: [../base]
      #- base/kustomization.yaml
      resources: [web.yaml]
      #- base/web.yaml
      apiVersion: v1
      kind: Service
      metadata: { name: web }
      spec: { selector: { app: web } }
      ---
      apiVersion: v1
      kind: Pod
      metadata: { name: web, labels: { app: web }, labels: { app: web } }
    `;
    checkDiagnostics(fixture);
    checkGraph(fixture, 'Service web selects Pod web [found]');
  });
});
