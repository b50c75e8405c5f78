import { expect, test } from 'vitest';
import { emptyApiReference } from '../../../src/core/api/createApiReference.ts';
import { diagnose } from '../../../src/core/diagnostics/diagnose.ts';
import { glossaryOf } from '../../../src/core/explain/createGlossary.ts';
import { noStoryTexts } from '../../../src/core/explain/createStoryTexts.ts';
import { glossaryEntries } from '../../../src/core/explain/glossaryEntries.ts';
import { buildGraph } from '../../../src/core/features/buildGraphView.ts';
import { type Details, detailsOf } from '../../../src/core/features/details/details.ts';
import { fixNamed } from '../../../src/core/features/details/fixNamed.ts';
import { renderPlain } from '../../../src/core/features/renderProse.ts';
import { findingsOf, snapshotOfText } from '../../support/snapshotOf.ts';
import { writtenNotes } from '../../support/writtenNotes.ts';

const snapshot = snapshotOfText(`
apiVersion: v1
kind: Service
metadata: { name: web }
spec:
  selector: { app: web, tier: front }
  ports: [{ port: 80 }]
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web, tier: back } }
    spec: { containers: [{ name: web, image: "nginx:1.29" }] }
`);
const findings = (document: Parameters<typeof diagnose>[1]) => diagnose(snapshot, document);
const graph = buildGraph(snapshot, { locale: 'en', findings });

function details(kind: Details['kind'], id: string | undefined): Details | undefined {
  const knowledge = {
    api: emptyApiReference,
    notes: writtenNotes,
    glossary: glossaryOf(glossaryEntries),
    story: noStoryTexts,
  };
  return detailsOf(graph, { kind, id: id ?? '' }, { knowledge, findings, locale: 'en', now: 0 });
}

const idOf = (kind: string, origin: string) =>
  graph.view.nodes.find((node) => node.kind === kind && node.origin === origin)?.id;
const selects = graph.view.edges.find(({ relation }) => relation === 'service-selects-pods');

test('a Service says what a Service is, what it takes, what is wrong, and where a request can come in', () => {
  const said = details('node', idOf('Service', 'manifest'));
  expect(renderPlain(said?.about ?? [])).toMatch(/changing group of Pods.*Takes no Pod of these manifests/s);
  expect(said?.findings).toMatchObject([{ code: 'selector-selects-nothing', severity: 'warning', line: 5 }]);
  expect(said?.findings[0]?.fixes.length).toBeGreaterThan(0);
  expect(said?.entries).toEqual([
    { node: idOf('Service', 'manifest'), field: 'spec.ports[0]', parent: '', title: 'web:80' },
  ]);
});

test('the Pod that is not there says why, and has the finding of the selector that asks for it', () => {
  const said = details('node', idOf('Pod', 'missing'));
  expect(renderPlain(said?.about ?? [])).toMatch(/Closest is Pod web: it has tier=back, not tier=front/);
  expect(said?.findings.map(({ code }) => code)).toEqual(['selector-selects-nothing']);
});

test('an edge says the same, with the words on its field', () => {
  const said = details('edge', selects?.id);
  expect(renderPlain(said?.about ?? [])).toMatch(/Closest is Pod web.*Picks the Pods that receive the traffic/s);
  expect(said?.findings.map(({ code }) => code)).toEqual(['selector-selects-nothing']);
  expect(said?.entries).toEqual([]);
});

test('a Deployment whose Service is wrong has nothing wrong itself', () => {
  expect(details('node', idOf('Deployment', 'manifest'))?.findings).toEqual([]);
});

test('what the graph does not have has no details', () => {
  expect(details('node', 'other')).toBeUndefined();
  expect(details('edge', 'other')).toBeUndefined();
});

test('a fix is found by what a reader sees of it, and not once anything of that is different', () => {
  const finding = details('node', idOf('Service', 'manifest'))?.findings[0];
  const title = finding?.fixes[0] ?? '';
  const name = {
    code: finding?.code ?? '',
    file: 'manifest.yaml',
    line: finding?.line ?? 0,
    column: finding?.column ?? 0,
    title,
  };
  const found = (change: Partial<typeof name>) =>
    fixNamed(snapshot, findingsOf(snapshot), { ...name, ...change }, 'en');
  expect(found({})?.title.en).toBe(title);
  for (const change of [{ code: 'x' }, { file: 'x' }, { line: 1 }, { column: 1 }, { title: 'x' }]) {
    expect(found(change)).toBeUndefined();
  }
});
