import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GraphView } from '../../src/core/features/graphView.ts';
import { createGraphSender } from '../../src/extension/graphSender.ts';
import { createGraphCollector } from '../../src/webview/graphCollector.ts';
import type { ToPanel } from '../../src/webview/protocol.ts';
import { readMessage } from '../../src/webview/readMessage.ts';
import { clusterGraph } from '../diagram/graphFixture.ts';

const never = () => false;

/** The messages in which a sender sends these graphs, one after the other; sizes in what a message holds beside what it keeps. */
async function sentFor(...graphs: readonly GraphView[]): Promise<readonly ToPanel[]> {
  const messages: ToPanel[] = [];
  const sender = createGraphSender((message) => messages.push(structuredClone(message)));
  for (const graph of graphs) await sender.send(messageWith(graph), never);
  return messages;
}

function messageWith(graph: GraphView) {
  return { type: 'graph', graph, locale: 'en', folder: 'k8s' } as const;
}

/** The graphs that a page puts together from messages; `undefined` where it has to ask again. */
function received(
  messages: readonly ToPanel[],
  collector = createGraphCollector(),
): readonly (GraphView | undefined)[] {
  return messages.flatMap((message) => {
    expect(readMessage(message)).toEqual(message);
    if (message.type === 'graphPart') collector.takePart(message);
    return message.type === 'graph' ? [collector.complete(message)] : [];
  });
}

function freshIn(message: ToPanel): number {
  if (message.type !== 'graphPart') return 0;
  return [...message.nodes, ...message.edges].filter((piece) => !('kept' in piece)).length;
}

const small = clusterGraph(40, 7);
const large = clusterGraph(2_000, 7);

test('a small graph is one message', async () => {
  expect(await sentFor(small)).toEqual([messageWith(small)]);
});

test('a large graph comes in parts of at most 200 nodes and edges, and is whole again', async () => {
  const messages = await sentFor(large);
  expect(messages.length).toBeGreaterThan(large.nodes.length / 200);
  expect(Math.max(...messages.map(freshIn))).toBeLessThanOrEqual(200);
  expect(received(messages)).toEqual([large]);
});

test('of a large graph with one other node only that node is sent again', async () => {
  const [first, ...others] = large.nodes;
  const next = { ...large, nodes: [...others, { ...first, id: 'new' } as (typeof others)[number]] };
  const messages = await sentFor(large, next);
  const again = messages.slice((await sentFor(large)).length);
  expect(again.map(freshIn).reduce((sum, count) => sum + count, 0)).toBe(1);
  expect(received(messages)).toEqual([large, next]);
});

test('whatever comes, goes and changes, the page has the graph that was sent', async () => {
  const graphs = fc.array(
    fc.record({ drop: fc.integer({ min: 0, max: 9 }), turned: fc.boolean(), label: fc.constantFrom('a', 'b') }),
    { minLength: 1, maxLength: 5 },
  );
  const base = clusterGraph(300, 3);
  await fc.assert(
    fc.asyncProperty(graphs, async (changes) => {
      const all = changes.map(({ drop, turned, label }) => {
        const nodes = base.nodes.flatMap((node, index) =>
          index % 10 === drop ? [] : [index % 7 === 0 ? { ...node, labels: { label } } : node],
        );
        return { ...base, nodes: turned ? nodes.toReversed() : nodes };
      });
      expect(received(await sentFor(...all))).toEqual(all);
    }),
    { numRuns: 30 },
  );
});

test('a page that is new, and is sent only what differs, asks again', async () => {
  const messages = await sentFor(large, { ...large, units: [] });
  const later = messages.slice((await sentFor(large)).length);
  expect(received(later)).toEqual([undefined]);
});

test('a graph that was given up half-way leaves nothing behind', async () => {
  const messages: ToPanel[] = [];
  const sender = createGraphSender((message) => messages.push(structuredClone(message)));
  await sender.send(messageWith(large), never);
  const [other, enough] = [
    { ...large, nodes: large.nodes.map((node) => ({ ...node, detail: 'other' })) },
    messages.length + 3,
  ];
  expect(await sender.send(messageWith(other), () => messages.length === enough)).toBe(false);
  expect(await sender.send(messageWith({ ...large, edges: [] }), never)).toBe(true);
  expect(received(messages)).toEqual([large, { ...large, edges: [] }]);
});

test('a page that is loaded again is sent everything', async () => {
  const messages: ToPanel[] = [];
  const sender = createGraphSender((message) => messages.push(structuredClone(message)));
  await sender.send(messageWith(large), never);
  messages.length = 0;
  sender.forget();
  await sender.send(messageWith(large), never);
  expect(received(messages)).toEqual([large]);
});
