import { parseAddressRange } from '../../kubernetes/addressRange.ts';
import { isDnsSubdomain } from '../../kubernetes/dnsNames.ts';
import { parseGoDuration } from '../../kubernetes/goDuration.ts';
import { parseImageReference } from '../../kubernetes/imageReference.ts';
import { parseQuantity } from '../../kubernetes/quantity.ts';
import { textOf } from '../../yaml/nodes.ts';
import { textFormat, type ValueFormat } from './valueFormat.ts';

export const quantity: ValueFormat = {
  name: {
    en: 'a quantity (a number with nothing, `m`, `k`, `M`, `G`, `T`, `Ki`, `Mi`, `Gi` or `Ti` behind it)',
    ko: '수량(숫자 뒤에 접미사 없음 또는 `m`, `k`, `M`, `G`, `T`, `Ki`, `Mi`, `Gi`, `Ti`)',
  },
  check: (node) => {
    const text = textOf(node);
    if (text === undefined || typeof node.value === 'boolean' || parseQuantity(text) !== undefined) return undefined;
    const near = normalisedQuantity(text);
    return { near: parseQuantity(near) === undefined ? [] : [near] };
  },
};

/** A quantity that is not below 0. */
export const amount: ValueFormat = {
  name: { en: 'a quantity from 0 up', ko: '0 이상의 수량' },
  check: (node) => {
    const nanos = parseQuantity(textOf(node) ?? '');
    return nanos === undefined ? quantity.check(node) : nanos < 0n ? { near: [] } : undefined;
  },
};

/** `512MB` is `512M`, `1gi` is `1Gi`, `1,5` is `1.5`. */
function normalisedQuantity(text: string): string {
  const [, number = '', suffix = ''] = /^\s*([+-]?[\d.,]+)\s*([A-Za-z]*)\s*$/.exec(text) ?? [];
  const unit = /^([kmgtpe])(i?)(?:b|bytes?)?$/i.exec(suffix);
  const [, letter = '', binary = ''] = unit ?? [];
  const scale =
    unit === null
      ? ''
      : binary !== ''
        ? `${letter.toUpperCase()}i`
        : letter.toLowerCase() === 'k'
          ? 'k'
          : letter.toUpperCase();
  const isPlain = suffix === '' || /^(?:b|bytes?|cores?|cpus?)$/i.test(suffix);
  return unit === null && !isPlain ? '' : `${number.replace(/,(\d{1,2})$/, '.$1')}${scale}`;
}

export const cidr = textFormat(
  { en: 'a range of IP addresses such as `10.0.0.0/8`', ko: '`10.0.0.0/8` 같은 IP 주소 범위(CIDR)' },
  (text) => parseAddressRange(text) !== undefined,
  (text) => {
    const trimmed = text.trim();
    return trimmed.includes('/') ? trimmed : `${trimmed}/${trimmed.includes(':') ? 128 : 32}`;
  },
);

export const ipAddress = textFormat({ en: 'an IP address', ko: 'IP 주소' }, isIpAddress);

/** A Service without an address of its own says `None`. */
export const clusterIp = textFormat(
  { en: 'an IP address or `None`', ko: 'IP 주소 또는 `None`' },
  (text) => text === 'None' || isIpAddress(text),
  (text) => (text.toLowerCase() === 'none' ? 'None' : text.trim()),
);

function isIpAddress(text: string): boolean {
  return parseAddressRange(`${text}/${text.includes(':') ? 128 : 32}`) !== undefined;
}

/** A name that is asked for over HTTP: no address, no scheme, no port. */
export const httpHost = textFormat(
  {
    en: 'a host name such as `shop.example.com` or `*.example.com` (no IP address, scheme, port or path)',
    ko: '`shop.example.com`이나 `*.example.com` 같은 호스트 이름(IP 주소, 스킴, 포트, 경로 없이)',
  },
  (text) => isDnsSubdomain(text.replace(/^\*\./, '')) && !isIpAddress(text),
  (text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/[:/].*$/, '')
      .replace(/\.$/, ''),
);

export const hostName = textFormat(
  {
    en: 'a host name such as `db.example.com` (no scheme, port or path)',
    ko: '`db.example.com` 같은 호스트 이름(스킴, 포트, 경로 없이)',
  },
  (text) => isDnsSubdomain(text.replace(/\.$/, '')),
  (text) =>
    text
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, '')
      .replace(/[:/].*$/, ''),
);

