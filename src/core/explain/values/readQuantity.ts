import { nanosPerUnit, parseQuantity } from '../../kubernetes/quantity.ts';
import type { Localized } from '../../localized.ts';
import { childOf, textOf } from '../../yaml/nodes.ts';
import { fractionText } from './numberText.ts';
import type { FieldValue } from './valueReader.ts';

/**
 * What a quantity comes to: cores for CPU, bytes for memory and storage, else a plain number.
 * https://kubernetes.io/docs/concepts/configuration/manage-resources-containers/#resource-units-in-kubernetes
 */
export function readQuantity(value: FieldValue): Localized | undefined {
  const nanos = parseQuantity(value.text);
  if (nanos === undefined || nanos <= 0n) return undefined;
  switch (unitOf(value)) {
    case 'cores':
      return cores(nanos);
    case 'bytes':
      return bytes(value.text, nanos);
    case 'number':
      return plainNumber(value.text, nanos);
  }
}

/** By the name of the resource: `limits.memory` of a quota, `resource.name` of a metric, the field itself where it has one unit. */
function unitOf(value: FieldValue): 'cores' | 'bytes' | 'number' {
  const resource = resourceNamed(value).replace(/^(?:requests|limits)\./, '');
  if (resource === 'cpu') return 'cores';
  const isBytes =
    /^(?:memory|storage|ephemeral-storage|hugepages-.*|sizeLimit|capacity|maximumVolumeSize)$/.test(resource) ||
    resource.endsWith('.storageclass.storage.k8s.io/requests.storage');
  return isBytes ? 'bytes' : 'number';
}

function resourceNamed({ key, around }: FieldValue): string {
  switch (key) {
    case 'averageValue':
    case 'value':
      return textOf(childOf(around[1], 'name')) ?? '';
    case 'divisor':
      return textOf(childOf(around[0], 'resource')) ?? '';
    default:
      return key;
  }
}

function cores(nanos: bigint): Localized {
  const parts = commonParts.get(nanos);
  if (parts !== undefined) return parts;
  const number = fractionText(nanos, nanosPerUnit, 9);
  if (nanos > nanosPerUnit) return { en: `${number} CPU cores.`, ko: `CPU 코어 ${number}개입니다.` };
  const milliseconds = fractionText(nanos, 1_000_000n, 6);
  return {
    en: `${number} of a CPU core: ${milliseconds} ms of processor time in every second.`,
    ko: `CPU 코어 ${number}개, 곧 1초마다 프로세서 시간 ${milliseconds}ms입니다.`,
  };
}

const commonParts: ReadonlyMap<bigint, Localized> = new Map([
  [nanosPerUnit, { en: 'One CPU core.', ko: 'CPU 코어 한 개입니다.' }],
  [nanosPerUnit / 2n, { en: 'Half a CPU core.', ko: 'CPU 코어의 절반(0.5개)입니다.' }],
  [nanosPerUnit / 4n, { en: 'A quarter of a CPU core.', ko: 'CPU 코어의 4분의 1(0.25개)입니다.' }],
]);

/** `1.5Gi` against `1.5G`: steps of 1,024 against steps of 1,000. */
function bytes(text: string, nanos: bigint): Localized {
  const all = fractionText(nanos, nanosPerUnit, 9);
  const [, number = '', suffix = ''] = /^(\+?[\d.]+)(.*)$/.exec(text) ?? [];
  if (suffix === 'm' || suffix === 'u' || suffix === 'n') {
    return {
      en: `${all} bytes: \`${suffix}\` is a fraction of one byte. Megabytes are \`M\`, mebibytes \`Mi\`.`,
      ko: `${all}바이트입니다. \`${suffix}\`는 1바이트보다 작은 단위입니다. 메가바이트는 \`M\`, 메비바이트는 \`Mi\`로 씁니다.`,
    };
  }
  const twin = twinOf(suffix);
  const other = twin === undefined ? undefined : parseQuantity(`${number}${twin}`);
  if (twin === undefined || other === undefined) {
    const binary = largestBinary(nanos);
    if (binary === undefined) return { en: `${all} bytes.`, ko: `${all}바이트입니다.` };
    return { en: `${all} bytes, about ${binary}.`, ko: `${all}바이트, 약 ${binary}입니다.` };
  }
  const isMore = other > nanos;
  const percent = fractionText((isMore ? other - nanos : nanos - other) * 100n, nanos, 1);
  return {
    en: `${all} bytes. \`${number}${twin}\` would be ${percent}% ${isMore ? 'more' : 'less'}: \`${suffix}\` counts in steps of ${isMore ? '1,000' : '1,024'}, \`${twin}\` in steps of ${isMore ? '1,024' : '1,000'}.`,
    ko: `${all}바이트입니다. \`${number}${twin}\`로 쓰면 ${percent}% ${isMore ? '커집니다' : '작아집니다'}. \`${suffix}\`는 ${isMore ? '1,000' : '1,024'}배, \`${twin}\`는 ${isMore ? '1,024' : '1,000'}배씩 커지는 단위입니다.`,
  };
}

/** `Gi` for `G`, `G` for `Gi`; the one exception is `Ki`, whose decimal twin is a small `k`. */
function twinOf(suffix: string): string | undefined {
  if (suffix === 'k') return 'Ki';
  if (suffix === 'Ki') return 'k';
  if (/^[MGTPE]i$/.test(suffix)) return suffix.slice(0, 1);
  return /^[MGTPE]$/.test(suffix) ? `${suffix}i` : undefined;
}

function largestBinary(nanos: bigint): string | undefined {
  const steps = ['KiB', 'MiB', 'GiB', 'TiB', 'PiB', 'EiB'];
  for (let index = steps.length - 1; index >= 0; index--) {
    const size = 1024n ** BigInt(index + 1) * nanosPerUnit;
    if (nanos >= size) return `${fractionText(nanos, size, 2)} ${steps[index]}`;
  }
  return undefined;
}

/** `500m` requests a second, `1k` files: only what digits do not say already. */
function plainNumber(text: string, nanos: bigint): Localized | undefined {
  if (/^\d+$/.test(text)) return undefined;
  const number = fractionText(nanos, nanosPerUnit, 9);
  return { en: `The number ${number}.`, ko: `숫자 ${number}입니다.` };
}
