/** A range of IP addresses, as a CIDR says it. */
export interface AddressRange {
  readonly first: string;
  readonly last: string;
  readonly size: bigint;
  readonly version: 4 | 6;
  /** 0–32, or 0–128. */
  readonly prefixLength: number;
  /** True where the address itself is no start of the range: `10.1.2.3/8` is all of `10.0.0.0/8`. */
  readonly hasHostBits: boolean;
}

/** Parses `10.0.0.0/8` or `fd00::/8`; `undefined` where the API server would reject it. */
export function parseAddressRange(text: string): AddressRange | undefined {
  const [, address = '', length = ''] = /^([0-9A-Fa-f.:]{2,45})\/(\d{1,3})$/.exec(text) ?? [];
  const prefixLength = Number(length);
  const version = address.includes(':') ? 6 : 4;
  const bits = version === 4 ? 32 : 128;
  const number = version === 4 ? parseIpv4(address) : parseIpv6(address);
  if (number === undefined || prefixLength > bits || (length.length > 1 && length.startsWith('0'))) return undefined;
  const size = 1n << BigInt(bits - prefixLength);
  const start = number - (number % size);
  const write = version === 4 ? ipv4Text : ipv6Text;
  return {
    first: write(start),
    last: write(start + size - 1n),
    size,
    version,
    prefixLength,
    hasHostBits: start !== number,
  };
}

/** Leading zeros are refused, which some systems read as octal. */
function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((number, part) => number * 256n + BigInt(part), 0n);
}

/** Groups of hexadecimal digits; `::` stands once for the zeros that are missing, and the end may be an IPv4 address. */
function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  const [head, tail] = halves.map(groupsOf);
  if (halves.length > 2 || head === undefined || (halves.length === 2 && tail === undefined)) return undefined;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => 0n), ...(tail ?? [])];
  return groups.reduce((number, group) => number * 0x10000n + group, 0n);
}

function groupsOf(text: string): readonly bigint[] | undefined {
  if (text === '') return [];
  const parts = text.split(':');
  const end = parts.at(-1) ?? '';
  const embedded = end.includes('.') ? parseIpv4(end) : undefined;
  const groups = embedded === undefined ? parts : parts.slice(0, -1);
  if (!groups.every((part) => /^[0-9A-Fa-f]{1,4}$/.test(part))) return undefined;
  const numbers = groups.map((part) => BigInt(`0x${part}`));
  return embedded === undefined ? numbers : [...numbers, embedded >> 16n, embedded & 0xffffn];
}

function ipv4Text(number: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (number >> shift) & 0xffn).join('.');
}

/** The longest run of zeros is left out, the first of several (https://www.rfc-editor.org/rfc/rfc5952). */
function ipv6Text(number: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((number >> BigInt(16 * (7 - index))) & 0xffffn).toString(16));
  let longest = { start: -1, length: 1 };
  for (let start = 0; start < 8; start++) {
    let length = 0;
    while (groups[start + length] === '0') length++;
    if (length > longest.length) longest = { start, length };
  }
  if (longest.start < 0) return groups.join(':');
  return `${groups.slice(0, longest.start).join(':')}::${groups.slice(longest.start + longest.length).join(':')}`;
}