export const urlPath = textFormat(
  { en: 'a path that begins with `/`', ko: '`/`로 시작하는 경로' },
  (text) => text.startsWith('/'),
  (text) => `/${text.trim()}`,
);

/** Below the volume, so that nothing outside it can be reached. */
export const pathBelow = textFormat(
  { en: 'a relative path without `..`', ko: '`..`이 없는 상대 경로' },
  (text) => !text.startsWith('/') && !text.split('/').includes('..'),
  (text) => text.replace(/^\/+/, ''),
);

/** The API server takes any text; https://kubernetes.io/docs/concepts/containers/images/#image-names */
export const image: ValueFormat = {
  ...textFormat(
    {
      en: 'the name of an image (`registry/name:tag`, the name in lower case)',
      ko: '이미지 이름(`registry/name:tag` 형식, 이름은 소문자)',
    },
    (text) => parseImageReference(text) !== undefined || hasGap(text),
    (text) => {
      const bare = text.trim().replace(/^[a-z]+:\/\//, '');
      const tag = bare.lastIndexOf(':') > bare.lastIndexOf('/') ? bare.lastIndexOf(':') : bare.length;
      return bare.slice(0, tag).toLowerCase() + bare.slice(tag);
    },
  ),
  severity: 'hint',
  consequence: { en: 'no node can pull it', ko: '노드가 이미지를 내려받지 못합니다' },
};

/** `REGION-docker.pkg.dev/PROJECT/web`, `$REGISTRY/web`: a part of the name is filled in later. */
function hasGap(text: string): boolean {
  return /\$|(?:^|[/.:-])[A-Z][A-Z0-9_]+(?=[/.:-]|$)/.test(text.replace(/:[^/]*$/, ''));
}

/** https://pkg.go.dev/time#ParseDuration */
export const goDuration = textFormat(
  {
    en: 'a duration such as `90s` or `1h30m` (days have no unit: `24h`)',
    ko: '`90s`, `1h30m` 같은 기간(일 단위는 없으므로 `24h`로 표기)',
  },
  (text) => parseGoDuration(text) !== undefined,
  normalisedDuration,
);

/** As Flux writes it: hours, minutes, seconds and their parts, no sign. */
export const fluxDuration = textFormat(
  goDuration.name,
  (text) => /^(?:\d+(?:\.\d+)?(?:ms|s|m|h))+$/.test(text),
  normalisedDuration,
);

/** https://gateway-api.sigs.k8s.io/geps/gep-2257/ */
export const gatewayDuration = textFormat(
  { en: 'a duration of the Gateway API, such as `10s` or `1m30s`', ko: '`10s`, `1m30s` 같은 Gateway API 기간' },
  (text) => /^(?:\d{1,5}(?:h|ms|m|s)){1,4}$/.test(text),
  normalisedDuration,
);

/** https://prometheus-operator.dev/docs/api-reference/api/#monitoring.coreos.com/v1.Duration */
export const prometheusDuration = textFormat(
  {
    en: 'a duration of Prometheus, such as `30s` or `1d12h`, units from large to small',
    ko: '`30s`, `1d12h`처럼 큰 단위부터 쓰는 Prometheus 기간',
  },
  (text) => /^(?:0|(?:\d+y)?(?:\d+w)?(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?(?:\d+ms)?)$/.test(text),
  (text) => text.replaceAll(/\s+/g, ''),
);

/** `1d` is `24h`, `5 min` is `5m`. */
function normalisedDuration(text: string): string {
  const short = text
    .trim()
    .toLowerCase()
    .replaceAll(/(\d)\s+/g, '$1')
    .replaceAll(/(\d)(?:seconds?|secs?)/g, '$1s')
    .replaceAll(/(\d)(?:minutes?|mins?)/g, '$1m')
    .replaceAll(/(\d)(?:hours?|hrs?)/g, '$1h');
  const [, days] = /^(\d{1,4})d(?:ays?)?$/.exec(short) ?? [];
  return days === undefined ? short.replaceAll(/\s+/g, '') : `${Number(days) * 24}h`;
}
