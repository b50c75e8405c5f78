import type { GroupKind } from '../../kubernetes/groupVersionKind.ts';
import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { Namespace } from '../../kubernetes/kinds.ts';
import { matches, readLabelSelector } from '../../kubernetes/labelSelector.ts';
import type { Localized } from '../../localized.ts';
import { allKey } from '../../model/indexKeys.ts';
import { objectsNamed } from '../../model/objectIndex.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { Edge } from '../edge.ts';
import { nearest } from '../reach.ts';
import type { Question } from './question.ts';

/** The index keys that the answer rests on: the labels of Namespaces. */
export const listenerKeys: readonly string[] = [allKey(Namespace)];

/**
 * Why no listener of a Gateway (or ListenerSet) takes a route: none of that name or port, or none that allows the route's
 * kind and namespace and shares a hostname with it. `undefined` where one does, and where the listeners are not known.
 * https://gateway-api.sigs.k8s.io/api-types/gateway/ https://gateway-api.sigs.k8s.io/concepts/api-overview/#attaching-routes-to-gateways
 */
export function unfitListener(question: Question<'reference'>, { to }: Edge): Localized | undefined {
  const listeners = itemsOf(childOf(to.content, 'listeners'));
  if (listeners.length === 0) return undefined;
  const { node } = question.found;
  const section = textOf(childOf(node, 'sectionName'));
  const port = textOf(childOf(node, 'port'));
  if ([section, port].some((text) => text !== undefined && isPlaceholder(text))) return undefined;
  const meant = listenersMeant(node, listeners);
  if (meant.length === 0) {
    const asked = [section, port === undefined ? undefined : `port ${port}`]
      .filter((text) => text !== undefined)
      .join(', ');
    return {
      en: `${to.kind} ${to.name} has no listener ${asked}.`,
      ko: `${to.kind} ${to.name}에는 listener ${asked}이(가) 없습니다.`,
    };
  }
  const reasons = meant.map((listener) => reasonAgainst(question, to, listener));
  return reasons.includes(undefined) ? undefined : reasons[0];
}

/** The listeners that an item of `parentRefs` names by `sectionName` and `port`: without either all of them. */
export function listenersMeant(parentRef: YamlNode, listeners: readonly YamlNode[]): readonly YamlNode[] {
  const section = textOf(childOf(parentRef, 'sectionName'));
  const port = textOf(childOf(parentRef, 'port'));
  return listeners.filter(
    (listener) =>
      (section === undefined || textOf(childOf(listener, 'name')) === section) &&
      (port === undefined || textOf(childOf(listener, 'port')) === port),
  );
}

function reasonAgainst(
  question: Question<'reference'>,
  gateway: Edge['to'],
  listener: YamlNode,
): Localized | undefined {
  const name = textOf(childOf(listener, 'name')) ?? '';
  const { from, resource } = question;
  if (!allowsKind(listener, resource)) {
    return {
      en: `Listener ${name} takes no ${resource.kind}.`,
      ko: `listener ${name}은(는) ${resource.kind}를 받지 않습니다.`,
    };
  }
  if (!allowsNamespace(question, gateway, listener)) {
    return {
      en: `Listener ${name} takes no routes of namespace ${from.namespace}.`,
      ko: `listener ${name}은(는) 네임스페이스 ${from.namespace}의 라우트를 받지 않습니다.`,
    };
  }
  const hostname = textOf(childOf(listener, 'hostname'));
  const hostnames = itemsOf(descend(resource.node, 'spec', 'hostnames')).flatMap((item) => textOf(item) ?? []);
  if (hostname === undefined || hostname === '' || hostnames.length === 0) return undefined;
  if (hostnames.some((own) => hostnamesMeet(hostname, own))) return undefined;
  return {
    en: `Listener ${name} is for ${hostname}, and no hostname of the route fits.`,
    ko: `listener ${name}은(는) ${hostname}용이며 라우트의 hostname 중 맞는 것이 없습니다.`,
  };
}

/** Listed kinds, else those of the listener's protocol; an unknown protocol takes all. */
function allowsKind(listener: YamlNode, { group, kind }: GroupKind): boolean {
  const listed = itemsOf(descend(listener, 'allowedRoutes', 'kinds'));
  if (listed.length === 0) {
    return kindsOfProtocol.get(textOf(childOf(listener, 'protocol')) ?? '')?.includes(kind) ?? true;
  }
  return listed.some(
    (entry) => textOf(childOf(entry, 'kind')) === kind && (textOf(childOf(entry, 'group')) ?? group) === group,
  );
}

/** `Same` by default; the labels of a Namespace that no manifest declares are not known. */
function allowsNamespace(
  { surroundings, from }: Question<'reference'>,
  gateway: Edge['to'],
  listener: YamlNode,
): boolean {
  const { namespace } = from;
  const rule = descend(listener, 'allowedRoutes', 'namespaces');
  if (namespace === undefined) return true;
  switch (textOf(childOf(rule, 'from')) ?? 'Same') {
    case 'Same':
      return gateway.namespace === undefined || gateway.namespace === namespace;
    case 'None':
      return false;
    case 'Selector': {
      const { index, units } = surroundings;
      const standpoint = { path: from.path, namespace: undefined };
      const declared = nearest(units, standpoint, objectsNamed(index, Namespace, namespace))[0];
      const selector = readLabelSelector(childOf(rule, 'selector'));
      return declared === undefined || selector === undefined || matches(selector, declared.labels);
    }
    default:
      return true;
  }
}

/** Equal, or one is a wildcard (`*.example.com`, for names with one or more labels before the dot) that covers the other. */
function hostnamesMeet(a: string, b: string): boolean {
  if (isPlaceholder(a) || isPlaceholder(b)) return true;
  return a === b || covers(a, b) || covers(b, a);
}

function covers(wildcard: string, hostname: string): boolean {
  return wildcard.startsWith('*.') && hostname.endsWith(wildcard.slice(1));
}

const kindsOfProtocol: ReadonlyMap<string, readonly string[]> = new Map([
  ['HTTP', ['HTTPRoute', 'GRPCRoute']],
  ['HTTPS', ['HTTPRoute', 'GRPCRoute']],
  ['TLS', ['TLSRoute', 'TCPRoute']],
  ['TCP', ['TCPRoute']],
  ['UDP', ['UDPRoute']],
]);
