import type { Localized } from '../../localized.ts';
import { contentSummary, decodeContent } from './decodedContent.ts';
import type { FieldValue } from './valueReader.ts';

/**
 * How much there is behind a value of a Secret, and that anybody can read it. Of the content nothing is said: hovers are seen by others,
 * in screenshots and on shared screens.
 */
export function readSecretValue({ text }: FieldValue): Localized | undefined {
  const said = encodedWords(text);
  if (said === undefined) return undefined;
  return {
    en: `${said.en} base64 is no encryption: whoever reads this file can read the value.`,
    ko: `${said.ko} base64는 암호화가 아니므로, 이 파일을 읽을 수 있는 사람은 누구나 값을 알 수 있습니다.`,
  };
}

/** The same of a file in a ConfigMap, which is no secret. */
export function readBinaryValue({ text }: FieldValue): Localized | undefined {
  return encodedWords(text);
}

function encodedWords(base64: string): Localized | undefined {
  const content = decodeContent(base64);
  if (content === undefined) return undefined;
  const summary = contentSummary(content);
  // `echo secret | base64` encodes the line break too, and then the password is wrong by one character.
  const lineBreak =
    content.text !== undefined && /^[^\n]+\n$/.test(content.text)
      ? { en: ' The line break at its end is part of it.', ko: ' 끝의 줄 바꿈도 값에 들어 있습니다.' }
      : { en: '', ko: '' };
  return { en: `In base64: ${summary.en}.${lineBreak.en}`, ko: `base64로 쓴 값입니다: ${summary.ko}.${lineBreak.ko}` };
}
