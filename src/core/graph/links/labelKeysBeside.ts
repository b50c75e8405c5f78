import type { Labels, Requirement } from '../../kubernetes/labelSelector.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { childOf, itemsOf, spanOf, textOf } from '../../yaml/nodes.ts';

/**
 * What `matchLabelKeys` and `mismatchLabelKeys` beside a LabelSelector add to it: the labels of the Pod that asks, the same or
 * another value of theirs. Keys that it does not carry are ignored
 * (https://kubernetes.io/docs/concepts/scheduling-eviction/assign-pod-node/#matchlabelkeys).
 */
export function labelKeysBeside(parent: YamlNode, labels: Labels): readonly Requirement[] {
  return [
    ...requirements(childOf(parent, 'matchLabelKeys'), 'In', labels),
    ...requirements(childOf(parent, 'mismatchLabelKeys'), 'NotIn', labels),
  ];
}

function requirements(keys: YamlNode | undefined, operator: 'In' | 'NotIn', labels: Labels): readonly Requirement[] {
  return itemsOf(keys).flatMap((node) => {
    const key = textOf(node) ?? '';
    const value = labels.get(key);
    return value === undefined ? [] : [{ key, operator, values: [value], span: spanOf(node), node }];
  });
}
