import { parseQuantity } from '../../kubernetes/quantity.ts';
import type { Resource } from '../../model/resource.ts';
import type { ScalarNode, YamlNode } from '../../yaml/node.ts';
import { childOf, descend, isAbsent, scalarOf, textOf } from '../../yaml/nodes.ts';
import type { TextEdit } from '../finding.ts';
import { setValue } from '../fixes/edits.ts';

/** A quantity as it is written. */
export interface Amount {
  /** In nano-units. */
  readonly nanos: bigint;
  readonly text: string;
  readonly node: ScalarNode;
}

export type Side = 'requests' | 'limits';

/** The amount under a key of a map; `undefined` where there is none, or none that can be read. */
export function amountAt(map: YamlNode | undefined, name: string): Amount | undefined {
  const node = scalarOf(childOf(map, name));
  const text = textOf(node);
  const nanos = text === undefined ? undefined : parseQuantity(text);
  return node === undefined || text === undefined || nanos === undefined ? undefined : { nanos, text, node };
}

/** What a container (or a claim) asks for, or is limited to. */
export function amountOf(container: YamlNode, side: Side, name: string): Amount | undefined {
  return amountAt(descend(container, 'resources', side), name);
}

/** What a container requests of something that it also limits. */
export function requestBelow(container: YamlNode, name: string): Amount | undefined {
  return isWritten(container, 'limits', name) ? amountOf(container, 'requests', name) : undefined;
}

/** True where anything is written there, also what cannot be read. */
export function isWritten(container: YamlNode, side: Side, name: string): boolean {
  return !isAbsent(descend(container, 'resources', side, name));
}

/** Writes an amount into a container; `undefined` where it has no place for it. */
export function setAmount(
  resource: Resource,
  container: YamlNode,
  side: Side,
  { name, text }: { readonly name: string; readonly text: string },
): TextEdit | undefined {
  const resources = childOf(container, 'resources');
  const amounts = childOf(resources, side);
  if (amounts?.type === 'map') return setValue(resource, amounts, name, text);
  if (resources?.type === 'map') return setValue(resource, resources, side, { [name]: text });
  return container.type === 'map'
    ? setValue(resource, container, 'resources', { [side]: { [name]: text } })
    : undefined;
}
