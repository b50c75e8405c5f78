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
  const start = commonStart(a, b);
  const end = commonEnd(a, b, start);
  return distanceWithin(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

/** Row by row, as far from the diagonal as the limit allows: what is further away takes more edits. */
function distanceWithin(a: string, b: string, limit: number): number {
  const more = limit + 1;
  let beforeLast: number[] = [];
  let last: number[] = [];
  let row: number[] = [];
  for (let j = 0; j <= b.length; j++) last.push(Math.min(j, more));
  for (let i = 1; i <= a.length; i++) {
    const [from, to] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    row[from - 1] = from === 1 ? Math.min(i, more) : more;
    let least = row[from - 1] ?? more;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min(
        (last[j] ?? more) + 1,
        (row[j - 1] ?? more) + 1,
        (last[j - 1] ?? more) + (same ? 0 : 1),
        more,
      );
      const isSwap =
        i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (isSwap) cost = Math.min(cost, (beforeLast[j - 2] ?? more) + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (to < b.length) row[to + 1] = more;
    if (least > limit) return more;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length] ?? more;
}

/**
 * True where one name is the other with words that were added or left out, in one place: `web` and `web-config`,
 * `shop-cart` and `shop-old-cart`. A number makes another thing of it on purpose: `web` and `web-2`.
 * Nothing that is longer than a name may be (https://kubernetes.io/docs/concepts/overview/working-with-objects/names/) is one.
 */
export function isExtension(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.length > longestName || short.length === long.length) return false;
  // Words that are added leave the beginning or the end as it was, or both.
  const start = commonStart(short, long);
  if (start + commonEnd(short, long, start) < short.length - 1) return false;
  if (lettersAndDigits(short) < 3) return false;
  return cutsOf(short).some((cut) => hasWordsBetween(long, cut));
}

/** What stands before and after a place in a name where words may be added: nothing before its beginning, nothing after its end. */
export interface Cut {
  readonly head: string;
  readonly tail: string;
}

/** The places between words, and those before the first and after the last one. */
export function cutsOf(name: string): readonly Cut[] {
  const between = [...name.matchAll(/[-._]/g)].map(({ index }) => ({
    head: name.slice(0, index),
    tail: name.slice(index + 1),
  }));
  const inside = between.filter(({ head, tail }) => head !== '' && tail !== '');
  return [{ head: '', tail: name }, ...inside, { head: name, tail: '' }];
}

/** More than numbers, between separators. */
function hasWordsBetween(name: string, { head, tail }: Cut): boolean {
  const start = head === '' ? 0 : head.length + 1;
  const end = tail === '' ? name.length : name.length - tail.length - 1;
  if (start >= end || !name.startsWith(head) || !name.endsWith(tail)) return false;
  const apart = (head === '' || isSeparator(name[start - 1])) && (tail === '' || isSeparator(name[end]));
  return apart && /[A-Za-z]/.test(name.slice(start, end));
}

function lettersAndDigits(name: string): number {
  return name.replace(/[-._]/g, '').length;
}

function isSeparator(character: string | undefined): boolean {
  return character !== undefined && separators.includes(character);
}

/** What stands between the words of a name. */
export const separators: readonly string[] = ['-', '.', '_'];

export const longestName = 253;

/** How many characters two texts begin with alike. */
export function commonStart(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let length = 0;
  while (length < shorter && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

/** How many characters two texts end with alike, after so many that they begin with. */
function commonEnd(a: string, b: string, start: number): number {
  const shorter = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < shorter && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}
