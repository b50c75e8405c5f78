import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Service, sameKind } from '../../kubernetes/kinds.ts';
import type { Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';

/**
 * Why a Service cannot be reached at a port, by number or name; `undefined` where it can, where its ports are not known, and
 * for a Service without a cluster IP of its own kind (ExternalName), which passes every port on.
 * https://kubernetes.io/docs/concepts/services-networking/service/#multi-port-services
 */
export function unfitPort(service: ClusterObject, port: string): Localized | undefined {
  if (!sameKind(service, Service) || textOf(childOf(service.content, 'type')) === 'ExternalName') return undefined;
  const ports = itemsOf(childOf(service.content, 'ports')).map((item) =>
    [childOf(item, 'port'), childOf(item, 'name')].flatMap((node) => textOf(node) ?? []),
  );
  const offered = ports.flat();
  if (offered.length === 0 || [port, ...offered].some(isPlaceholder) || offered.includes(port)) return undefined;
  const list = ports.map(([number, name]) => (name === undefined ? number : `${number} (${name})`)).join(', ');
  return {
    en: `Service ${service.name} has no port ${port}; it has ${list}.`,
    ko: `Service ${service.name}에는 포트 ${port}이(가) 없습니다. 있는 포트: ${list}.`,
  };
}
