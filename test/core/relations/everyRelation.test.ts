import { describe, expect, test } from 'vitest';
import type { Edge } from '../../../src/core/graph/edge.ts';
import { edgesOf } from '../../../src/core/graph/snapshot.ts';
import { createSnapshot } from '../../../src/core/graph/updateSnapshot.ts';
import { parseFieldPath } from '../../../src/core/kubernetes/fieldPath.ts';
import type { GroupKind } from '../../../src/core/kubernetes/groupVersionKind.ts';
import { isClusterScoped } from '../../../src/core/kubernetes/kinds.ts';
import { readManifestFile } from '../../../src/core/model/manifestFile.ts';
import type { Match, Relation } from '../../../src/core/relations/relation.ts';
import { relations } from '../../../src/core/relations/relations.ts';
import { resourcesOf } from '../../support/snapshotOf.ts';

/**
 * What holds for every relation that one of the general ways of matching reads, said for each of its fields and kinds. Relations with
 * a rule of their own have tests of their own.
 */

/** A manifest as plain data. */
interface Manifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

interface Case {
  readonly relation: Relation;
  readonly from: GroupKind;
  readonly field: string;
}

const Pod: GroupKind = { group: '', kind: 'Pod' };
const Stranger: GroupKind = { group: 'example.com', kind: 'Stranger' };

const cases: readonly Case[] = relations.flatMap((relation) => {
  const { from, match } = relation;
  if (typeof from === 'string' && from !== 'pod spec') return [];
  const kinds = from === 'pod spec' ? [Pod] : typeof from === 'string' ? [] : from;
  return kinds.flatMap((kind) =>
    match.fields.map((field) => ({ relation, from: kind, field: from === 'pod spec' ? `spec.${field}` : field })),
  );
});
const named = cases.filter(({ relation: { match } }) => match.by === 'name' || match.by === 'reference');
const selecting = cases.filter(({ relation: { match } }) => match.by === 'selector' || match.by === 'labelSelector');
const outside = cases.filter(({ relation: { match } }) => match.by === 'outside');
const title = ({ relation, from, field }: Case): readonly [string, Case] => [
  `${relation.id}: ${from.kind} ${field}`,
  { relation, from, field },
];

describe.each(named.map(title))('%s', (_title, one) => {
  const target = targetOf(one.relation.match);

  test('an object of that kind and name in the same namespace', () => {
    expect(answers(one, nameValue(one, 'target', 'a'), object(target, 'target', 'a'))).toEqual(['target']);
  });

  test('not one of another name, nor of another kind', () => {
    expect(answers(one, nameValue(one, 'target', 'a'), object(target, 'targets', 'a'))).toEqual([]);
    expect(answers(one, nameValue(one, 'target', 'a'), object(Stranger, 'target', 'a'))).toEqual([]);
  });

  test('one of another namespace only where the field says so, or where kinds have none', () => {
    const elsewhere = object(target, 'target', 'b');
    expect(answers(one, nameValue(one, 'target', 'a'), elsewhere)).toEqual(isClusterScoped(target) ? ['target'] : []);
    if (saysNamespace(one.relation.match)) {
      expect(answers(one, nameValue(one, 'target', 'b'), elsewhere)).toEqual(['target']);
    }
  });

  test('what is not there is missing, unknown or left out; an absent field asks for nothing', () => {
    const edges = edgesFrom(one, nameValue(one, 'target', 'a'), object(target, 'other', 'a'));
    const statuses = edges.map(({ status }) => status);
    const { absence } = one.relation;
    expect(statuses.every((status) => status === 'unknown' || (status === 'missing' && absence === undefined))).toBe(
      true,
    );
    expect(statuses.length).toBe(absence === 'nothing' ? 0 : 1);
    for (const nothing of [undefined, null, '', {}, []]) {
      expect(edgesFrom(one, nothing, object(target, 'target', 'a'))).toEqual([]);
    }
  });
});

