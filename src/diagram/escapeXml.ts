/** A text as it stands in XML, in content or between double quotes; characters that XML forbids become U+FFFD. */
export function escapeXml(text: string): string {
  return [...text]
    .map((character) => entities.get(character) ?? (isAllowed(character) ? character : '\uFFFD'))
    .join('');
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** https://www.w3.org/TR/xml/#charsets */
function isAllowed(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
