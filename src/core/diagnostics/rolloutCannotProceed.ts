import { DaemonSet, Deployment, StatefulSet, sameKind } from '../kubernetes/kinds.ts';
import type { Localized } from '../localized.ts';
import { documentWriting, placeIn } from '../model/placeIn.ts';
import type { Resource } from '../model/resource.ts';
import type { MapNode, YamlNode } from '../yaml/node.ts';
import { childOf, descend, entryOf, isAbsent, textOf } from '../yaml/nodes.ts';
import type { DiagnosticRule, Finding, Fix } from './finding.ts';
import { setValue } from './fixes/edits.ts';
import { fixOf } from './fixes/fixOf.ts';
import { removeEntries } from './fixes/removeEntries.ts';

/**
 * A rollout that may neither add nor take away a Pod, or is told two strategies: the API server rejects it.
 * `may not be 0 when maxSurge is 0` (ValidateRollingUpdateDeployment), `may not be specified when strategy type is Recreate`:
 * https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#max-unavailable
 */
export const rolloutCannotProceed: DiagnosticRule = {
  code: 'rollout-cannot-proceed',
  severity: 'error',
  summary: {
    en: 'A rollout may neither add nor remove a Pod, or has settings of another strategy.',
    ko: '롤아웃이 Pod를 추가할 수도 제거할 수도 없거나, 다른 전략의 설정이 있습니다.',
  },
  documentation: 'https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#strategy',
  kinds: [Deployment, StatefulSet, DaemonSet],
  *findInResource(_, resource) {
    const strategy = strategyOf(resource);
    if (strategy?.type !== 'map') return;
    const finding = otherStrategy(resource, strategy) ?? standstill(resource, strategy);
    if (finding !== undefined) yield finding;
  },
};

function strategyOf(resource: Resource): YamlNode | undefined {
  return descend(resource.node, 'spec', sameKind(resource, Deployment) ? 'strategy' : 'updateStrategy');
}

/** Recreate takes no settings, nor does OnDelete of a StatefulSet. */
function otherStrategy(resource: Resource, strategy: MapNode): Finding | undefined {
  const type = textOf(childOf(strategy, 'type'));
  const entry = entryOf(strategy, 'rollingUpdate');
  const takesNone = type === 'Recreate' || (type === 'OnDelete' && sameKind(resource, StatefulSet));
  if (!takesNone || entry === undefined || isAbsent(entry.value)) return undefined;
  const document = documentWriting(resource, strategy);
  const edits = document === undefined ? undefined : removeEntries(document, strategy, [entry]);
  const title = { en: 'Remove `rollingUpdate`', ko: '`rollingUpdate` 제거' };
  const message = {
    en: `\`rollingUpdate\` does not go with the strategy ${type}; the API server rejects it.`,
    ko: `\`rollingUpdate\`는 ${type} 전략과 함께 쓸 수 없습니다. API 서버가 거부합니다.`,
  };
  return finding(resource, entry.value, message, fixOf(title, edits));
}

/** Only what is literally nothing: a percentage that rounds to 0 is lifted by the controller. */
function standstill(resource: Resource, strategy: MapNode): Finding | undefined {
  const rolling = childOf(strategy, 'rollingUpdate');
  const surge = childOf(rolling, 'maxSurge');
  const unavailable = childOf(rolling, 'maxUnavailable');
  // Of a DaemonSet nothing is added unless it says so.
  const addsNone = isZero(surge) || (sameKind(resource, DaemonSet) && isAbsent(surge));
  const judged = sameKind(resource, Deployment) || sameKind(resource, DaemonSet);
  if (!judged || !addsNone || !isZero(unavailable) || rolling?.type !== 'map' || unavailable === undefined) {
    return undefined;
  }
  const message = {
    en: 'With `maxSurge` and `maxUnavailable` both 0 no Pod may be added and none removed; the API server rejects it.',
    ko: '`maxSurge`와 `maxUnavailable`이 모두 0이면 Pod를 추가할 수도 제거할 수도 없습니다. API 서버가 거부합니다.',
  };
  return finding(
    resource,
    unavailable,
    message,
    ['maxSurge', 'maxUnavailable'].flatMap((key) => setToOne(resource, rolling, key)),
  );
}

function setToOne(resource: Resource, rolling: MapNode, key: string): readonly Fix[] {
  const title = { en: `Set \`${key}: 1\``, ko: `\`${key}: 1\`로 설정` };
  return fixOf(title, [setValue(resource, rolling, key, 1)]);
}

function isZero(node: YamlNode | undefined): boolean {
  const text = textOf(node);
  return text === '0' || text === '0%';
}

function finding(resource: Resource, node: YamlNode, message: Localized, fixes: readonly Fix[]): Finding {
  const place = placeIn(resource, node);
  return { code: 'rollout-cannot-proceed', severity: 'error', message, place, resource, related: [], fixes };
}
