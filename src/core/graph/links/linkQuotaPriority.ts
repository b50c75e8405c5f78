import { PriorityClass } from '../../kubernetes/kinds.ts';
import { childOf, itemsOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { linkAsked } from './linkName.ts';
import { joined, nothing, type Question } from './question.ts';

/**
 * The PriorityClasses whose Pods a quota counts: the values of `scopeName: PriorityClass`, `operator: In`
 * (https://kubernetes.io/docs/concepts/policy/resource-quotas/#resource-quota-per-priorityclass).
 */
export function linkQuotaPriority(question: Question<'rule'>): Links {
  const { found } = question;
  const scope = textOf(childOf(found.node, 'scopeName'));
  if (scope !== 'PriorityClass' || textOf(childOf(found.node, 'operator')) !== 'In') return nothing;
  return joined(
    itemsOf(childOf(found.node, 'values')).map((node, index) =>
      linkAsked(question, {
        kind: PriorityClass,
        node,
        field: `${found.field}.values[${index}]`,
        namespace: undefined,
      }),
    ),
  );
}
