import type { Localized } from '../../localized.ts';
import { decodeBase64, decodedSize, decodeUtf8 } from '../../yaml/base64.ts';
import { groupedText } from './numberText.ts';

/** What base64 stands for. */
export interface DecodedContent {
  /** In bytes. */
  readonly size: number;
  /** `large` is not looked into: a hover has no time for it. */
  readonly kind: 'text' | 'not text' | 'large';
  /** Only of text, which is UTF-8 without control characters. */
  readonly text: string | undefined;
}

/** `undefined` where it is no base64. */
export function decodeContent(base64: string): DecodedContent | undefined {
  const size = decodedSize(base64);
  if (size === undefined) return undefined;
  if (size > largestRead) return { size, kind: 'large', text: undefined };
  const text = decodeUtf8(decodeBase64(base64) ?? new Uint8Array());
  return notText.test(text) ? { size, kind: 'not text', text: undefined } : { size, kind: 'text', text };
}

/** In bytes. */
const largestRead = 64 * 1024;

/** What kind of content it is, without a word of it: for places where it may be seen by others. */
export function contentSummary({ size, kind, text = '' }: DecodedContent): Localized {
  if (size === 0) return { en: 'nothing', ko: '빈 값' };
  const bytes = { en: `${groupedText(size)} ${size === 1 ? 'byte' : 'bytes'}`, ko: `${groupedText(size)}바이트` };
  if (kind === 'large') return bytes;
  if (kind === 'not text') return { en: `${bytes.en}, not text`, ko: `텍스트가 아닌 데이터 ${bytes.ko}` };
  const [, pem] = /^-----BEGIN ([A-Z0-9 ]{3,40})-----/.exec(text) ?? [];
  if (pem !== undefined) return { en: `${bytes.en} of PEM, \`${pem}\``, ko: `PEM 형식의 \`${pem}\`, ${bytes.ko}` };
  return { en: `${bytes.en} of text`, ko: `텍스트 ${bytes.ko}` };
}

/** Control characters other than tabs and line breaks, and what stands for bytes that are no UTF-8. */
const notText = /(?![\t\n\r])[\p{Cc}\ufffd]/u;
