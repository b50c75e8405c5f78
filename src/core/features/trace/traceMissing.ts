import type { Edge } from '../../graph/edge.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { writerOf } from '../../graph/snapshot.ts';
import { readSelectorMap, requirementText, type Verdict, verdicts } from '../../kubernetes/labelSelector.ts';
import type { Localized } from '../../localized.ts';
import type { ClusterObject } from '../../model/clusterObject.ts';
import { descend } from '../../yaml/nodes.ts';
import { plain, type TraceHop } from './traceHop.ts';

/** The end of a trace at something that is not here; it breaks where the edge is sure of that, and is open where not. */
export function missingTarget(snapshot: Snapshot, edge: Edge): TraceHop {
  const bySelector = edge.relation.match.by === 'selector';
  return {
    object: edge.to,
    edge,
    part: plain(''),
    place: edge.place,
    passage: edge.status === 'unknown' ? 'open' : 'breaks',
    reason: bySelector ? nothingSelected(snapshot, edge) : notHere(edge),
    next: [],
  };
}

function notHere({ to, value, status, nearMisses }: Edge): Localized {
  const [near] = nearMisses;
  const meant =
    near === undefined
      ? plain('')
      : { en: ` Is ${near.kind} ${near.name} meant?`, ko: ` ${near.kind} ${near.name}을(를) 뜻합니까?` };
  const end = status === 'unknown' ? words.perhapsElsewhere : words.notHere;
  return { en: `${to.kind} ${value}${end.en}${meant.en}`, ko: `${to.kind} ${value}${end.ko}${meant.ko}` };
}

function nothingSelected(snapshot: Snapshot, edge: Edge): Localized {
  const { value, status, nearMisses } = edge;
  const [near] = nearMisses;
  const closest = near === undefined ? plain('') : closestTo(snapshot, edge, near);
  const end = status === 'unknown' ? words.perhapsElsewhere : words.notHere;
  return {
    en: `A Pod with ${value}${end.en}${closest.en}`,
    ko: `${value}인 Pod${end.ko}${closest.ko}`,
  };
}

/** What keeps the Pod that fits best from being selected. */
function closestTo(snapshot: Snapshot, edge: Edge, pod: ClusterObject): Localized {
  const service = writerOf(snapshot, edge.from);
  const selector = readSelectorMap(descend(service?.node, 'spec', 'selector'));
  const missed = (selector === undefined ? [] : verdicts(selector, pod.labels)).filter(({ holds }) => !holds);
  if (missed.length === 0) return plain('');
  const differences = missed.map(difference);
  return {
    en: ` Closest is Pod ${pod.name}: ${differences.map(({ en }) => en).join(', ')}.`,
    ko: ` 가장 가까운 것은 Pod ${pod.name}입니다: ${differences.map(({ ko }) => ko).join(', ')}.`,
  };
}

function difference({ requirement, actual }: Verdict): Localized {
  const { key } = requirement;
  if (actual === undefined) return { en: `it has no label ${key}`, ko: `label ${key} 없음` };
  const asked = requirementText(requirement);
  return { en: `it has ${key}=${actual}, not ${asked}`, ko: `${asked}이(가) 아니라 ${key}=${actual}` };
}

const words = {
  notHere: { en: ' is not in these manifests.', ko: '이(가) 이 매니페스트들에 없습니다.' },
  perhapsElsewhere: {
    en: ' is not in the files that could be read; it may live elsewhere.',
    ko: '이(가) 읽은 파일에는 없습니다. 다른 곳에 있을 수 있습니다.',
  },
};
