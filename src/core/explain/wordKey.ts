/** A word as it is compared: `Rolling Update`, `rolling-update` and `rollingUpdate` are one. */
export function wordKey(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[\s_\-/.·]+/g, '');
}
