import {
  isDns1035Label,
  isDnsLabel,
  isDnsSubdomain,
  isLabelValue,
  isPathSegment,
  isPortName,
} from '../../kubernetes/dnsNames.ts';
import { parseQualifiedName } from '../../kubernetes/qualifiedName.ts';
import { textFormat, type ValueFormat } from './valueFormat.ts';

export const dnsLabel = textFormat(
  {
    en: 'a DNS label (at most 63 of a–z, 0–9 and `-`, which is neither first nor last)',
    ko: 'DNS label(영문 소문자·숫자·`-`로 63자 이하, `-`는 처음과 끝에 올 수 없음)',
  },
  isDnsLabel,
  (text) => normalisedName(text.replaceAll('.', '-'), 63),
);

export const dns1035Label = textFormat(
  {
    en: 'a DNS label that begins with a letter (at most 63 of a–z, 0–9 and `-`)',
    ko: '영문자로 시작하는 DNS label(영문 소문자·숫자·`-`로 63자 이하)',
  },
  isDns1035Label,
  (text) => normalisedName(text.replaceAll('.', '-'), 63),
);

export const dnsSubdomain = textFormat(
  {
    en: 'a DNS subdomain (at most 253 of a–z, 0–9, `-` and `.`, a letter or digit at both ends)',
    ko: 'DNS subdomain(영문 소문자·숫자·`-`·`.`로 253자 이하, 처음과 끝은 영문자나 숫자)',
  },
  isDnsSubdomain,
  (text) => normalisedName(text, 253),
);

/** The controller adds up to 11 characters for the name of each Job. */
export const cronJobName = textFormat(
  {
    en: 'the name of a CronJob (a DNS subdomain of at most 52 characters)',
    ko: 'CronJob 이름(52자 이하의 DNS subdomain)',
  },
  (text) => isDnsSubdomain(text) && text.length <= 52,
  (text) => normalisedName(text, 52),
);

export const pathSegment = textFormat(
  {
    en: 'a name that can stand in a URL (not `.` or `..`, without `/` and `%`)',
    ko: 'URL 경로에 쓸 수 있는 이름(`.`, `..`이 아니고 `/`와 `%`가 없음)',
  },
  isPathSegment,
);

export const portName = textFormat(
  {
    en: 'the name of a port (at most 15 of a–z, 0–9 and `-`, a letter among them, no `-` at an end or twice in a row)',
    ko: '포트 이름(영문 소문자·숫자·`-`로 15자 이하, 영문자 하나 이상, `-`는 양 끝이나 연속으로 쓸 수 없음)',
  },
  isPortName,
  normalisedPortName,
);

export const labelKey = textFormat(
  {
    en: 'a label key (`name` or `example.com/name`; a name has at most 63 letters, digits, `-`, `_` and `.`)',
    ko: 'label 키(`name` 또는 `example.com/name` 형식, 이름은 영문자·숫자·`-`·`_`·`.`로 63자 이하)',
  },
  (text) => parseQualifiedName(text) !== undefined,
);

/** As that of a label, the name before the slash in any case. */
export const annotationKey: ValueFormat = textFormat(
  {
    en: 'an annotation key (`name` or `example.com/name`; a name has at most 63 letters, digits, `-`, `_` and `.`)',
    ko: 'annotation 키(`name` 또는 `example.com/name` 형식, 이름은 영문자·숫자·`-`·`_`·`.`로 63자 이하)',
  },
  (text) => parseQualifiedName(text.toLowerCase()) !== undefined,
);

export const labelValue = textFormat(
  {
    en: 'a label value (at most 63 letters, digits, `-`, `_` and `.`, a letter or digit at both ends)',
    ko: 'label 값(영문자·숫자·`-`·`_`·`.`로 63자 이하, 처음과 끝은 영문자나 숫자)',
  },
  isLabelValue,
  (text) =>
    text
      .trim()
      .replaceAll(/[^-A-Za-z0-9_.]+/g, '-')
      .slice(0, 63)
      .replaceAll(/^[-_.]+|[-_.]+$/g, ''),
);

/** The resources that a container can have without a domain before the name (IsStandardContainerResourceName). */
export const containerResource = textFormat(
  {
    en: 'a resource of a container (`cpu`, `memory`, `ephemeral-storage`, `hugepages-<size>`, or with a domain as `example.com/gpu`)',
    ko: '컨테이너 리소스(`cpu`, `memory`, `ephemeral-storage`, `hugepages-<크기>` 또는 `example.com/gpu`처럼 도메인이 붙은 이름)',
  },
  (text) => /^(?:cpu|memory|ephemeral-storage|hugepages-.+)$/.test(text) || text.includes('/'),
  (text) => resourceSlips.get(text.toLowerCase().replaceAll('_', '-')) ?? text.toLowerCase(),
);

const resourceSlips: ReadonlyMap<string, string> = new Map([
  ['cpus', 'cpu'],
  ['mem', 'memory'],
  ['memeory', 'memory'],
  ['memroy', 'memory'],
  ['storage', 'ephemeral-storage'],
  ['ephemeralstorage', 'ephemeral-storage'],
  ['gpu', 'nvidia.com/gpu'],
]);

/** Lower case, `-` for what is not allowed, cut where it is too long. */
function normalisedName(text: string, longest: number): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^-a-z0-9.]+/g, '-')
    .slice(0, longest)
    .replaceAll(/^[-.]+|[-.]+$/g, '');
}

/** The same, as short as the name of a port. */
export function normalisedPortName(text: string): string {
  return normalisedName(text.replaceAll('.', '-'), 63).replaceAll(/-+/g, '-').slice(0, 15).replace(/-$/, '');
}
