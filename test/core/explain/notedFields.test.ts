import { expect, test } from 'vitest';
import type { NotedKind } from '../../../src/core/explain/fieldNote.ts';
import { fieldNotes, noteFor } from '../../../src/core/explain/fieldNotes.ts';
import { currentGroup, parseApiVersion } from '../../../src/core/kubernetes/groupVersionKind.ts';
import { readApiReference } from '../api/readAssets.ts';
import { type NotedPlace, placesOf } from './notedPlaces.ts';

const rows = fieldNotes.flatMap((fieldNote) => placesOf(fieldNote).map((row) => ({ ...row, note: fieldNote.note })));

/** Kinds that are custom resources, which the reference of the Kubernetes API does not know. */
const customKinds: readonly NotedKind[] = [
  'gateway.networking.k8s.io/GatewayClass',
  'gateway.networking.k8s.io/Gateway',
  'gateway.networking.k8s.io/HTTPRoute',
];

test('every row of notes is found where it says', () => {
  const lost = rows.filter(
    ({ places, note }) => !places.some(({ group, kind, path }) => noteFor(group, kind, path) === note),
  );
  expect(lost.map(({ row }) => row)).toEqual([]);
});

test('every field with a note is a field of the Kubernetes API', async () => {
  const reference = await readApiReference();
  const isField = ({ group, kind, path }: NotedPlace): boolean =>
    reference
      .kinds()
      .filter((one) => one.kind === kind && currentGroup(parseApiVersion(one.apiVersion).group, kind) === group)
      .some(({ apiVersion }) => reference.field(apiVersion, kind, path) !== undefined);
  const builtIn = rows.filter(({ row }) => !customKinds.some((kind) => row.startsWith(`${kind} `)));
  expect(builtIn.filter(({ places }) => !places.some(isField)).map(({ row }) => row)).toEqual([]);
  expect(builtIn.length).toBeGreaterThan(rows.length / 2);
});
