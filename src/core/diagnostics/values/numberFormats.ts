import { isPortName } from '../../kubernetes/dnsNames.ts';
import type { Localized } from '../../localized.ts';
import type { ScalarNode } from '../../yaml/node.ts';
import { normalisedPortName } from './nameFormats.ts';
import type { ValueFormat, ValueProblem } from './valueFormat.ts';

/** A whole number between two, both allowed; the nearer of the two is what a value beside them is changed to. */
export function range(lowest: number, highest = Number.MAX_SAFE_INTEGER): ValueFormat {
  const isOpen = highest === Number.MAX_SAFE_INTEGER;
  const name: Localized = isOpen
    ? { en: `a number from ${lowest} up`, ko: `${lowest} 이상의 숫자` }
    : { en: `a number from ${lowest} to ${highest}`, ko: `${lowest}~${highest} 범위의 숫자` };
  return { name, check: ({ value }) => checkRange(value, lowest, highest) };
}

export const port: ValueFormat = {
  name: { en: 'a port (1–65535)', ko: '포트 번호(1~65535)' },
  check: ({ value }) => checkRange(value, 1, 65535),
};

/** 0 stands for none. */
export const portOrNone: ValueFormat = {
  name: port.name,
  check: (node) => (node.value === 0 ? undefined : port.check(node)),
};

/** The range is a setting of the API server; hardly any cluster has another one. */
export const nodePort: ValueFormat = {
  name: {
    en: 'a node port (30000–32767, unless the cluster is set up otherwise)',
    ko: 'NodePort 번호(클러스터 설정을 바꾸지 않았다면 30000~32767)',
  },
  check: ({ value }) => (value === 0 ? undefined : checkRange(value, 30000, 32767)),
  severity: 'warning',
  consequence: { en: 'the API server rejects it then', ko: '이 경우 API 서버가 거부합니다' },
};

/** A number, or the name that a container gives it. */
export const portOrName: ValueFormat = {
  name: {
    en: 'a port (1–65535) or the name of one (at most 15 of a–z, 0–9 and `-`, a letter among them)',
    ko: '포트 번호(1~65535) 또는 포트 이름(영문 소문자·숫자·`-`로 15자 이하, 영문자 하나 이상)',
  },
  check: ({ value }) => {
    if (typeof value === 'number') return checkRange(value, 1, 65535);
    if (typeof value !== 'string' || isPortName(value)) return undefined;
    if (/^\d+$/.test(value)) return { near: [Number(value)] };
    const normalised = normalisedPortName(value);
    return { near: isPortName(normalised) ? [normalised] : [] };
  },
};

/** The same; 0 and nothing stand for the port beside it. */
export const targetPort: ValueFormat = {
  name: portOrName.name,
  check: (node) => (node.value === 0 || node.value === '' ? undefined : portOrName.check(node)),
};

/** `defaultMode: 644` is 01204, so `0644` was meant. */
export const fileMode: ValueFormat = {
  name: { en: 'a file mode (0 to 0777, which is 511)', ko: '파일 모드(0~0777, 10진수로 511까지)' },
  check: ({ value }) => {
    if (typeof value !== 'number' || !Number.isInteger(value) || (value >= 0 && value <= 0o777)) return undefined;
    const octal = /^[0-7]{3}$/.test(String(value)) ? Number.parseInt(String(value), 8) : undefined;
    if (octal === undefined) return {};
    return {
      why: {
        en: `it is read as a decimal number; as octal it is ${octal}`,
        ko: `10진수로 읽힙니다. 8진수라면 ${octal}입니다`,
      },
      near: [octal],
    };
  },
};

export const intOrPercent = countOrShare(Number.POSITIVE_INFINITY);
export const intOrPercentToHundred = countOrShare(100);

function countOrShare(most: number): ValueFormat {
  return {
    name:
      most === 100
        ? {
            en: 'a number from 0 up or a percentage from `0%` to `100%`',
            ko: '0 이상의 숫자 또는 `0%`~`100%`의 백분율',
          }
        : { en: 'a number from 0 up or a percentage such as `25%`', ko: '0 이상의 숫자 또는 `25%` 같은 백분율' },
    check: (node) => checkShare(node, most),
  };
}

function checkShare({ value }: ScalarNode, most: number): ValueProblem | undefined {
  if (typeof value === 'number') return checkRange(value, 0, Number.MAX_SAFE_INTEGER);
  if (typeof value !== 'string') return undefined;
  const [, digits, sign = ''] = /^\s*(\d+)\s*(%?)\s*$/.exec(value) ?? [];
  if (digits === undefined) return { near: [] };
  if (sign === '') return { near: [Number(digits), ...(Number(digits) <= most ? [`${digits}%`] : [])] };
  if (Number(digits) > most) return { near: [`${most}%`] };
  return value === `${digits}%` ? undefined : { near: [`${digits}%`] };
}

function checkRange(value: ScalarNode['value'], lowest: number, highest: number): ValueProblem | undefined {
  if (typeof value !== 'number' || !Number.isInteger(value) || (value >= lowest && value <= highest)) return undefined;
  return { near: [value < lowest ? lowest : highest] };
}
