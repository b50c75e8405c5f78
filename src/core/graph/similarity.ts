/** True for a slip of the keyboard: few edits for the length, the first letter mostly right. */
export function isTypo(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  const allowed = shorter >= 8 ? 2 : shorter >= 3 ? 1 : 0;
  if (a === b || editDistance(a, b, allowed) > allowed) return false;
  return a.replace(/\d+/g, '#') !== b.replace(/\d+/g, '#');
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
  // Asked of many names: whatever is left out, a beginning or an end stays.
  if (a.length === b.length || (a[0] !== b[0] && a.at(-1) !== b.at(-1))) return false;
  const [short, long] = a.length < b.length ? [wordsOf(a), wordsOf(b)] : [wordsOf(b), wordsOf(a)];
  const added = long.length - short.length;
  if (added < 1 || short.join('').length < 3) return false;
  const head = short.findIndex((word, index) => word !== long[index]);
  const start = head === -1 ? short.length : head;
  if (!short.slice(start).every((word, index) => word === long[start + added + index])) return false;
  return /[A-Za-z]/.test(long.slice(start, start + added).join(''));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/[-._]/);
}
