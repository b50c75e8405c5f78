import { ServiceAccount } from '../../kubernetes/kinds.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { linkAsked } from './linkName.ts';
import { nothing, type Question } from './question.ts';

/**
 * The annotation that names the ServiceAccount of a token; it means something in Secrets of that type only
 * (https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets).
 */
export function linkTokenAccount(question: Question<'rule'>): Links {
  const { resource, found, from } = question;
  if (textOf(childOf(resource.node, 'type')) !== 'kubernetes.io/service-account-token') return nothing;
  const { node, field } = found;
  return linkAsked(question, { kind: ServiceAccount, node, field, namespace: from.namespace });
}
