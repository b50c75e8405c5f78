import type { Edge } from '../graph/edge.ts';
import { type Snapshot, writerOf } from '../graph/snapshot.ts';
import { nodeAtField } from '../kubernetes/fieldPath.ts';
import {
  readLabelSelector,
  readSelectorMap,
  requirementText,
  type Verdict,
  verdicts,
} from '../kubernetes/labelSelector.ts';
import type { Localized } from '../localized.ts';
import type { ClusterObject } from '../model/clusterObject.ts';

/**
 * Why an edge does not lead to anything that fits, in a sentence or two: what is missing, and what comes closest, label by label
 * for a selector. `undefined` for one that does.
 */
export function edgeReason(snapshot: Snapshot, edge: Edge): Localized | undefined {
  if (edge.reason !== undefined) return edge.reason;
  if (edge.to.origin !== 'missing') return undefined;
  const { by } = edge.relation.match;
  return by === 'selector' || by === 'labelSelector' ? nothingSelected(snapshot, edge) : notHere(edge);
}

function notHere({ to, value, status, nearMisses }: Edge): Localized {
  const [near] = nearMisses;
  const meant =
    near === undefined
      ? nothing
      : { en: ` Is ${near.kind} ${near.name} meant?`, ko: ` ${near.kind} ${near.name}을(를) 뜻한 것입니까?` };
  const end = status === 'unknown' ? words.perhapsElsewhere : words.notHere;
  return { en: `${to.kind} ${value}${end.en}${meant.en}`, ko: `${to.kind} ${value}${end.ko}${meant.ko}` };
}

function nothingSelected(snapshot: Snapshot, edge: Edge): Localized {
  const { to, value, status, nearMisses } = edge;
  const [near] = nearMisses;
  const closest = near === undefined ? nothing : closestTo(snapshot, edge, near);
  const end = status === 'unknown' ? words.perhapsElsewhere : words.notHere;
  return {
    en: `A ${to.kind} with ${value}${end.en}${closest.en}`,
    ko: `${value}인 ${to.kind}${end.ko}${closest.ko}`,
  };
}

/** What keeps the object that fits best from being selected. */
function closestTo(snapshot: Snapshot, edge: Edge, near: ClusterObject): Localized {
  const node = nodeAtField(writerOf(snapshot, edge.from)?.node, edge.field);
  const selector = edge.relation.match.by === 'selector' ? readSelectorMap(node) : readLabelSelector(node);
  const missed = (selector === undefined ? [] : verdicts(selector, near.labels)).filter(({ holds }) => !holds);
  if (missed.length === 0) return nothing;
  const differences = missed.map(difference);
  return {
    en: ` Closest is ${near.kind} ${near.name}: ${differences.map(({ en }) => en).join(', ')}.`,
    ko: ` 가장 가까운 것은 ${near.kind} ${near.name}입니다: ${differences.map(({ ko }) => ko).join(', ')}.`,
  };
}

function difference({ requirement, actual }: Verdict): Localized {
  const { key } = requirement;
  if (actual === undefined) return { en: `it has no label ${key}`, ko: `label ${key} 없음` };
  const asked = requirementText(requirement);
  return { en: `it has ${key}=${actual}, not ${asked}`, ko: `${asked}이(가) 아니라 ${key}=${actual}` };
}

const nothing: Localized = { en: '', ko: '' };

const words = {
  notHere: { en: ' is not in these manifests.', ko: '이(가) 이 매니페스트들에 없습니다.' },
  perhapsElsewhere: {
    en: ' is not in the files that could be read; it may live elsewhere.',
    ko: '이(가) 읽은 파일에는 없습니다. 다른 곳에 있을 수 있습니다.',
  },
};
