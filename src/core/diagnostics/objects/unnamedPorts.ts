import { Service, sameKind } from '../../kubernetes/kinds.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import type { MapNode } from '../../yaml/node.ts';
import { childOf, isAbsent, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { Finding, Fix } from '../finding.ts';
import { setEntry } from '../fixes/edits.ts';
import { fixOf } from '../fixes/fixOf.ts';
import { plainTextOf } from './podSpecs.ts';

/**
 * A Service with several ports must name each of them
 * (https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services).
 */
export function* unnamedPorts(resource: Resource): Iterable<Finding> {
  const ports = sameKind(resource, Service) ? itemsOf(childOf(childOf(resource.node, 'spec'), 'ports')) : [];
  if (ports.length < 2) return;
  const taken = new Set(ports.flatMap((port) => textOf(childOf(port, 'name')) ?? []));
  for (const port of ports) {
    const number = childOf(port, 'port');
    const text = plainTextOf(number);
    if (port.type !== 'map' || number === undefined || text === undefined || !isAbsent(childOf(port, 'name'))) continue;
    yield {
      code: 'duplicate-name',
      severity: 'error',
      message: {
        en: `Port ${text} has no name; of several ports of a Service the API server asks for one each.`,
        ko: `포트 ${text}에 이름이 없습니다. Service에 포트가 여럿이면 API 서버는 각각의 이름을 요구합니다.`,
      },
      place: placeIn(resource, number),
      resource,
      related: [],
      fixes: naming(resource, port, text, taken),
    };
  }
}

function naming(resource: Resource, port: MapNode, number: string, taken: ReadonlySet<string>): readonly Fix[] {
  const name = `${(textOf(childOf(port, 'protocol')) ?? 'TCP').toLowerCase()}-${number}`;
  const edit = taken.has(name) ? undefined : setEntry(resource, port, 'name', name);
  const title = { en: `Name it \`${name}\``, ko: `이름을 \`${name}\`(으)로 지정` };
  return fixOf(title, [edit]);
}
