import { namePlace } from '../graph/snapshot.ts';
import { documentWriting, placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { MapEntry } from '../yaml/node.ts';
import { childOf, entryOf, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { fixOf } from './fixes/fixOf.ts';
import { removeEntries } from './fixes/removeEntries.ts';
import { autoscalersOf } from './objects/autoscaling.ts';

/** `replicas` that an autoscaler sets as well: each apply puts the number back. 0 turns the autoscaler off, which is meant. */
export const replicasSetBesideAutoscaler: DiagnosticRule = {
  code: 'replicas-set-beside-autoscaler',
  severity: 'information',
  summary: {
    en: 'A workload sets `replicas`, and so does its autoscaler.',
    ko: '워크로드에 `replicas`가 있는데 오토스케일러도 그 값을 조정합니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/',
  *findInResource(snapshot, resource) {
    const entry = entryOf(childOf(resource.node, 'spec'), 'replicas');
    const replicas = textOf(entry?.value);
    if (entry === undefined || replicas === undefined || replicas === '0') return;
    const [autoscaler] = autoscalersOf(snapshot, resource);
    if (autoscaler !== undefined) yield finding(resource, entry, autoscaler);
  },
};

function finding(resource: Resource, entry: MapEntry, autoscaler: Resource): Finding {
  const name = `${autoscaler.kind} \`${autoscaler.name}\``;
  const replicas = textOf(entry.value);
  return {
    code: 'replicas-set-beside-autoscaler',
    severity: 'information',
    message: {
      en: `${name} sets the number of Pods, and every apply of this manifest puts it back to ${replicas}.`,
      ko: `Pod 수는 ${name}이(가) 조정하는데, 이 매니페스트를 적용할 때마다 ${replicas}(으)로 되돌아갑니다.`,
    },
    place: placeIn(resource, entry.value),
    resource,
    related: [
      { place: namePlace(autoscaler), message: { en: `${name} is here.`, ko: `${name}은(는) 여기에 있습니다.` } },
    ],
    fixes: removal(resource, entry),
  };
}

function removal(resource: Resource, entry: MapEntry): readonly Fix[] {
  const spec = childOf(resource.node, 'spec');
  const document = spec === undefined ? undefined : documentWriting(resource, spec);
  if (spec?.type !== 'map' || document === undefined) return [];
  const title = {
    en: 'Remove `replicas` (the next apply may drop to 1 Pod once)',
    ko: '`replicas` 제거 (다음 적용 때 한 번 Pod가 1개로 줄 수 있음)',
  };
  return fixOf(title, removeEntries(document, spec, [entry]));
}
