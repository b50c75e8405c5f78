import { beforeAll, describe, expect, test } from 'vitest';
import type { ApiReference } from '../../../../src/core/api/apiReference.ts';
import type { Subject } from '../../../../src/core/explain/fieldNote.ts';
import { readQuantity } from '../../../../src/core/explain/values/readQuantity.ts';
import { readFields, valueReaderFor } from '../../../../src/core/explain/values/valueReaders.ts';
import { currentGroup, parseApiVersion } from '../../../../src/core/kubernetes/groupVersionKind.ts';
import { readApiReference } from '../../api/readAssets.ts';
import { type NotedPlace, placesOf } from '../notedPlaces.ts';

let api: ApiReference;

beforeAll(async () => {
  api = await readApiReference();
});

/** True for a field of any version of the kind. */
function isField({ group, kind, path }: NotedPlace): boolean {
  return api
    .kinds()
    .filter((one) => one.kind === kind && currentGroup(parseApiVersion(one.apiVersion).group, kind) === group)
    .some(({ apiVersion }) => api.field(apiVersion, kind, path) !== undefined);
}

/** Places are found by the names of kinds and types alone, so a kind without notes goes the same way. */
const rows = readFields.flatMap(({ read, on, field }) =>
  [on].flat().flatMap((subject) => placesOf({ on: subject as Subject, field }).map((row) => ({ ...row, read }))),
);

test('every field that is read aloud is a field of the Kubernetes API', () => {
  const lost = rows.filter(({ places }) => !places.some(isField));
  expect(rows.length).toBeGreaterThan(80);
  expect(lost.map(({ row }) => row)).toEqual([]);
});

test('a field that does not exist would be seen', () => {
  const misspelt = placesOf({ on: 'Container', field: 'imagePullPolice' }).flatMap(({ places }) => places);
  expect(misspelt.length).toBeGreaterThan(0);
  expect(misspelt.some(isField)).toBe(false);
});

test('every field of the table finds its reader', () => {
  const lost = rows.filter(({ places, read }) =>
    places.some(({ group, kind, path }) => valueReaderFor(group, kind, path) !== read),
  );
  expect(lost.map(({ row }) => row)).toEqual([]);
});

describe('no field is forgotten:', () => {
  /** Fields of the kinds that people write, with the path that a reader is found by. */
  const fields = () => [
    ...written('v1', 'Pod', ['spec']),
    ...['PersistentVolume', 'PersistentVolumeClaim', 'ResourceQuota', 'LimitRange', 'Service'].flatMap((kind) =>
      written('v1', kind, ['spec']),
    ),
    ...['Deployment', 'ReplicaSet', 'StatefulSet', 'DaemonSet'].flatMap((kind) => written('apps/v1', kind, ['spec'])),
    ...['Job', 'CronJob'].flatMap((kind) => written('batch/v1', kind, ['spec'])),
    ...written('autoscaling/v2', 'HorizontalPodAutoscaler', ['spec']),
    ...written('networking.k8s.io/v1', 'NetworkPolicy', ['spec']),
    ...written('networking.k8s.io/v1', 'Ingress', ['spec']),
  ];

  test('each quantity is read, but ratios', () => {
    const quantities = fields().filter(({ type }) => type === 'Quantity');
    const unread = quantities.filter(({ group, kind, path }) => valueReaderFor(group, kind, path) !== readQuantity);
    expect(quantities.length).toBeGreaterThan(50);
    expect(new Set(unread.map(({ path }) => (path.at(-1) === 'any' ? path.at(-2) : path.at(-1))))).toEqual(
      new Set(['maxLimitRequestRatio', 'tolerance']),
    );
  });

  test('each number of seconds is read', () => {
    const seconds = fields().filter(({ type, path }) => type === 'integer' && /Seconds$/.test(path.at(-1) ?? ''));
    const unread = seconds.filter(({ group, kind, path }) => valueReaderFor(group, kind, path) === undefined);
    expect(seconds.length).toBeGreaterThan(50);
    expect(
      unread.map(({ kind, path }) => `${kind}.${path.join('.')}`).filter((text) => !text.includes('metadata')),
    ).toEqual([]);
  });

  function written(
    apiVersion: string,
    kind: string,
    path: readonly string[],
  ): readonly { group: string; kind: string; path: readonly string[]; type: string }[] {
    if (path.length > 14) return [];
    const type = api.field(apiVersion, kind, path)?.type ?? '';
    const { group } = parseApiVersion(apiVersion);
    const step = type.startsWith('[]') ? '[]' : type.startsWith('map[string]') ? 'any' : undefined;
    if (step !== undefined) return written(apiVersion, kind, [...path, step]);
    const below = path.at(-1) === 'status' ? [] : api.fields(apiVersion, kind, path);
    if (below.length === 0) return [{ group, kind, path, type }];
    return below.flatMap(({ name }) => written(apiVersion, kind, [...path, name]));
  }
});
