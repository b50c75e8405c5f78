import { expect, test } from 'vitest';
import { outlineStep, typeAhead } from '../../src/webview/outlineKeys.ts';
import { outlineOf, outlineRows } from '../../src/webview/outlineRows.ts';
import { clusterGraph, graphSketch } from '../diagram/graphFixture.ts';

function shop() {
  const sketch = graphSketch();
  const own = { application: 'web', namespace: 'shop' };
  const service = sketch.node({ ...own, kind: 'Service', name: 'web', findings: { error: 2 } });
  const pod = sketch.node({ ...own, kind: 'Pod', name: 'api', origin: 'implied' });
  const claim = sketch.node({ ...own, kind: 'PersistentVolumeClaim', name: 'alone' });
  sketch.edge(service, 'selects', pod, { status: 'contradicted' });
  return { graph: sketch.view(), service, pod, claim };
}

const { graph, service, pod, claim } = shop();
const outline = outlineOf(graph, 'en');
const [shopKey = '', webKey = ''] = outline.waysTo.get(service) ?? [];
const rows = (...opened: readonly string[]) => outlineRows(outline, new Set(opened));
const texts = (...opened: readonly string[]) => rows(...opened).map(({ item, level }) => `${level} ${item.text}`);

test('a closed outline lists the namespaces', () => {
  expect(texts()).toEqual(['1 shop, 3 objects']);
});

test('an open one names every object, and every edge at both its ends', () => {
  expect(texts(shopKey, webKey, service, pod, claim)).toEqual([
    '1 shop, 3 objects',
    '2 web, 3 objects',
    '3 Service web, 2 errors',
    '4 Service web selects Pod api, does not fit',
    '3 Pod api, made by a controller',
    '4 Service web selects Pod api, does not fit',
    '3 PersistentVolumeClaim alone',
  ]);
  expect(rows(shopKey, webKey).map(({ position, size, expanded }) => [position, size, expanded])).toEqual([
    [1, 1, true],
    [1, 1, true],
    [1, 3, false],
    [2, 3, false],
    [3, 3, undefined],
  ]);
});

test('a name that is written from right to left does not turn round what follows it', () => {
  const sketch = graphSketch();
  const own = { namespace: 'shop', kind: 'Service', detail: '80→8080' };
  sketch.node({ ...own, application: 'a', name: 'web-שירות' });
  sketch.node({ ...own, application: 'b', name: 'web\u202e-tac' });
  sketch.node({ ...own, application: 'c', name: 'web-서비스' });
  const outline = outlineOf(sketch.view(), 'en');
  const everything = new Set([...outline.waysTo.values()].flat());
  const texts = outlineRows(outline, everything).flatMap(({ item }) => (item.kind === 'Service' ? [item.text] : []));
  expect(texts).toEqual([
    'Service \u2068web-שירות\u2069, 80→8080',
    'Service web\ufffd-tac, 80→8080',
    'Service web-서비스, 80→8080',
  ]);
});

test('one object is one object', () => {
  const sketch = graphSketch();
  sketch.node({ namespace: 'shop', application: 'web', kind: 'Pod', name: 'web', findings: { warning: 1 } });
  const outline = outlineOf(sketch.view(), 'en');
  const texts = outlineRows(outline, new Set([...outline.waysTo.values()].flat())).map(({ item }) => item.text);
  expect(texts).toEqual(['shop, 1 object', 'web, 1 object', 'Pod web, 1 warning']);
});

test('what an application shares has a line in it, which leads to its own one', () => {
  const config = graph.nodes.find(({ id }) => id === claim);
  const shared = outlineOf(graph, 'en', (application) => (application === webKey && config ? [config] : []));
  const line = outlineRows(shared, new Set([shopKey, webKey])).at(-1);
  expect(line?.item).toMatchObject({
    text: 'PersistentVolumeClaim alone, shared with other applications',
    target: { kind: 'node', id: claim },
    other: claim,
  });
  expect([line?.level, line?.position, line?.size, line?.expanded]).toEqual([3, 4, 4, undefined]);
});

test('no two lines of a large outline have one key, and each node and edge has a line', () => {
  const large = clusterGraph(500, 5);
  const all = outlineOf(large, 'ko');
  const everything = new Set([...all.waysTo].flatMap(([id, way]) => [id, ...way]));
  const keys = outlineRows(all, everything).map(({ item }) => item.key);
  expect(new Set(keys).size).toBe(keys.length);
  const targets = new Set(outlineRows(all, everything).map(({ item }) => item.target?.id));
  for (const { id } of [...large.nodes, ...large.edges]) expect(targets.has(id)).toBe(true);
});

test('arrows open, go in, go out and close, as trees do', () => {
  const closed = rows(shopKey, webKey);
  const open = rows(shopKey, webKey, service);
  expect(outlineStep(closed, service, 'ArrowRight')).toEqual({ type: 'open', key: service });
  expect(outlineStep(open, service, 'ArrowRight')).toEqual({ type: 'go', key: `${service} e0` });
  expect(outlineStep(open, `${service} e0`, 'ArrowRight')).toBeUndefined();
  expect(outlineStep(open, `${service} e0`, 'ArrowLeft')).toEqual({ type: 'go', key: service });
  expect(outlineStep(open, service, 'ArrowLeft')).toEqual({ type: 'close', key: service });
  expect(outlineStep(closed, service, 'ArrowDown')).toEqual({ type: 'go', key: pod });
  expect(outlineStep(closed, shopKey, 'ArrowUp')).toBeUndefined();
  expect(outlineStep(closed, shopKey, 'End')).toEqual({ type: 'go', key: claim });
  expect(outlineStep(closed, claim, 'Home')).toEqual({ type: 'go', key: shopKey });
});

test('letters lead to names and kinds, the same letter again to the next one', () => {
  const lines = rows(shopKey, webKey);
  expect(typeAhead(lines, shopKey, 'pod')).toBe(pod);
  expect(typeAhead(lines, shopKey, 'al')).toBe(claim);
  expect(typeAhead(lines, shopKey, 'a')).toBe(pod);
  expect(typeAhead(lines, pod, 'a')).toBe(claim);
  expect(typeAhead(lines, pod, 'aa')).toBe(claim);
  expect(typeAhead(lines, pod, 'zz')).toBeUndefined();
});
