import { nearest } from '../../graph/reach.ts';
import { type Snapshot, seekersOf } from '../../graph/snapshot.ts';
import { Service, sameKind } from '../../kubernetes/kinds.ts';
import { type Labels, matches, readSelectorMap, type Selector } from '../../kubernetes/labelSelector.ts';
import type { Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { indexKeys } from '../../model/indexKeys.ts';
import type { Resource } from '../../model/resource.ts';
import { descend } from '../../yaml/nodes.ts';

/**
 * What other Services would gain or lose a Pod when its labels change, as the end of a fix's title; empty where none would.
 * `except` is the selector that the change is made for.
 */
export function joinsAndLeaves(snapshot: Snapshot, pod: ClusterObject, labels: Labels, except: Selector): Localized {
  const gains: string[] = [];
  const losses: string[] = [];
  for (const service of servicesConcerned(snapshot, pod, labels)) {
    const selector = readSelectorMap(descend(service.node, 'spec', 'selector'));
    if (selector === undefined || selector.requirements.length === 0 || selector.span === except.span) continue;
    const before = matches(selector, pod.labels);
    const after = matches(selector, labels);
    if (before === after || nearest(snapshot.units, service.objects[0], [pod]).length === 0) continue;
    (after ? gains : losses).push(service.name);
  }
  return {
    en: [...listed(', and Service X then selects it too', gains), ...listed(', and Service X loses it', losses)].join(
      '',
    ),
    ko: [
      ...listed(' (Service X도 선택하게 됨)', gains),
      ...listed(' (Service X는 더 이상 선택하지 않음)', losses),
    ].join(''),
  };
}

/** Every Service that takes the Pod now, or would, has asked under a key of one of its labels. */
function servicesConcerned(snapshot: Snapshot, pod: ClusterObject, labels: Labels): ReadonlySet<Resource> {
  const keys = new Set([...indexKeys(pod), ...indexKeys({ ...pod, labels })]);
  const asking = [...keys].flatMap((key) => seekersOf(snapshot, key));
  return new Set(asking.filter((resource) => sameKind(resource, Service)));
}

function listed(pattern: string, names: readonly string[]): readonly string[] {
  return names.length === 0 ? [] : [pattern.replace('X', () => [...names].sort().join(', '))];
}
