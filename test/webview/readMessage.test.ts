import { expect, test } from 'vitest';
import { readMessage } from '../../src/webview/readMessage.ts';
import { readSavedState } from '../../src/webview/savedState.ts';
import { firstView, readViewState } from '../../src/webview/viewState.ts';
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
  { type: 'cursor', nodes: [1] },
  { type: 'graph', graph, locale: 'fr', folder: 'k8s' },
  { type: 'graph', graph, locale: 'en' },
  { type: 'graph', graph: { ...graph, nodes: [{ id: 'x' }] }, locale: 'en', folder: 'k8s' },
  { type: 'graph', graph: { ...graph, edges: 'none' }, locale: 'en', folder: 'k8s' },
  { type: 'graph', graph: { nodes: [] }, locale: 'en', folder: 'k8s' },
])('drops what is no message: %j', (value) => {
  expect(readMessage(value)).toBeUndefined();
});

test('reads its own saved state and nothing else', () => {
  const view = {
    legend: 'hidden',
    shown: { unit: 'overlays/dev', by: 'reader' },
    selection: { kind: 'node', id: 'x' },
  };
  const state = { folder: 'k8s', camera: { x: 1, y: 2, zoom: 0.5 }, view };
  expect(readSavedState(state)).toEqual(state);
  expect(readSavedState({ ...state, view: undefined })).toEqual({ ...state, view: firstView });
  expect(readViewState({ ...view, shown: { unit: 3, by: 'me' } })).toEqual({ ...view, shown: { by: 'default' } });
  expect(readViewState({ ...view, selection: { kind: 'text', id: 'x' } })).not.toHaveProperty('selection');
  for (const other of [
    undefined,
    {},
    { ...state, camera: { x: 1, y: 2, zoom: 0 } },
    { ...state, camera: { x: Number.NaN, y: 2, zoom: 1 } },
    { ...state, folder: 3 },
  ]) {
    expect(readSavedState(other)).toBeUndefined();
  }
});
