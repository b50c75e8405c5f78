import { expect, test } from 'vitest';
import { updateFiles, updateText } from '../../../src/core/graph/updateSnapshot.ts';
import { checkDiagnostics } from '../../support/checkDiagnostics.ts';
import { checkGraph } from '../../support/checkGraph.ts';
import { graphLines, graphOf } from '../../support/graphLines.ts';
import { snapshotOfText } from '../../support/snapshotOf.ts';

const configuration = (entry: string, folder = '') => `
    #- ${folder}.manifest-atlas.yaml
    relations:
    - ${entry}`;
const backup = `
    #- apps/backup.yaml
    apiVersion: example.com/v1
    kind: Backup
    metadata: { name: nightly, namespace: a }
    spec:
      store: { claim: data, namespace: b }
      target: { kind: StatefulSet, name: db }
      pods: { app: db }`;
const others = `
    #- apps/others.yaml
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: a }
    ---
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: b }
    ---
    apiVersion: apps/v1
    kind: StatefulSet
    metadata: { name: db, namespace: a }
    spec: { template: { metadata: { labels: { app: db } } } }`;
const toClaim = '{ from: example.com/Backup, field: spec.store.claim, to: PersistentVolumeClaim }';

test('by name, in the namespace of the resource or in the one that is written beside', () => {
  checkGraph(
    backup + others + configuration(toClaim),
    'Backup nightly refers to PersistentVolumeClaim data in apps/others.yaml [found]',
  );
  checkGraph(
    backup + configuration(toClaim.replace('}', ', namespaceKey: namespace, verb: writes into }')),
    'Backup nightly writes into PersistentVolumeClaim data [missing]',
  );
});

test('by reference, by a plain selector and by a LabelSelector', () => {
  const reference = '{ from: example.com/Backup, field: spec.target, to: apps/StatefulSet, match: reference }';
  checkGraph(
    backup + others + configuration(reference),
    'Backup nightly refers to StatefulSet db in apps/others.yaml [found]',
  );
  const selector = '{ from: example.com/Backup, field: spec.pods, to: Pod, match: selector }';
  checkGraph(backup + others + configuration(selector), 'Backup nightly refers to Pod db in apps/others.yaml [found]');
});

test('another kind, another group and another field have no such relation', () => {
  for (const entry of [
    toClaim.replace('Backup', 'Restore'),
    toClaim.replace('example.com', 'example.org'),
    toClaim.replace('spec.store.claim', 'spec.store.name'),
  ]) {
    checkGraph(backup + others + configuration(entry), '');
  }
});

test('it holds in the folder of its file and below, and not beside', () => {
  const found = 'Backup nightly refers to PersistentVolumeClaim data in apps/others.yaml [found]';
  checkGraph(backup + others + configuration(toClaim, 'apps/'), found);
  checkGraph(backup + others + configuration(toClaim, 'other/'), '');
});

test('what it asks for and is not there is told as of any other reference', () => {
  checkDiagnostics(`
    #- .manifest-atlas.yaml
    relations:
    - ${toClaim}
    #- backup.yaml
    apiVersion: example.com/v1
    kind: Backup
    metadata: { name: nightly, namespace: a }
    spec: { store: { claim: dada } }
    #                       ^^^^ warning unresolved-reference
    ---
    apiVersion: v1
    kind: PersistentVolumeClaim
    metadata: { name: data, namespace: a }`);
});

test('a wrong entry is said in the file, and the next one holds', () => {
  checkDiagnostics(`
    #- .manifest-atlas.yaml
    relations:
    - { from: Backups.example.com, field: spec.store.claim, to: PersistentVolumeClaim }
    #         ^^^^^^^^^^^^^^^^^^^ warning invalid-configuration
    - ${toClaim}`);
});

test('an edit of the file links again what it is about, and taking it away does too', () => {
  const start = snapshotOfText(backup + others);
  const text = `relations: [${toClaim}]`;
  const added = updateText(start, '.manifest-atlas.yaml', text);
  expect(selecting(added.snapshot)).toEqual([
    'Backup nightly refers to PersistentVolumeClaim data in apps/others.yaml [found]',
  ]);
  expect([...added.touched].map(({ path }) => path)).toContain('apps/backup.yaml');
  const same = updateText(added.snapshot, '.manifest-atlas.yaml', `${text} # the same`);
  expect(same.snapshot.relationTables).toBe(added.snapshot.relationTables);
  const removed = updateFiles(added.snapshot, [{ path: '.manifest-atlas.yaml', removed: true }]);
  expect(selecting(removed.snapshot)).toEqual([]);
});

test('a nearer configuration takes the place of the one above, with relations or without', () => {
  const start = snapshotOfText(backup + others + configuration(toClaim));
  const nearer = updateText(start, 'apps/.manifest-atlas.yaml', 'exclude: []');
  expect(selecting(nearer.snapshot)).toEqual([]);
  const gone = updateFiles(nearer.snapshot, [{ path: 'apps/.manifest-atlas.yaml', removed: true }]);
  expect(selecting(gone.snapshot)).toHaveLength(1);
});

function selecting(snapshot: Parameters<typeof graphOf>[0]): readonly string[] {
  const view = graphOf(snapshot);
  return graphLines(
    view,
    view.edges.filter(({ category }) => category !== 'owns'),
  );
}
