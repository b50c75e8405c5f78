import { targetPort } from '../../diagnostics/objects/targetPort.ts';
import type { Edge } from '../../graph/edge.ts';
import { unfitPort } from '../../graph/links/servicePort.ts';
import { edgesOf, placeOf, type Snapshot, writerOf } from '../../graph/snapshot.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Service, sameKind } from '../../kubernetes/kinds.ts';
import type { Localized } from '../../localized.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import { plain, type TraceHop } from './traceHop.ts';
import { traceMissing } from './traceMissing.ts';
import { tracePod } from './tracePod.ts';

/** From the edge of a rule to the Service that it names, at the port that it names. */
export function traceService(snapshot: Snapshot, edge: Edge): TraceHop {
  const { to, port, place } = edge;
  if (to.origin === 'missing') return traceMissing(snapshot, edge);
  const hop = { object: to, edge, part: plain(port === undefined ? '' : `:${port}`), next: [] };
  const service = writerOf(snapshot, to);
  if (service === undefined || !sameKind(to, Service)) {
    return { ...hop, place: placeOf(snapshot, to), passage: 'open', reason: words.notFollowed };
  }
  // A grant that is missing is a reason as well; it counts even where the port fits.
  const reason = edge.status === 'contradicted' ? edge.reason : undefined;
  if (reason !== undefined) return { ...hop, place, passage: 'breaks', reason };
  const alias = externalName(service);
  if (alias !== undefined) return traceServicePort(snapshot, service, alias, edge);
  const ports = itemsOf(descend(service.node, 'spec', 'ports'));
  const item = ports.find((each) =>
    [childOf(each, 'port'), childOf(each, 'name')].some((node) => textOf(node) === port),
  );
  if (item !== undefined) return traceServicePort(snapshot, service, item, edge);
  if (port === undefined) return { ...hop, place, passage: 'breaks', reason: words.noPortNamed };
  const unfit = unfitPort(to, port);
  return unfit === undefined
    ? { ...hop, place, passage: 'open', reason: words.portNotKnown }
    : { ...hop, place, passage: 'breaks', reason: unfit };
}

/** From a port of a Service, an item of its `ports`, to the Pods behind it; `item` is the other name of one that has no ports. */
export function traceServicePort(
  snapshot: Snapshot,
  service: Resource,
  item: YamlNode,
  edge: Edge | undefined,
): TraceHop {
  const hop = { object: edge?.to ?? service.objects[0], edge, place: placeIn(service, item) };
  const alias = externalName(service);
  if (alias !== undefined) {
    return { ...hop, part: plain(textOf(alias) ?? ''), passage: 'open', reason: words.alias, next: [] };
  }
  const port = textOf(childOf(item, 'port')) ?? '';
  const target = targetPort(item);
  const at = { ...hop, part: partOf(item, port, target?.text ?? '') };
  if (entriesOf(descend(service.node, 'spec', 'selector')).length === 0) {
    return { ...at, passage: 'open', reason: words.noSelector, next: [] };
  }
  const selected = edgesOf(snapshot, service).filter(({ relation }) => relation.id === 'service-selects-pods');
  if (selected.length === 0 || target === undefined || isPlaceholder(target.text)) {
    return { ...at, passage: 'open', reason: words.filledInLater, next: [] };
  }
  return {
    ...at,
    passage: 'passes',
    next: selected.map((each) =>
      each.to.origin === 'missing' ? traceMissing(snapshot, each) : tracePod(snapshot, each, target),
    ),
  };
}

/** `port 80 (http) → 8080`. */
function partOf(item: YamlNode, port: string, target: string): Localized {
  const name = textOf(childOf(item, 'name'));
  const numbers = `${port}${name === undefined ? '' : ` (${name})`}${target === port ? '' : ` → ${target}`}`;
  return { en: `port ${numbers}`, ko: `포트 ${numbers}` };
}

/** The host that an ExternalName Service stands for. */
function externalName(service: Resource): YamlNode | undefined {
  const spec = childOf(service.node, 'spec');
  return textOf(childOf(spec, 'type')) === 'ExternalName' ? childOf(spec, 'externalName') : undefined;
}

const words = {
  notFollowed: {
    en: 'Requests are handed to this object; what it does with them is not known here.',
    ko: '요청이 이 오브젝트로 넘어갑니다. 이후의 처리는 여기서 알 수 없습니다.',
  },
  noPortNamed: { en: 'No port of the Service is named.', ko: 'Service의 포트가 지정되지 않았습니다.' },
  portNotKnown: {
    en: 'The ports of this Service are not all written here.',
    ko: '이 Service의 포트가 모두 여기에 적혀 있지는 않습니다.',
  },
  alias: {
    en: 'The Service is another name for a host outside; the trace ends here.',
    ko: '이 Service는 외부 호스트의 다른 이름입니다. 추적은 여기서 끝납니다.',
  },
  noSelector: {
    en: 'The Service has no selector: its addresses come from EndpointSlices that somebody else writes.',
    ko: 'Service에 selector가 없습니다. 주소는 다른 곳에서 만드는 EndpointSlice에서 옵니다.',
  },
  filledInLater: {
    en: 'Selector or port are filled in later, so the Pods are not known here.',
    ko: 'selector나 포트가 나중에 채워지므로 여기서는 Pod를 알 수 없습니다.',
  },
} as const satisfies Record<string, Localized>;
