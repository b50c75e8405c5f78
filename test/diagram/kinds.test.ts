import { expect, test } from 'vitest';
import type { GraphView } from '../../src/core/features/graphView.ts';
import { columnOf } from '../../src/diagram/columnOf.ts';
import { drawnKinds, glyphOf } from '../../src/diagram/glyphs.ts';
import { column, kindLook } from '../../src/diagram/kinds.ts';
import { ellipsize, estimateWidth } from '../../src/diagram/measureText.ts';
import { familyOf } from '../../src/diagram/shape.ts';
import { graphSketch } from './graphFixture.ts';

test('every drawing is path data within the 16 × 16 grid, and every drawn kind has a family of its own choice', () => {
  for (const kind of drawnKinds()) {
    const { stroke, fill } = glyphOf(kind);
    for (const path of [stroke, fill ?? 'M0 0']) expect(path).toMatch(/^M[\d\s.,MmLlHhVvCcSsAaZz-]+$/);
    for (const [, x, y] of stroke.matchAll(/M([\d.]+)[ ,]([\d.]+)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(16);
      expect(Number(y)).toBeLessThanOrEqual(16);
    }
  }
  expect(kindLook('Secret').family).toBe('config');
  expect(kindLook('PersistentVolumeClaim').family).toBe('storage');
  expect(kindLook('Widget')).toEqual(kindLook('AnythingElse'));
});

/** The column of each node, by its id. */
function columnsOf({ nodes, edges }: GraphView): ReadonlyMap<string, number | undefined> {
  const family = familyOf(nodes, edges);
  const columns = columnOf(family.shape);
  return new Map(family.nodes.map(({ id }, i) => [id, columns[i]]));
}

test('the certificate of an Ingress stands beside the Service, the Secret of a Pod behind the Pod', () => {
  const sketch = graphSketch();
  const own = { namespace: 'shop', application: 'web' };
  const [ingress, service, pod, certificate, password] = [
    sketch.node({ ...own, kind: 'Ingress', name: 'web' }),
    sketch.node({ ...own, kind: 'Service', name: 'web' }),
    sketch.node({ ...own, kind: 'Pod', name: 'web' }),
    sketch.node({ ...own, kind: 'Secret', name: 'tls' }),
    sketch.node({ ...own, kind: 'Secret', name: 'password' }),
  ];
  sketch.edge(ingress, 'routes', service);
  sketch.edge(service, 'selects', pod);
  sketch.edge(ingress, 'uses', certificate);
  sketch.edge(pod, 'uses', password);
  const columns = columnsOf(sketch.view());
  expect(columns.get(certificate)).toBe(column.service);
  expect(columns.get(password)).toBe(column.needs);
});

test('an autoscaler stands in the column before its Deployment, a policy before the Pod', () => {
  const sketch = graphSketch();
  const own = { namespace: 'shop', application: 'web' };
  const names = ['HorizontalPodAutoscaler', 'Service', 'Deployment', 'ReplicaSet', 'Pod', 'NetworkPolicy'] as const;
  const [scaler, service, deployment, replicaSet, pod, policy] = names.map((kind) =>
    sketch.node({ ...own, kind, name: 'web' }),
  );
  const join = (from: string | undefined, to: string | undefined) => sketch.edge(from ?? '', 'uses', to ?? '');
  join(scaler, deployment);
  join(deployment, replicaSet);
  join(replicaSet, pod);
  join(service, pod);
  join(policy, pod);
  const columns = columnsOf(sketch.view());
  expect(columns.get(scaler ?? '')).toBe(column.service);
  expect(columns.get(policy ?? '')).toBe(column.generation);
});

test('cuts a text to its room, by whole characters', () => {
  expect(ellipsize('web', 100, 12)).toBe('web');
  const cut = ellipsize('결제-서비스-프로덕션-클러스터', 80, 12);
  expect(cut.endsWith('…')).toBe(true);
  expect(estimateWidth(cut, 12)).toBeLessThanOrEqual(80);
  expect(ellipsize('🚀🚀🚀🚀', 40, 12)).toBe('🚀🚀…');
});