describe.each(selecting.map(title))('%s', (_title, one) => {
  const { match } = one.relation;
  const target = targetOf(match);
  const isMap = match.by === 'selector';
  const selector = isMap ? { app: 'target' } : { matchLabels: { app: 'target' } };

  test('what carries every label, in its own namespace', () => {
    expect(answers(one, selector, object(target, 'x', 'a', { app: 'target', tier: 'front' }))).toEqual(['x']);
    expect(answers(one, selector, object(target, 'x', 'a', { app: 'other' }))).toEqual([]);
    expect(answers(one, selector, object(Stranger, 'x', 'a', { app: 'target' }))).toEqual([]);
  });

  test('another namespace only where it looks at all', () => {
    const looksAtAll = 'namespaces' in match && match.namespaces === 'all';
    const all = isClusterScoped(target) || looksAtAll;
    expect(answers(one, selector, object(target, 'x', 'b', { app: 'target' }))).toEqual(all ? ['x'] : []);
  });

  test('absent takes nothing', () => {
    expect(edgesFrom(one, undefined, object(target, 'x', 'a', { app: 'target' }))).toEqual([]);
    expect(edgesFrom(one, null, object(target, 'x', 'a', { app: 'target' }))).toEqual([]);
  });
});

test.each(outside.map(title))('%s: a thing outside, and nothing where nothing is written', (_title, one) => {
  const edges = edgesFrom(one, 'outside.example.com', object(Stranger, 'x', 'a'));
  expect(edges.map(({ to, status }) => [to.origin, to.name, status])).toEqual([
    ['external', 'outside.example.com', 'found'],
  ]);
  expect(edgesFrom(one, undefined, object(Stranger, 'x', 'a'))).toEqual([]);
});

/** The names of the objects here that the relation leads to. */
function answers(one: Case, value: unknown, target: Manifest): readonly string[] {
  return edgesFrom(one, value, target)
    .filter(({ to }) => to.origin !== 'missing' && to.origin !== 'external')
    .map(({ to }) => to.name);
}

function edgesFrom({ relation, from, field }: Case, value: unknown, target: Manifest): readonly Edge[] {
  const source = object(from, 'source', 'a');
  const files = [withField(source, field, value), target].map((manifest, index) =>
    readManifestFile(`${index}.json`, JSON.stringify(manifest)),
  );
  const snapshot = createSnapshot(files);
  return resourcesOf(snapshot)
    .flatMap((resource) => edgesOf(snapshot, resource))
    .filter((edge) => edge.relation === relation && edge.field.replaceAll('[0]', '[]').startsWith(field));
}

function object(
  { group, kind }: GroupKind,
  name: string,
  namespace: string,
  labels: Readonly<Record<string, string>> = {},
): Manifest {
  const placed = isClusterScoped({ group, kind }) ? {} : { namespace };
  return { apiVersion: group === '' ? 'v1' : `${group}/v1`, kind, metadata: { name, ...placed, labels } };
}

function targetOf(match: Match): GroupKind {
  if (match.by === 'reference') return match.to[0] ?? { group: 'example.com', kind: 'Thing' };
  return match.by === 'kustomization' ? Stranger : match.to;
}

function saysNamespace(match: Match): boolean {
  return (
    (match.by === 'reference' && match.namespaced === true) || (match.by === 'name' && match.namespaceKey !== undefined)
  );
}

/** What stands at the field: a name, or a map; with the namespace where there is a place for it. */
function nameValue({ relation: { match } }: Case, name: string, namespace: string): unknown {
  if (match.by === 'name')
    return match.namespaceKey === undefined ? name : { [beside]: { [match.namespaceKey]: namespace }, value: name };
  const { group, kind } = targetOf(match);
  const written = match.by === 'reference' && match.namespaced === true ? { namespace } : {};
  return { apiVersion: group === '' ? 'v1' : `${group}/v1`, kind, name, ...written };
}

/** Marks a value that brings siblings of its field along. */
const beside = 'beside';

/** A copy with a value at a field; every list on the way has one item. */
function withField(manifest: Manifest, field: string, value: unknown): Manifest {
  const steps = parseFieldPath(field);
  const put = (at: unknown, depth: number): unknown => {
    const step = steps[depth];
    if (step === undefined) return value;
    if ('each' in step) return [put(undefined, depth + 1)];
    const map = typeof at === 'object' && at !== null ? at : {};
    const isLast = depth === steps.length - 1;
    if (isLast && typeof value === 'object' && value !== null && beside in value && 'value' in value) {
      return { ...map, ...(value[beside] as object), [step.key]: value.value };
    }
    return { ...map, [step.key]: put(Reflect.get(map, step.key), depth + 1) };
  };
  return put(manifest, 0) as Manifest;
}
