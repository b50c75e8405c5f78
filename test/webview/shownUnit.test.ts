import { expect, test } from 'vitest';
import type { GraphNode, GraphView } from '../../src/core/features/graphView.ts';
import { shownUnit } from '../../src/webview/shownUnit.ts';

/** Nodes by id, `unit/name`: dev and prod both write `web`. */
function graphOf(...ids: readonly string[]): GraphView {
  const nodes = ids.map((id): GraphNode => {
    const [unit = '', name = ''] = id.split('/');
    const object = { apiVersion: 'v1', kind: 'Service', origin: 'manifest', labels: {}, findings: {} } as const;
    return { ...object, id, name, unit, application: '' };
  });
  const units = [...new Set(nodes.map(({ unit }) => unit ?? ''))];
  return {
    skipped: [],
    edges: [],
    nodes,
    units: units.map((id) => ({ id, kind: 'kustomization', path: id })),
  };
}

const alternatives = graphOf('dev/web', 'prod/web', 'tools/logs');
const friends = graphOf('shop/web', 'tools/logs');
const start = { by: 'default' } as const;

test('one of several alternatives is shown, all of several friends', () => {
  expect(shownUnit(alternatives, start, [])).toEqual({ by: 'default', unit: 'dev' });
  expect(shownUnit(friends, start, ['tools/logs'])).toEqual({ by: 'default' });
});

test('the cursor of the editor leads to its unit, and leaving it leads nowhere', () => {
  const prod = shownUnit(alternatives, start, ['prod/web']);
  expect(prod).toEqual({ by: 'default', unit: 'prod' });
  expect(shownUnit(alternatives, prod, [])).toEqual(prod);
  expect(shownUnit(alternatives, prod, ['dev/web', 'prod/web'])).toEqual(prod);
  expect(shownUnit(alternatives, prod, ['dev/web'])).toEqual({ by: 'default', unit: 'dev' });
});

test('what the reader chose stays, wherever the cursor goes, until it is gone', () => {
  const prod = { by: 'reader', unit: 'prod' } as const;
  expect(shownUnit(alternatives, prod, ['dev/web'])).toEqual(prod);
  expect(shownUnit(alternatives, { by: 'reader' }, ['dev/web'])).toEqual({ by: 'reader' });
  expect(shownUnit(friends, prod, [])).toEqual({ by: 'default' });
});

test('alternatives that became friends are shown together', () => {
  expect(shownUnit(friends, { by: 'default', unit: 'shop' }, [])).toEqual({ by: 'default' });
});
