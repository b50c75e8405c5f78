import { type Block, inlines, paragraph } from '../../explain/prose.ts';
import type { FieldAt } from '../../graph/documentAt.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { fieldText } from '../../kubernetes/fieldPath.ts';
import { type PodResource, podResources, type QosClass } from '../../kubernetes/podResources.ts';
import { cpuText, memoryText } from '../../kubernetes/quantityText.ts';
import type { Locale, Localized } from '../../localized.ts';
import { replicasOf } from '../replicasOf.ts';

/**
 * On the containers of a pod spec and on their resources: what the Pod comes to, what all replicas come to, and the QoS class with what
 * it means. Empty elsewhere, and where an amount cannot be read.
 */
export function podResourcesBlocks(snapshot: Snapshot, { resource, path }: FieldAt, locale: Locale): readonly Block[] {
  const written = fieldText(path);
  const template = resource.podTemplates.find(({ field }) => {
    const spec = field === '' ? 'spec' : `${field}.spec`;
    return written.startsWith(`${spec}.`) && summedFields.test(written.slice(spec.length + 1));
  });
  const sum = template?.spec === undefined ? undefined : podResources(template.spec);
  if (sum === undefined) return [];
  const qosClass = paragraph(...inlines(words.qos[sum.qosClass][locale]));
  if (sum.qosClass === 'BestEffort') return [qosClass];
  const counts = replicasOf(snapshot, resource)?.counts ?? [];
  const all = counts.filter((count) => count > 1).flatMap((count) => inlines(words.all(count, sum)[locale]));
  return [paragraph(...inlines(words.one(sum)[locale]), ...all), qosClass];
}

const summedFields =
  /^(?:containers|(?:containers|initContainers)\[\d+\]\.resources(?:\.(?:requests|limits))?|resources(?:\.(?:requests|limits))?|overhead)$/;

interface Sum {
  readonly cpu: PodResource;
  readonly memory: PodResource;
}

const names = { cpu: { en: 'CPU', ko: 'CPU' }, memory: { en: 'memory', ko: '메모리' } } as const;

const words = {
  one: ({ cpu, memory }: Sum): Localized => ({
    en: `Each Pod asks for \`${cpuText(cpu.request)}\` CPU and \`${memoryText(memory.request)}\` memory; ${limitText(cpu, cpuText, names.cpu).en}, ${limitText(memory, memoryText, names.memory).en}.`,
    ko: `Pod 하나가 CPU \`${cpuText(cpu.request)}\`, 메모리 \`${memoryText(memory.request)}\`만큼 요청합니다(${limitText(cpu, cpuText, names.cpu).ko}, ${limitText(memory, memoryText, names.memory).ko}).`,
  }),
  all: (count: number, { cpu, memory }: Sum): Localized => ({
    en: ` ${count} Pods: \`${cpuText(cpu.request * BigInt(count))}\` CPU, \`${memoryText(memory.request * BigInt(count))}\` memory.`,
    ko: ` Pod ${count}개면 CPU \`${cpuText(cpu.request * BigInt(count))}\`, 메모리 \`${memoryText(memory.request * BigInt(count))}\`입니다.`,
  }),
  qos: {
    Guaranteed: {
      en: 'QoS class `Guaranteed`: requests and limits are the same, so it is evicted last when the node runs out of memory.',
      ko: 'QoS 클래스 `Guaranteed`: request와 limit이 같아서, 노드에 메모리가 부족해져도 가장 나중에 축출됩니다.',
    },
    Burstable: {
      en: 'QoS class `Burstable`: it may use more than it asks for, and is evicted before `Guaranteed` Pods when it does.',
      ko: 'QoS 클래스 `Burstable`: 요청한 것보다 더 쓸 수 있고, 그럴 때는 `Guaranteed` Pod보다 먼저 축출됩니다.',
    },
    BestEffort: {
      en: 'QoS class `BestEffort`: nothing is set aside for it, and it is evicted first when the node runs out of memory.',
      ko: 'QoS 클래스 `BestEffort`: 확보해 두는 것이 없고, 노드에 메모리가 부족하면 가장 먼저 축출됩니다.',
    },
  } satisfies Record<QosClass, Localized>,
};

function limitText({ limit }: PodResource, textOf: (nanos: bigint) => string, name: Localized): Localized {
  if (limit === undefined) return { en: `no limit of ${name.en}`, ko: `${name.ko} 제한 없음` };
  return { en: `at most \`${textOf(limit)}\` ${name.en}`, ko: `${name.ko} 최대 \`${textOf(limit)}\`` };
}
