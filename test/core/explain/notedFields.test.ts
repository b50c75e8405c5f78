import { beforeAll, expect, test } from 'vitest';
import type { ApiReference } from '../../../src/core/api/apiReference.ts';
import { fieldNotes } from '../../../src/core/explain/fieldNotes.ts';
import { parseFieldPath } from '../../../src/core/kubernetes/fieldPath.ts';
import { currentGroup, parseApiVersion } from '../../../src/core/kubernetes/groupVersionKind.ts';
import { writtenNotes } from '../../support/writtenNotes.ts';
import { readApiReference } from '../api/readAssets.ts';
import { type NotedPlace, placesOf } from './notedPlaces.ts';

const rows = fieldNotes.flatMap((fieldNote) => placesOf(fieldNote).map((row) => ({ ...row, note: fieldNote.note })));

/** Neither the Gateway API, which is custom resources, nor the files of Kustomize are in the reference of the Kubernetes API. */
const builtIn = rows.filter(({ row }) => !/^(gateway\.networking|kustomize\.config)\.k8s\.io\//.test(row));

let reference: ApiReference;

beforeAll(async () => {
  reference = await readApiReference();
});

/** True for a field of any version of the kind. */
function isField({ group, kind, path }: NotedPlace): boolean {
  return reference
    .kinds()
    .filter((one) => one.kind === kind && currentGroup(parseApiVersion(one.apiVersion).group, kind) === group)
    .some(({ apiVersion }) => reference.field(apiVersion, kind, path) !== undefined);
}

test('every row of notes is found where it says', () => {
  const lost = rows.filter(
    ({ places, note }) => !places.some(({ group, kind, path }) => writtenNotes.noteFor(group, kind, path) === note),
  );
  expect(lost.map(({ row }) => row)).toEqual([]);
});

test('every field with a note is a field of the Kubernetes API', () => {
  expect(builtIn.length).toBeGreaterThan(rows.length / 2);
  expect(builtIn.filter(({ places }) => !places.some(isField)).map(({ row }) => row)).toEqual([]);
});

test('every related field is one: of the same kind, of a workload for what all kinds have, or of the pod spec', () => {
  const wrong = builtIn.flatMap(({ row, places, note: { related = [] } }) =>
    related
      .filter((field) => {
        const path = parseFieldPath(field).map((step) => ('each' in step ? '[]' : step.key));
        const homes = [...places, { group: 'apps', kind: 'Deployment' }].map((home) => ({ ...home, path }));
        return ![...homes, { group: '', kind: 'Pod', path: ['spec', ...path] }].some(isField);
      })
      .map((field) => `${row}: ${field}`),
  );
  expect(wrong).toEqual([]);
});
