/**
 * The bytes behind base64 as Go's StdEncoding takes it: line breaks are skipped, padding is required. Undefined where it is no base64.
 */
export function decodeBase64(base64: string): Uint8Array | undefined {
  const digits = digitsOf(base64);
  return digits === undefined ? undefined : toBytes(digits);
}

/** How many bytes `decodeBase64` would give, without making them. */
export function decodedSize(base64: string): number | undefined {
  const digits = digitsOf(base64);
  return digits === undefined ? undefined : (digits.length / 4) * 3 - paddingOf(digits);
}

function digitsOf(base64: string): string | undefined {
  const digits = base64.replace(/[\r\n]/g, '');
  return digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits) ? undefined : digits;
}

function paddingOf(digits: string): number {
  return digits.endsWith('==') ? 2 : digits.endsWith('=') ? 1 : 0;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const REPLACEMENT = 0xfffd;

function toBytes(digits: string): Uint8Array {
  const bytes = new Uint8Array((digits.length / 4) * 3 - paddingOf(digits));
  let at = 0;
  for (let i = 0; i < digits.length; i += 4) {
    let group = 0;
    for (let j = 0; j < 4; j++) group = group * 64 + Math.max(0, ALPHABET.indexOf(digits.charAt(i + j)));
    for (const shift of [16, 8, 0]) if (at < bytes.length) bytes[at++] = (group >> shift) & 0xff;
  }
  return bytes;
}

/** Bytes as text, with U+FFFD for what is no UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  const parts: string[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [codePoint, length] = codePointAt(bytes, at);
    parts.push(String.fromCodePoint(codePoint));
    at += length;
  }
  return parts.join('');
}

/** The code point at an offset and its number of bytes; one replaced byte where there is none. */
function codePointAt(bytes: Uint8Array, at: number): readonly [codePoint: number, length: number] {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return [first, 1];
  const length =
    first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xc2 && first < 0xe0 ? 2 : 0;
  if (length === 0) return [REPLACEMENT, 1];
  let codePoint = first & (0xff >> (length + 1));
  for (let i = 1; i < length; i++) {
    const next = bytes[at + i] ?? 0;
    if ((next & 0xc0) !== 0x80) return [REPLACEMENT, 1];
    codePoint = codePoint * 64 + (next & 0x3f);
  }
  const smallest = length === 4 ? 0x10000 : length === 3 ? 0x800 : 0x80;
  const surrogate = codePoint >= 0xd800 && codePoint <= 0xdfff;
  return codePoint < smallest || codePoint > 0x10ffff || surrogate ? [REPLACEMENT, 1] : [codePoint, length];
}
