import { listenersMeant } from '../../graph/links/routeListener.ts';
import { edgesOf, placeOf, type Snapshot, writerOf } from '../../graph/snapshot.ts';
import type { Localized } from '../../localized.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { RouteParent } from './traceEntries.ts';
import { plain, type TraceHop } from './traceHop.ts';
import { traceMissing } from './traceMissing.ts';

/**
 * The step at a parent of a route, a Gateway mostly: the request goes on to `next`, or ends here where no listener takes the route.
 * The listeners of a ListenerSet are those of its Gateway, which comes before it.
 */
export function traceParent(snapshot: Snapshot, { edge, node }: RouteParent, next: TraceHop): TraceHop {
  if (edge.to.origin === 'missing') return traceMissing(snapshot, edge);
  const hop = { object: edge.to, edge };
  if (edge.reason !== undefined) {
    return { ...hop, part: plain(''), place: edge.place, passage: 'breaks', reason: edge.reason, next: [] };
  }
  const writer = writerOf(snapshot, edge.to);
  const [listener, ...others] = listenersMeant(node, itemsOf(descend(writer?.node, 'spec', 'listeners')));
  const only = others.length === 0 ? listener : undefined;
  const step: TraceHop = {
    ...hop,
    part: only === undefined ? plain('') : listenerWords(only),
    place: writer === undefined || only === undefined ? placeOf(snapshot, edge.to) : placeIn(writer, only),
    passage: 'passes',
    next: [next],
  };
  const gateway = writer && edgesOf(snapshot, writer).find(({ relation }) => relation.id === setAttaches);
  if (gateway === undefined) return step;
  if (gateway.to.origin === 'missing') return traceMissing(snapshot, gateway);
  const before = { object: gateway.to, edge: gateway, part: plain(''), place: placeOf(snapshot, gateway.to) };
  return { ...before, passage: 'passes', next: [step] };
}

/** From a ListenerSet to the Gateway that it adds its listeners to. */
export const setAttaches = 'listenerset-attaches-to-gateway';

function listenerWords(listener: YamlNode): Localized {
  const [name = '', port = ''] = ['name', 'port'].map((key) => textOf(childOf(listener, key)));
  return { en: `listener ${name}, port ${port}`, ko: `listener ${name}, 포트 ${port}` };
}
