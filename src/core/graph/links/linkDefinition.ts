import { parseApiVersion } from '../../kubernetes/groupVersionKind.ts';
import type { Localized } from '../../localized.ts';
import { servedVersions } from '../../model/definedKind.ts';
import { definesKey } from '../../model/indexKeys.ts';
import { definitionsOf } from '../../model/objectIndex.ts';
import { childOf } from '../../yaml/nodes.ts';
import type { Links } from '../edge.ts';
import { nearest } from '../reach.ts';
import { edgeAt } from './edgeAt.ts';
import { nothing, type Question } from './question.ts';

/**
 * The CustomResourceDefinition of an object's kind, where a manifest here writes it. A version that it does not serve contradicts
 * it (https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definition-versioning/).
 */
export function linkDefinition(question: Question<'rule'>): Links {
  const { surroundings, resource, found, from } = question;
  if (!resource.group.includes('.')) return nothing;
  const { index, units } = surroundings;
  const { version } = parseApiVersion(resource.apiVersion);
  const kind = { node: found.node, field: found.field, value: resource.kind };
  const apiVersion = {
    node: childOf(resource.node, 'apiVersion') ?? found.node,
    field: 'apiVersion',
    value: resource.apiVersion,
  };
  const definitions = nearest(units, { path: from.path, namespace: undefined }, definitionsOf(index, resource));
  const edges = definitions.map((to) =>
    servedVersions(to).includes(version)
      ? edgeAt(question, kind, to, 'found')
      : { ...edgeAt(question, apiVersion, to, 'contradicted'), reason: notServed(version, servedVersions(to)) },
  );
  return { edges, sought: [definesKey(resource)] };
}

function notServed(version: string, served: readonly string[]): Localized {
  const list = served.map((one) => `\`${one}\``).join(', ') || '–';
  return {
    en: `The definition does not serve \`${version}\`; it serves ${list}.`,
    ko: `이 정의는 \`${version}\`을(를) 제공하지 않습니다. 제공하는 버전: ${list}.`,
  };
}
