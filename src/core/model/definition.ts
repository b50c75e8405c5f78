import { compareTexts } from '../compareTexts.ts';
import { groupKindText } from '../kubernetes/groupVersionKind.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import type { YamlNode } from '../yaml/node.ts';
import { type ClusterObject, hasName } from './clusterObject.ts';
import type { Resource } from './resource.ts';

/** One object as one unit defines it. */
export interface Definition {
  /** The unit's id. */
  readonly unit: string;
  readonly resource: Resource;
}

/** `apps/Deployment|shop|web`: two objects with one identity cannot both be in a cluster. */
export function identityOf(object: ClusterObject): string {
  return `${groupKindText(object)}|${object.namespace ?? ''}|${object.name}`;
}

/**
 * False for Namespaces and CRDs, which are repeated everywhere, and for objects without a name or with a placeholder in it, which
 * cannot be told apart.
 */
export function isEvidence(resource: Resource): boolean {
  const { kind, name, namespace } = resource;
  if (!hasName(resource) || isPlaceholder(name) || isPlaceholder(namespace ?? '')) return false;
  return kind !== 'Namespace' && kind !== 'CustomResourceDefinition';
}

/** What a resource says, as one text: equal for equal content, however it is written. */
export function contentOf({ node }: Resource): string {
  return JSON.stringify(plain(node));
}

function plain(node: YamlNode): unknown {
  switch (node.type) {
    case 'scalar':
      return node.value;
    case 'sequence':
      return node.items.map(plain);
    case 'map':
      return Object.fromEntries(node.entries.map(({ name, value }) => [name, plain(value)] as const).sort(byName));
  }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return compareTexts(a, b);
}
