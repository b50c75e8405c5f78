import { textOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { linkAsked } from './linkName.ts';
import { nothing, type Question } from './question.ts';

/**
 * The field's value is a Gateway of Istio, as `name` or `namespace/name`; `mesh` is every sidecar
 * (https://istio.io/latest/docs/reference/config/networking/virtual-service/#VirtualService).
 */
export function linkMeshGateway(question: Question<'rule'>): Links {
  const { match, found, from } = question;
  const value = textOf(found.node);
  if (value === undefined || value === 'mesh') return nothing;
  const [, namespace, name] = /^([^/]+)\/([^/]+)$/.exec(value) ?? [];
  const own = namespace === undefined || namespace === '.';
  const { edges, sought } = linkAsked(question, {
    kind: match.to,
    node: found.node,
    field: found.field,
    ...(name === undefined ? {} : { name }),
    namespace: own ? from.namespace : namespace,
  });
  return { edges: edges.map((edge) => ({ ...edge, value })), sought };
}
