import { isPlaceholder } from '../../kubernetes/isPlaceholder.ts';
import { standsIn } from '../../kubernetes/standsIn.ts';
import type { Resource } from '../../model/resource.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, descend, entriesOf, itemsOf, textOf } from '../../yaml/nodes.ts';

/** A host that an Ingress answers for. */
export interface IngressHost {
  /** In lower case; empty for a rule without one, which answers for every host. */
  readonly name: string;
  /** The host where one is written, else the rule. */
  readonly node: YamlNode;
  readonly paths: readonly IngressPath[];
}

export interface IngressPath {
  /** As the controller compares it: `/` where none is written, of a Prefix without the slash at the end. */
  readonly path: string;
  readonly pathType: string;
  /** Where the requests go, as a text that is the same for the same backend. */
  readonly backend: string;
  /** The path where one is written, else the item. */
  readonly node: YamlNode;
}

/** The rules of an Ingress, of every API version; without those whose host is filled in later. */
export function ingressHosts({ node }: Resource): readonly IngressHost[] {
  return itemsOf(descend(node, 'spec', 'rules')).flatMap((rule) => {
    const host = childOf(rule, 'host');
    const name = textOf(host) ?? '';
    if (isPlaceholder(name) || standsIn(name, 'host')) return [];
    const paths = itemsOf(descend(rule, 'http', 'paths')).flatMap(readPath);
    return [{ name: name.toLowerCase(), node: host ?? rule, paths }];
  });
}

/** The class that serves an Ingress: its field, else its annotation; empty where the cluster decides. */
export function ingressClassOf({ node }: Resource): string {
  return textOf(descend(node, 'spec', 'ingressClassName')) ?? annotationOf(node, 'kubernetes.io/ingress.class') ?? '';
}

/** The text of an annotation. */
export function annotationOf(node: YamlNode, key: string): string | undefined {
  return textOf(descend(node, 'metadata', 'annotations', key));
}

function readPath(item: YamlNode): readonly IngressPath[] {
  const node = childOf(item, 'path');
  const written = textOf(node) || '/';
  if (isPlaceholder(written)) return [];
  const pathType = textOf(childOf(item, 'pathType')) ?? 'ImplementationSpecific';
  const path = pathType === 'Prefix' && written !== '/' ? written.replace(/\/$/, '') : written;
  return [{ path, pathType, backend: sourceText(childOf(item, 'backend')), node: node ?? item }];
}

/** Maps and scalars as one text; keys in order. */
function sourceText(node: YamlNode | undefined): string {
  if (node?.type !== 'map') return textOf(node) ?? '';
  const pairs = entriesOf(node).map(({ name, value }) => `${name}: ${sourceText(value)}`);
  return `{${pairs.sort().join(', ')}}`;
}
