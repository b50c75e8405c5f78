import { childOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { linkAsked } from './linkName.ts';
import { linkServiceHost } from './linkServiceHost.ts';
import { nothing, type Question } from './question.ts';

/**
 * The field's value is a host as Istio reads it: without a dot the name of a Service in the same namespace, with dots a full
 * name; `*` is every host (https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination).
 */
export function linkMeshHost(question: Question<'rule'>): Links {
  const { match, found, from } = question;
  const host = textOf(found.node);
  if (host === undefined || host === '*') return nothing;
  if (host.includes('.')) return linkServiceHost(question);
  const port = textOf(childOf(childOf(found.parent, 'port'), 'number'));
  return linkAsked(question, { kind: match.to, node: found.node, field: found.field, namespace: from.namespace, port });
}
