import { copiesOf } from '../graph/copies.ts';
import { isUse, kindsForOthers } from '../graph/judgedTogether.ts';
import { edgesTo, namePlace, type Snapshot } from '../graph/snapshot.ts';
import type { GroupKind } from '../kubernetes/groupVersionKind.ts';
import { isPlaceholder } from '../kubernetes/isPlaceholder.ts';
import { Secret, sameKind } from '../kubernetes/kinds.ts';
import { hasName } from '../model/clusterObject.ts';
import { objectsNamed } from '../model/objectIndex.ts';
import type { Resource } from '../model/resource.ts';
import { descend, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule } from './finding.ts';
import { isMentioned } from './references/mentions.ts';

/**
 * An object that is there for others, and nothing here refers to it. Much of that is used by what is not here (an operator, a person
 * with kubectl), so it is only said to those who ask for it.
 */
export const neverUsed: DiagnosticRule = {
  code: 'never-used',
  severity: 'hint',
  offByDefault: true,
  summary: {
    en: 'Nothing here uses a ConfigMap, Secret, ServiceAccount, PersistentVolumeClaim, Role or Service.',
    ko: '여기에서 쓰이지 않는 ConfigMap, Secret, ServiceAccount, PersistentVolumeClaim, Role, Service가 있습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/overview/working-with-objects/',
  kinds: kindsForOthers,
  *findInResource(snapshot, resource) {
    const isNamed = hasName(resource) && !isPlaceholder(resource.name);
    if (!isNamed || isUsedFromOutside(resource) || isUsed(snapshot, resource)) return;
    if (isAlertmanagersSecret(snapshot, resource) || isMentioned(snapshot, resource)) return;
    const name = `${resource.kind} \`${resource.name}\``;
    yield {
      code: 'never-used',
      severity: 'hint',
      message: {
        en: `Nothing in these manifests uses ${name}.`,
        ko: `이 매니페스트들에서 ${name}을(를) 사용하는 것이 없습니다.`,
      },
      place: namePlace(resource),
      resource,
      related: [],
      fixes: [],
    };
  },
};

function isUsed(snapshot: Snapshot, resource: Resource): boolean {
  return copiesOf(snapshot, resource)
    .flatMap((copy) => edgesTo(snapshot, copy.objects[0]))
    .some(({ edge, resource: user }) => user !== resource && isUse(edge.relation));
}

/** The Prometheus operator reads it where an Alertmanager names no other: https://prometheus-operator.dev/docs/platform/platform-guide/ */
function isAlertmanagersSecret({ index }: Snapshot, resource: Resource): boolean {
  const of = /^alertmanager-(.+)$/.exec(resource.name)?.[1];
  return of !== undefined && sameKind(resource, Secret) && objectsNamed(index, Alertmanager, of).length > 0;
}

const Alertmanager: GroupKind = { group: 'monitoring.coreos.com', kind: 'Alertmanager' };

/** Callers from outside of the cluster, a Prometheus that looks for annotations, and tokens that are made for somebody to read. */
function isUsedFromOutside({ node }: Resource): boolean {
  if (textOf(descend(node, 'metadata', 'annotations', 'prometheus.io/scrape')) === 'true') return true;
  const types = [descend(node, 'spec', 'type'), descend(node, 'type')].map(textOf);
  return types.some((type) => type !== undefined && outward.has(type));
}

const outward: ReadonlySet<string> = new Set(['LoadBalancer', 'NodePort', 'kubernetes.io/service-account-token']);
