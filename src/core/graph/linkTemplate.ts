import { keySpan } from '../kubernetes/fieldPath.ts';
import { PersistentVolumeClaim, StatefulSet, sameKind } from '../kubernetes/kinds.ts';
import { placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import { descend, itemsOf, textOf } from '../yaml/nodes.ts';
import type { Links } from './edge.ts';
import { nothing, type Question } from './question.ts';

/** What a controller makes stands beside the resource; its maker may itself be made, as the ReplicaSet of a Deployment is. */
export function linkTemplate({ resource, relation, match, found }: Question<'template'>): Links {
  const made = resource.objects.filter((object) => object.origin === 'implied' && sameKind(object, match.to));
  const isClaim = sameKind(match.to, PersistentVolumeClaim);
  const nameNode = isClaim ? descend(found.node, 'metadata', 'name') : undefined;
  const to = isClaim ? made.find(({ name }) => name.startsWith(`${textOf(nameNode)}-${resource.name}-`)) : made[0];
  if (to === undefined) return nothing;
  const maker = resource.objects.find((object) => sameKind(object, match.maker ?? resource)) ?? resource.objects[0];
  const place =
    nameNode === undefined
      ? { document: resource.document, span: keySpan(found.parent, match.fields[0]?.split('.').at(-1) ?? '') }
      : placeIn(resource, nameNode);
  return {
    edges: [{ relation, from: maker, to, status: 'found', field: found.field, value: to.name, place, nearMisses: [] }],
    sought: [],
  };
}

/**
 * True for a field of a volume that a StatefulSet's claim takes the place of, because its template has the volume's name
 * (https://kubernetes.io/docs/reference/kubernetes-api/apps/stateful-set-v1/, volumeClaimTemplates).
 */
export function isReplacedByClaim(resource: Resource, field: string): boolean {
  const index = /\.volumes\[(\d+)\]/.exec(field)?.[1];
  if (index === undefined || !sameKind(resource, StatefulSet)) return false;
  const volume = textOf(descend(resource.podTemplate?.spec, 'volumes', Number(index), 'name'));
  const templates = itemsOf(descend(resource.node, 'spec', 'volumeClaimTemplates'));
  return templates.some((template) => textOf(descend(template, 'metadata', 'name')) === volume);
}
