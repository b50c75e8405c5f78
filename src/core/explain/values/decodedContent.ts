import type { Localized } from '../../localized.ts';
import { decodeBase64, decodeUtf8 } from '../../yaml/base64.ts';
import { groupedText } from './numberText.ts';

/** What base64 stands for. */
export interface DecodedContent {
  /** In bytes. */
  readonly size: number;
  /** `undefined` for what is no text: not UTF-8, or with control characters. */
  readonly text: string | undefined;
}

/** `undefined` where it is no base64. */
export function decodeContent(base64: string): DecodedContent | undefined {
  const bytes = decodeBase64(base64);
  if (bytes === undefined) return undefined;
  const text = decodeUtf8(bytes);
  return { size: bytes.length, text: notText.test(text) ? undefined : text };
}

/** What kind of content it is, without a word of it: for places where it may be seen by others. */
export function contentSummary({ size, text }: DecodedContent): Localized {
  if (size === 0) return { en: 'nothing', ko: '빈 값' };
  const bytes = { en: `${groupedText(size)} ${size === 1 ? 'byte' : 'bytes'}`, ko: `${groupedText(size)}바이트` };
  if (text === undefined) return { en: `${bytes.en}, not text`, ko: `텍스트가 아닌 데이터 ${bytes.ko}` };
  const [, pem] = /^-----BEGIN ([A-Z0-9 ]{3,40})-----/.exec(text) ?? [];
  if (pem !== undefined) return { en: `${bytes.en} of PEM, \`${pem}\``, ko: `PEM 형식의 \`${pem}\`, ${bytes.ko}` };
  return { en: `${bytes.en} of text`, ko: `텍스트 ${bytes.ko}` };
}

/** Control characters other than tabs and line breaks, and what stands for bytes that are no UTF-8. */
const notText = /(?![\t\n\r])[\p{Cc}\ufffd]/u;
