import { parseQualifiedName } from '../../kubernetes/qualifiedName.ts';
import type { Localized } from '../../localized.ts';
import type { FieldValue } from './valueReader.ts';

/**
 * What of its own Pod a container gets to know.
 * https://kubernetes.io/docs/concepts/workloads/pods/downward-api/#available-fields
 */
export function readFieldPath({ text }: FieldValue): Localized | undefined {
  const whole = paths.get(text);
  if (whole !== undefined) return whole;
  const [, list, key = ''] = /^metadata\.(labels|annotations)\['([^']+)'\]$/.exec(text) ?? [];
  if (list === undefined || parseQualifiedName(key) === undefined) return undefined;
  const what = list === 'labels' ? 'label' : 'annotation';
  return { en: `The ${what} \`${key}\` of the Pod.`, ko: `Pod의 ${what} \`${key}\`의 값입니다.` };
}

const paths: ReadonlyMap<string, Localized> = new Map([
  ['metadata.name', { en: 'The name of the Pod.', ko: 'Pod의 이름입니다.' }],
  ['metadata.namespace', { en: 'The namespace of the Pod.', ko: 'Pod의 네임스페이스입니다.' }],
  [
    'metadata.uid',
    {
      en: 'The unique ID of the Pod, which no other Pod ever gets.',
      ko: 'Pod의 고유 ID입니다. 다른 Pod와 겹치지 않습니다.',
    },
  ],
  [
    'metadata.labels',
    {
      en: 'All labels of the Pod, one `key="value"` a line.',
      ko: 'Pod의 모든 label을 한 줄에 `key="value"` 하나씩 씁니다.',
    },
  ],
  [
    'metadata.annotations',
    {
      en: 'All annotations of the Pod, one `key="value"` a line.',
      ko: 'Pod의 모든 annotation을 한 줄에 `key="value"` 하나씩 씁니다.',
    },
  ],
  ['spec.nodeName', { en: 'The node on which the Pod runs.', ko: 'Pod가 실행되는 노드의 이름입니다.' }],
  ['spec.serviceAccountName', { en: 'The ServiceAccount of the Pod.', ko: 'Pod의 ServiceAccount 이름입니다.' }],
  [
    'status.hostIP',
    { en: 'The IP address of the node on which the Pod runs.', ko: 'Pod가 실행되는 노드의 IP 주소입니다.' },
  ],
  [
    'status.hostIPs',
    {
      en: 'The IP addresses of the node, IPv4 and IPv6, with commas between.',
      ko: '노드의 IPv4·IPv6 주소를 쉼표로 이어 씁니다.',
    },
  ],
  ['status.podIP', { en: 'The IP address of the Pod.', ko: 'Pod의 IP 주소입니다.' }],
  [
    'status.podIPs',
    {
      en: 'The IP addresses of the Pod, IPv4 and IPv6, with commas between.',
      ko: 'Pod의 IPv4·IPv6 주소를 쉼표로 이어 씁니다.',
    },
  ],
]);
