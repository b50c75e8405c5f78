import { type FoundField, keySpan } from '../../kubernetes/fieldPath.ts';
import { PersistentVolumeClaim, podTemplatePath, StatefulSet, sameKind } from '../../kubernetes/kinds.ts';
import { placeIn } from '../../model/placeIn.ts';
import type { Resource } from '../../model/resource.ts';
import { customResourceOwnsPods } from '../../relations/workloads.ts';
import type { YamlNode } from '../../yaml/node.ts';
import { descend, itemsOf, textOf } from '../../yaml/nodes.ts';
import { type Edge, type Links, noNearMisses } from '../edge.ts';
import { nothing, type Question } from './question.ts';

/** What a controller makes stands beside the resource; its maker may itself be made, as the ReplicaSet of a Deployment is. */
export function linkTemplate({ resource, relation, match, from, found }: Question<'template'>): Links {
  const made = resource.objects.filter((object) => object.origin === 'implied' && sameKind(object, match.to));
  const isClaim = sameKind(match.to, PersistentVolumeClaim);
  const nameNode = isClaim ? claimNameNode(resource, found) : undefined;
  const to = isClaim ? made.find(({ name }) => isClaimOf(name, resource, textOf(nameNode) ?? '')) : made[0];
  if (to === undefined) return nothing;
  const maker =
    relation.from === 'pod spec'
      ? from
      : (resource.objects.find((object) => sameKind(object, match.maker ?? resource)) ?? resource.objects[0]);
  const place =
    nameNode === undefined
      ? { document: resource.document, span: keySpan(found.parent, match.fields[0]?.split('.').at(-1) ?? '') }
      : placeIn(resource, nameNode);
  return {
    edges: [
      {
        relation,
        from: maker,
        to,
        status: 'found',
        field: found.field,
        value: to.name,
        place,
        nearMisses: noNearMisses,
      },
    ],
    sought: [],
  };
}

/** What a claim is named after: its template's name in a StatefulSet, the volume's for an ephemeral volume. */
function claimNameNode(resource: Resource, { node, field }: FoundField): YamlNode | undefined {
  const volume = /^(.*\.volumes)\[(\d+)\]\.ephemeral/.exec(field);
  if (volume === null) return descend(node, 'metadata', 'name');
  const template = resource.podTemplates.find((one) =>
    field.startsWith(`${one.field === '' ? '' : `${one.field}.`}spec.volumes`),
  );
  return descend(template?.spec, 'volumes', Number(volume[2]), 'name');
}

function isClaimOf(name: string, resource: Resource, given: string): boolean {
  return name === `${resource.name}-${given}` || name.startsWith(`${given}-${resource.name}-`);
}

/** The Pods of a custom resource, whose template is known by its shape alone. */
export function linkTemplatesByShape(resource: Resource): Links {
  if (podTemplatePath(resource) !== undefined) return nothing;
  const from = resource.objects[0];
  const edges = resource.podTemplates.map(({ field, pod, node }): Edge => {
    const place = placeIn(resource, node);
    const evidence = { document: place.document, span: { start: place.span.start, end: place.span.start } };
    return {
      relation: customResourceOwnsPods,
      from,
      to: pod,
      status: 'found',
      field,
      value: pod.name,
      place: evidence,
      nearMisses: noNearMisses,
    };
  });
  return { edges, sought: [] };
}

/**
 * True for a field of a volume that a StatefulSet's claim takes the place of, because its template has the volume's name
 * (https://kubernetes.io/docs/reference/kubernetes-api/apps/stateful-set-v1/, volumeClaimTemplates).
 */
export function isReplacedByClaim(resource: Resource, field: string): boolean {
  if (!sameKind(resource, StatefulSet)) return false;
  const index = /\.volumes\[(\d+)\]/.exec(field)?.[1];
  if (index === undefined) return false;
  const volume = textOf(descend(resource.podTemplates[0]?.spec, 'volumes', Number(index), 'name'));
  const templates = itemsOf(descend(resource.node, 'spec', 'volumeClaimTemplates'));
  return templates.some((template) => textOf(descend(template, 'metadata', 'name')) === volume);
}
