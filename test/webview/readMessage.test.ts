import { expect, test } from 'vitest';
import { noFilters } from '../../src/webview/filters.ts';
import { readMessage } from '../../src/webview/readMessage.ts';
import { readSavedState, readSavedText } from '../../src/webview/savedState.ts';
import { firstView, lastingView, readViewState } from '../../src/webview/viewState.ts';
import { clusterGraph } from '../diagram/graphFixture.ts';

const graph = clusterGraph(10, 7);

test('takes the messages of the protocol', () => {
  expect(readMessage({ type: 'graph', graph, locale: 'ko', folder: 'k8s' })).toEqual({
    type: 'graph',
    graph,
    locale: 'ko',
    folder: 'k8s',
  });
  expect(readMessage({ type: 'cursor', nodes: ['a'] })).toEqual({ type: 'cursor', nodes: ['a'] });
});

test.each([
  undefined,
  null,
  'graph',
  [],
  { type: 'other' },
  { type: 'cursor' },
  { type: 'view', state: { folder: 'k8s' } },
  { type: 'cursor', nodes: [1] },
  { type: 'graph', graph, locale: 'fr', folder: 'k8s' },
  { type: 'graph', graph, locale: 'en' },
  { type: 'graph', graph: { ...graph, nodes: [{ id: 'x' }] }, locale: 'en', folder: 'k8s' },
  { type: 'graph', graph: { ...graph, edges: 'none' }, locale: 'en', folder: 'k8s' },
  { type: 'graph', graph: { nodes: [] }, locale: 'en', folder: 'k8s' },
])('drops what is no message: %j', (value) => {
  expect(readMessage(value)).toBeUndefined();
});

const place = { file: 'a.yaml', line: 1, column: 1 };
const finding = {
  ...{ code: 'c', severity: 'error', message: 'm', documentation: 'https://kubernetes.io/', ...place },
  ...{ related: [{ message: 'r', ...place }], fixes: ['mend it'] },
};
const entry = { node: 'n', field: 'spec.ports[0]', parent: '', title: 'web:80' };
const step = { node: 'n', kind: 'Service', name: 'web', part: '', passage: 'breaks', reason: 'why', next: [] };
const about = [
  { paragraph: ['a ', { code: 'b' }] },
  'rule',
  {
    list: [
      [
        { text: 'c', url: 'https://x/' },
        { text: 'd', target: place },
      ],
    ],
  },
];
const answers = [
  { type: 'details', details: { kind: 'node', id: 'n', about, findings: [finding], entries: [entry] } },
  { type: 'entries', entries: [entry] },
  { type: 'trace', entry: { node: 'n', field: 'f', parent: '' } },
  {
    type: 'trace',
    entry: { node: 'n', field: 'f', parent: 'spec.parentRefs[0]' },
    trace: { entry, passage: 'breaks', start: { ...step, next: [step] } },
  },
];

test.each(answers)('takes the answers of the protocol: %o', (answer) => {
  expect(readMessage(answer)).toEqual(answer);
});

test.each([
  [
    'a link that is no page',
    { ...answers[0], details: { ...answers[0]?.details, about: [{ paragraph: [{ text: 'x', url: 'command:x' }] }] } },
  ],
  ['a block of another kind', { ...answers[0], details: { ...answers[0]?.details, about: [{ html: 'x' }] } }],
  [
    'a finding without a place',
    { ...answers[0], details: { ...answers[0]?.details, findings: [{ ...finding, line: '1' }] } },
  ],
  [
    'a fix that is no text',
    { ...answers[0], details: { ...answers[0]?.details, findings: [{ ...finding, fixes: [{}] }] } },
  ],
  ['entries that are none', { type: 'entries', entries: [{ node: 'n' }] }],
  ['a step that leads nowhere', { ...answers[3], trace: { entry, passage: 'breaks', start: { ...step, next: [{}] } } }],
  ['an outcome of another kind', { ...answers[3], trace: { entry, passage: 'perhaps', start: step } }],
])('drops an answer with %s', (_, answer) => {
  expect(readMessage(answer)).toBeUndefined();
});

test('reads its own saved state and nothing else', () => {
  const view = {
    legend: 'shown',
    outline: 'shown',
    direction: 'down',
    filters: { families: ['traffic'], kinds: ['Pod'], namespaces: [''], findings: 'only', implied: 'hidden' },
    search: { text: 'web', at: 'x' },
    focus: [{ node: 'x', depth: 2 }],
    open: ['application .shop web'],
    shown: { unit: 'overlays/dev', by: 'reader' },
    selection: { kind: 'node', id: 'x' },
    side: 'trace',
    trace: { node: 'x', field: 'spec.ports[0]', parent: '' },
  };
  const state = { folder: 'k8s', camera: { x: 1, y: 2, zoom: 0.5 }, view };
  expect(readSavedState(state)).toEqual(state);
  expect(readSavedText(JSON.stringify(state))).toEqual(state);
  expect(readSavedState({ ...state, view: undefined })).toEqual({ ...state, view: firstView });
  expect(readViewState({ ...view, shown: { unit: 3, by: 'me' } })).toEqual({ ...view, shown: { by: 'default' } });
  expect(readViewState({ ...view, focus: [{ node: 'x', depth: 9 }, 3] }).focus).toEqual([]);
  expect(readViewState({ ...view, filters: { families: ['none', 3], kinds: 'Pod' } }).filters).toEqual(noFilters);
  expect(readViewState({ ...view, selection: { kind: 'text', id: 'x' } })).not.toHaveProperty('selection');
  expect(readViewState({ ...view, trace: { node: 'x' } })).not.toHaveProperty('trace');
  expect(readViewState({ ...view, side: 'top' }).side).toBe('details');
  for (const other of [
    undefined,
    {},
    { ...state, camera: { x: 1, y: 2, zoom: 0 } },
    { ...state, camera: { x: Number.NaN, y: 2, zoom: 1 } },
    { ...state, folder: 3 },
  ]) {
    expect(readSavedState(other)).toBeUndefined();
    expect(readSavedText(JSON.stringify(other) ?? '')).toBeUndefined();
  }
  expect(readSavedText('{')).toBeUndefined();
  const { selection: _, trace: __, ...lasting } = { ...view, search: { text: '' }, focus: [] };
  expect(lastingView(readViewState(view))).toEqual(lasting);
});
