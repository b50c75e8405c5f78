import { parseQualifiedName } from '../../kubernetes/qualifiedName.ts';
import type { Localized } from '../../localized.ts';
import type { FieldValue } from './valueReader.ts';

/** The key of a pair: whose it is, by its prefix. A key without one says itself. */
export function readLabelPair({ key }: FieldValue): Localized | undefined {
  return keyWords(key);
}

/** A field whose value is the key of a label. */
export function readLabelKey({ text }: FieldValue): Localized | undefined {
  return topologies.get(text) ?? keyWords(text);
}

function keyWords(key: string): Localized | undefined {
  const parsed = parseQualifiedName(key);
  if (parsed?.prefix === undefined) return undefined;
  const { prefix, name } = parsed;
  const owner = ownerOf(prefix);
  return {
    en: `\`${name}\` under the prefix \`${prefix}\`, ${owner.en}.`,
    ko: `prefix \`${prefix}\`의 \`${name}\`입니다. ${owner.ko}`,
  };
}

function ownerOf(prefix: string): Localized {
  if (prefix === 'app.kubernetes.io') {
    return { en: 'whose labels all tools understand alike', ko: '여러 도구가 같은 뜻으로 쓰는 공통 label입니다.' };
  }
  if (/(?:^|\.)(?:kubernetes|k8s)\.io$/.test(prefix)) {
    return { en: 'which is kept for Kubernetes itself', ko: 'Kubernetes가 예약한 prefix입니다.' };
  }
  return { en: 'which belongs to whoever owns that domain', ko: '이 도메인의 소유자가 정한 것입니다.' };
}

/** https://kubernetes.io/docs/reference/labels-annotations-taints/ */
const topologies: ReadonlyMap<string, Localized> = new Map([
  [
    'kubernetes.io/hostname',
    {
      en: 'Each node has its own value: every node counts by itself.',
      ko: '노드마다 값이 다르므로 노드 하나하나가 단위입니다.',
    },
  ],
  [
    'topology.kubernetes.io/zone',
    {
      en: 'All nodes of one zone (a data centre of the cloud) have the same value: zones count.',
      ko: '같은 가용 영역(zone)의 노드는 값이 같으므로 가용 영역이 단위입니다.',
    },
  ],
  [
    'topology.kubernetes.io/region',
    {
      en: 'All nodes of one region have the same value: regions count.',
      ko: '같은 리전의 노드는 값이 같으므로 리전이 단위입니다.',
    },
  ],
]);
