import { expect, test } from 'vitest';
import { readMessage } from '../../src/webview/readMessage.ts';
import { readViewState } from '../../src/webview/viewState.ts';
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
  const state = {
    folder: 'k8s',
    camera: { x: 1, y: 2, zoom: 0.5 },
    legend: 'hidden',
    shown: { unit: 'overlays/dev', by: 'reader' },
  };
  expect(readViewState(state)).toEqual(state);
  expect(readViewState({ ...state, shown: undefined })).toEqual({ ...state, shown: { by: 'default' } });
  expect(readViewState({ ...state, shown: { unit: 3, by: 'me' } })).toEqual({ ...state, shown: { by: 'default' } });
  for (const other of [
    undefined,
    {},
    { ...state, camera: { x: 1, y: 2, zoom: 0 } },
    { ...state, camera: { x: Number.NaN, y: 2, zoom: 1 } },
    { ...state, folder: 3 },
  ]) {
    expect(readViewState(other)).toBeUndefined();
  }
});
