import { expect, test } from 'vitest';
import { noSettings, type WorkspaceSettings } from '../../../src/core/configuration/configuration.ts';
import { createSnapshot, withSettingsInSteps } from '../../../src/core/graph/updateSnapshot.ts';
import { readManifestFile } from '../../../src/core/model/manifestFile.ts';
import { finish } from '../../../src/core/model/steps.ts';
import { graphOf } from '../../support/graphLines.ts';
import { findingsOf } from '../../support/snapshotOf.ts';

const files = [
  readManifestFile('kustomization.yaml', 'resources: [base.yaml]\n'),
  readManifestFile('base.yaml', 'apiVersion: v1\nkind: Pod\nmetadata: { name: web, name: web }\n'),
  readManifestFile('loose/a.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, name: b }\n'),
];

const settings: readonly Partial<WorkspaceSettings>[] = [
  {},
  { severities: new Map([['duplicate-key', 'off']]) },
  { exclusions: [{ folder: '', pattern: 'loose' }] },
  { exclusions: [{ folder: '', pattern: 'kustomization.yaml' }], kubernetesVersion: 30 },
  { exclusions: [{ folder: '', pattern: '*' }] },
];

test('after a change of settings a snapshot shows what one made with them shows', () => {
  for (const before of settings) {
    for (const after of settings) {
      const changed = finish(
        withSettingsInSteps(createSnapshot(files, { ...noSettings, ...before }), { ...noSettings, ...after }),
      );
      const made = createSnapshot(files, { ...noSettings, ...after });
      expect(graphOf(changed)).toEqual(graphOf(made));
      expect(findingsOf(changed)).toEqual(findingsOf(made));
    }
  }
});
