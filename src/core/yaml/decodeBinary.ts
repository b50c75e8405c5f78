import { decodeBase64, decodeUtf8 } from './base64.ts';

/**
 * The text behind `!!binary`: base64 as Go's StdEncoding takes it, read as UTF-8 with U+FFFD for what is none. Undefined where it is no
 * base64.
 */
export function decodeBinary(base64: string): string | undefined {
  const bytes = decodeBase64(base64);
  return bytes === undefined ? undefined : decodeUtf8(bytes);
}
