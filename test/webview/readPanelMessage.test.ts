import { expect, test } from 'vitest';
import { readPanelMessage, takePanelMessage } from '../../src/extension/readPanelMessage.ts';

const place = { file: 'a.yaml', line: 1, column: 1 };

test.each([
  { type: 'ready' },
  { type: 'keepView', state: '{}' },
  { type: 'openSource', ...place },
  { type: 'explainTerm', term: 'selector' },
  { type: 'describe', kind: 'edge', id: 'e' },
  { type: 'listEntries' },
  { type: 'trace', node: 'n', field: 'spec.ports[0]', parent: '' },
  { type: 'applyFix', ...place, code: 'c', title: 't' },
  { type: 'save', format: 'svg', content: '<svg/>' },
  { type: 'save', format: 'png', content: new Uint8Array([1]) },
])('the extension takes what the panel may ask: $type', (message) => {
  expect(readPanelMessage({ ...message, extra: 'dropped' })).toEqual(message);
});

test.each([
  [undefined],
  ['ready'],
  [{ type: 'other' }],
  [{ type: 'keepView', state: {} }],
  [{ type: 'openSource', ...place, line: 0 }],
  [{ type: 'openSource', ...place, column: 1.5 }],
  [{ type: 'explainTerm' }],
  [{ type: 'describe', kind: 'text', id: 'e' }],
  [{ type: 'trace', node: 'n' }],
  [{ type: 'trace', node: 'n', field: 'f', parent: 0 }],
  [{ type: 'applyFix', code: 'c', title: 't' }],
  [{ type: 'applyFix', ...place, code: 'c', title: 3 }],
  [{ type: 'save', format: 'exe', content: 'x' }],
  [{ type: 'save', format: 'svg', content: { path: 'x' } }],
])('the extension drops anything else: %j', (message) => {
  expect(readPanelMessage(message)).toBeUndefined();
});

test('what the panel may not ask is dropped and logged, as much of it as can be read', () => {
  const taken: unknown[] = [];
  const logged: (readonly [string, unknown])[] = [];
  const receive = (value: unknown) =>
    takePanelMessage(value, { once: (what, error) => logged.push([what, error]) }, (message) => taken.push(message));
  receive({ type: 'openSource', ...place });
  expect(logged).toEqual([]);
  receive({ type: 'openSource', file: 'a.yaml', line: '1', column: 1 });
  receive({ type: 'runCommand', command: 'x'.repeat(10_000) });
  receive(undefined);
  expect(taken).toEqual([{ type: 'openSource', ...place }]);
  expect(logged.map(([what]) => what)).toEqual(Array(3).fill('the graph panel sent what is no message'));
  expect(logged[0]?.[1]).toBe('{"type":"openSource","file":"a.yaml","line":"1","column":1}');
  expect(String(logged[1]?.[1])).toHaveLength(500);
});
