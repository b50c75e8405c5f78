import { describe, expect, test } from 'vitest';
import { edgesOf } from '../../../src/core/graph/snapshot.ts';
import { checkOwned } from '../../support/checkGraph.ts';
import { resourcesOf, snapshotOfText } from '../../support/snapshotOf.ts';

const owned = (kind: string, name: string, owner: string) => `
    ---
    apiVersion: v1
    kind: ${kind}
    metadata: { name: ${name}, namespace: shop, ownerReferences: [${owner}] }`;

const widget = (namespace: string) => `
    apiVersion: example.com/v1
    kind: Widget
    metadata: { name: owner${namespace} }`;

describe('an object is owned by', () => {
  const reference = '{ apiVersion: example.com/v1, kind: Widget, name: owner, uid: 0a1b }';

  test('the object of its namespace that ownerReferences names', () => {
    checkOwned(
      widget(', namespace: shop') + owned('ConfigMap', 'made', reference),
      'ConfigMap made is owned by Widget owner [found]',
    );
  });

  test('one outside namespaces', () => {
    checkOwned(widget('') + owned('ConfigMap', 'made', reference), 'ConfigMap made is owned by Widget owner [found]');
  });

  test('another version of the same kind', () => {
    checkOwned(
      widget(', namespace: shop') + owned('ConfigMap', 'made', reference.replace('/v1', '/v1beta1')),
      'ConfigMap made is owned by Widget owner [found]',
    );
  });

  test.each([
    ['one of another namespace', widget(', namespace: other')],
    ['one of another kind', widget(', namespace: shop').replace('Widget', 'Gadget')],
    ['one of another group', widget(', namespace: shop').replace('example.com', 'example.org')],
  ])('not by %s', (_what, owner) => {
    checkOwned(owner + owned('ConfigMap', 'made', reference), 'ConfigMap made is owned by Widget owner [unknown]');
  });

  test('nobody where nothing names an owner', () => {
    for (const list of ['', '{}', 'text', '{ kind: Widget }', '{ name: owner }', '{ kind: [], name: {} }']) {
      checkOwned(widget(', namespace: shop') + owned('ConfigMap', 'made', list), '');
    }
  });

  test('each other, and itself: a cycle is two edges and a loop one', () => {
    const by = (name: string) => `{ apiVersion: v1, kind: ConfigMap, name: ${name} }`;
    checkOwned(
      owned('ConfigMap', 'a', by('b')) + owned('ConfigMap', 'b', by('a')) + owned('ConfigMap', 'c', by('c')),
      `
      ConfigMap a is owned by ConfigMap b [found]
      ConfigMap b is owned by ConfigMap a [found]
      ConfigMap c is owned by ConfigMap c [found]
      `,
    );
  });

  test('one that owns ten thousand', () => {
    const reference = '{ apiVersion: v1, kind: ConfigMap, name: owner }';
    const items = Array.from(
      { length: 10_000 },
      (_, index) =>
        `{ apiVersion: v1, kind: ConfigMap, metadata: { name: c-${index}, ownerReferences: [${reference}] } }`,
    );
    const snapshot = snapshotOfText(
      ['{ apiVersion: v1, kind: ConfigMap, metadata: { name: owner } }', ...items].join('\n---\n'),
    );
    const edges = resourcesOf(snapshot).flatMap((resource) => edgesOf(snapshot, resource));
    expect(edges.map(({ status }) => status)).toEqual(items.map(() => 'found'));
    expect(new Set(edges.map(({ to }) => to)).size).toBe(1);
  });
});
