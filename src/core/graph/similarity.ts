/** True for a slip of the keyboard: few edits for the length, the first letter mostly right. */
export function isTypo(a: string, b: string): boolean {
  const allowed = allowedEdits(Math.min(a.length, b.length));
  if (a === b || editDistance(a, b, allowed) > allowed) return false;
  return a.replace(/\d+/g, '#') !== b.replace(/\d+/g, '#');
}

/** How many edits may be a slip, by the length of the shorter text. */
export function allowedEdits(length: number): number {
  return length >= 8 ? 2 : length >= 3 ? 1 : 0;
}

/** Insertions, deletions, substitutions and swaps of neighbours; any number above `limit` means "more". */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? limit + 1;
}

/**
 * True where one name is the other with words that were added or left out, in one place: `web` and `web-config`,
 * `shop-cart` and `shop-old-cart`. A number makes another thing of it on purpose: `web` and `web-2`.
 */
export function isExtension(a: string, b: string): boolean {
  if (a.length === b.length || !mayExtend(a, b)) return false;
  const [short, long] = a.length < b.length ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)];
  const added = long.length - short.length;
  if (added < 1 || short.join('').length < 3) return false;
  const head = short.findIndex((word, index) => word !== long[index]);
  const start = head === -1 ? short.length : head;
  if (!short.slice(start).every((word, index) => word === long[start + added + index])) return false;
  return /[A-Za-z]/.test(long.slice(start, start + added).join(''));
}

/** Asked of many names, so without taking them apart: what is not added stands at the beginning and at the end of both. */
function mayExtend(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && isAlike(a.charCodeAt(start), b.charCodeAt(start))) start++;
  let end = 0;
  while (end < shorter && isAlike(a.charCodeAt(a.length - 1 - end), b.charCodeAt(b.length - 1 - end))) end++;
  return start + end >= shorter;
}

/** Words may be separated by one character here and another there. */
function isAlike(a: number, b: number): boolean {
  return a === b || (isSeparator(a) && isSeparator(b));
}

/** `-`, `.` and `_` */
function isSeparator(unit: number): boolean {
  return unit === 45 || unit === 46 || unit === 95;
}

/** How many characters two texts begin with alike. */
export function commonStart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** The words of a name, between `-`, `.` and `_`. */
export function wordsOf(name: string): readonly string[] {
  return name.split(/[-._]/);
}
