import { describe, expect, test } from 'vitest';
import type { GraphNode, GraphUnit, GraphView } from '../../src/core/features/graphView.ts';
import { firstUnit, graphOfUnit, unitsOf } from '../../src/diagram/graphOfUnit.ts';

const dev: GraphUnit = { id: 'overlays/dev', kind: 'kustomization', path: 'overlays/dev' };
const prod: GraphUnit = { id: 'overlays/prod', kind: 'kustomization', path: 'overlays/prod' };
const apps: GraphUnit = { id: 'apps', kind: 'folder', path: 'apps' };

function node(unit: GraphUnit, kind: string, name: string, more: Partial<GraphNode> = {}): GraphNode {
  const named = {
    apiVersion: kind === 'Deployment' ? 'apps/v1' : 'v1',
    kind,
    name,
    origin: 'manifest',
    ...more,
  } as const;
  const group = named.apiVersion.replace(/[^/]*$/, '');
  const id = [unit.id, group + named.kind, named.namespace ?? '', named.name, named.origin].join('|');
  return { id, unit: unit.id, labels: {}, findings: {}, application: '', ...named };
}

function graph(units: readonly GraphUnit[], nodes: readonly GraphNode[], edges: readonly string[] = []): GraphView {
  return {
    skipped: [],
    units,
    nodes,
    edges: edges.map((text) => {
      const [from = '', to = ''] = text.split(' -> ');
      const place = { field: 'spec', value: '', file: 'a.yaml', line: 1, column: 1, verb: 'uses' };
      return { id: text, relation: 'a', category: 'uses', from, to, status: 'found', ...place };
    }),
  };
}

describe('the graph of one unit', () => {
  const shared = [
    node(dev, 'Deployment', 'web'),
    node(prod, 'Deployment', 'web'),
    node(apps, 'ConfigMap', 'settings'),
    node(apps, 'Service', 'cache'),
  ];
  const edges = [
    'overlays/dev|apps/Deployment||web|manifest -> apps|ConfigMap||settings|manifest',
    'overlays/prod|apps/Deployment||web|manifest -> apps|ConfigMap||settings|manifest',
    'apps|ConfigMap||settings|manifest -> apps|Service||cache|manifest',
  ];
  const whole = graph([dev, prod, apps], shared, edges);

  test('has its nodes and what they point at in other units, and nothing further', () => {
    expect(graphOfUnit(whole, dev.id).nodes.map(({ id }) => id)).toEqual([
      'overlays/dev|apps/Deployment||web|manifest',
      'apps|ConfigMap||settings|manifest',
    ]);
  });

  test('has no edge that comes from elsewhere', () => {
    expect(graphOfUnit(whole, dev.id).edges.map(({ id }) => id)).toEqual([edges[0]]);
    expect(graphOfUnit(whole, apps.id).edges.map(({ id }) => id)).toEqual([edges[2]]);
  });

  test('keeps the list of units and of files that were not read', () => {
    const skipped = [{ file: 'x.yaml', reason: 'no' }];
    expect(graphOfUnit({ ...whole, skipped }, dev.id)).toMatchObject({ skipped, units: whole.units });
  });

  test('is empty for a unit that is gone', () => {
    expect(graphOfUnit(whole, 'overlays/test')).toMatchObject({ nodes: [], edges: [] });
  });
});

test('units are those that have nodes, by path', () => {
  expect(unitsOf(graph([prod, dev, apps], [node(prod, 'Service', 'web'), node(apps, 'Service', 'web')]))).toEqual([
    apps,
    prod,
  ]);
});

describe('the first sight', () => {
  test('is all where no two units write one object', () => {
    expect(firstUnit(graph([dev, apps], [node(dev, 'Service', 'web'), node(apps, 'Service', 'api')]))).toBeUndefined();
  });

  test('is the first kustomization where two units write one object', () => {
    const nodes = [node(prod, 'Service', 'web'), node(dev, 'Service', 'web'), node(apps, 'Service', 'web')];
    expect(firstUnit(graph([apps, dev, prod], nodes))).toBe(dev.id);
  });

  test('is one of the folders where no kustomization is among those', () => {
    const [one, two]: GraphUnit[] = ['v1', 'v2'].map((path) => ({ id: path, kind: 'folder', path }));
    if (one === undefined || two === undefined) throw new Error('two units');
    const nodes = [node(dev, 'Service', 'api'), node(two, 'Service', 'web'), node(one, 'Service', 'web')];
    expect(firstUnit(graph([dev, one, two], nodes))).toBe('v1');
  });

  test('takes one object by group, kind, namespace and name, whatever its version', () => {
    const other = (more: Partial<GraphNode>) =>
      firstUnit(graph([dev, prod], [node(dev, 'Deployment', 'web'), node(prod, 'Deployment', 'web', more)]));
    expect(other({ apiVersion: 'apps/v1beta1' })).toBe(dev.id);
    expect(other({ apiVersion: 'extensions/v1' })).toBeUndefined();
    expect(other({ namespace: 'prod' })).toBeUndefined();
    expect(other({ kind: 'StatefulSet' })).toBeUndefined();
    expect(other({ name: 'web-2' })).toBeUndefined();
  });

  test('does not mind what controllers make, and the Namespace that each brings', () => {
    const implied = (unit: GraphUnit) => node(unit, 'Pod', 'web', { origin: 'implied' });
    const space = (unit: GraphUnit) => node(unit, 'Namespace', 'shop');
    expect(firstUnit(graph([dev, prod], [implied(dev), implied(prod), space(dev), space(prod)]))).toBeUndefined();
  });
});
