import { expect, test } from 'vitest';
import { kindLook } from '../../../src/diagram/kinds.ts';
import { layout } from '../../../src/diagram/layout.ts';
import type { Rectangle } from '../../../src/webview/map/camera.ts';
import { closeButton, hubChips, hubsByStrip, titleInset } from '../../../src/webview/map/hubChips.ts';
import type { SceneEdge, SceneNode } from '../../../src/webview/map/scene.ts';
import { graphSketch } from '../../diagram/graphFixture.ts';
import { layoutWords } from '../../diagram/layoutChecks.ts';

/** The chips of a namespace in which so many applications use one ConfigMap; without what a canvas needs of a scene. */
function chipsOf(applications: number, name: string) {
  const sketch = graphSketch();
  const shared = sketch.node({ namespace: 'shop', application: 'shared', kind: 'ConfigMap', name });
  for (let i = 0; i < applications; i++) {
    const own = { namespace: 'shop', application: `app-${i}` };
    const pod = sketch.node({ ...own, kind: 'Pod', name: `app-${i}` });
    sketch.edge(sketch.node({ ...own, kind: 'Deployment', name: `app-${i}` }), 'owns', pod);
    sketch.edge(pod, 'uses', shared);
  }
  const graph = sketch.view();
  const drawn = layout(graph, { words: layoutWords });
  const nodes = new Map(
    graph.nodes.flatMap((node): (readonly [string, SceneNode])[] => {
      const place = drawn.nodes.find(({ id }) => id === node.id);
      if (place === undefined) return [];
      const look = {
        standing: node.origin,
        family: kindLook(node.kind).family,
        badge: undefined,
        home: 'here',
      } as const;
      return [[node.id, { node, place, ...look }]];
    }),
  );
  const edges = graph.edges.flatMap((edge) => {
    const routed = drawn.edges.find(({ id }) => id === edge.id);
    return routed === undefined ? [] : [{ edge, routed } as SceneEdge];
  });
  return { shared, groups: drawn.groups, chips: hubChips(drawn.groups, hubsByStrip(nodes, edges), new Set()) };
}

test('what three applications share is a chip in the title of each, and only there', () => {
  const { shared, groups, chips } = chipsOf(4, 'common-env');
  expect(chips.map(({ hub, text }) => [hub, text])).toEqual(new Array(4).fill([shared, 'common-env']));
  const inside = (chip: Rectangle) =>
    groups.filter(
      (group) =>
        group.level === 'application' &&
        chip.x > group.x &&
        chip.x + chip.width < group.x + group.width &&
        chip.y > group.y &&
        chip.y + chip.height < group.y + 30,
    );
  expect(chips.map((chip) => inside(chip).map(({ title }) => title)).sort()).toEqual(
    ['app-0', 'app-1', 'app-2', 'app-3'].map((title) => [title]),
  );
});

test('the title of an application that can be closed leaves room for its button, other titles do not', () => {
  const buttonEnd = closeButton.left + closeButton.size;
  expect(titleInset('web', new Set(['web']))).toBeGreaterThan(buttonEnd);
  expect(titleInset('web', new Set(['cart']))).toBeLessThan(buttonEnd);
});

test('what two applications share is no chip', () => {
  expect(chipsOf(2, 'common-env').chips).toEqual([]);
});

test('a long name is shortened, and emoji are not cut in two', () => {
  expect(chipsOf(3, '🚀'.repeat(60)).chips[0]?.text).toBe(`${'🚀'.repeat(17)}…`);
});
