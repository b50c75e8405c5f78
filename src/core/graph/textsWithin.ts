import { firstAfter, firstNotBefore, reversed, type SortedTexts } from '../model/sortedTexts.ts';
import { commonStart } from './similarity.ts';

/**
 * The texts that are at most so many edits away (`editDistance`), in no particular order. One of the two halves of what is wanted has half
 * the edits at most, so that texts are only looked at where they begin, or end, nearly like it.
 */
export function textsWithin(texts: SortedTexts, wanted: string, limit: number): readonly string[] {
  // A swap in the middle counts for both halves.
  const limitOfHalf = Math.ceil(limit / 2);
  if (limitOfHalf === limit) return walk(texts.forward, createTable(wanted, limit, 0, limit));
  const half = wanted.length >> 1;
  const byBeginning = walk(texts.forward, createTable(wanted, limit, half, limitOfHalf));
  const byEnd = walk(texts.backward, createTable(reversed(wanted), limit, wanted.length - half, limitOfHalf));
  return [...new Set([...byBeginning, ...byEnd.map(reversed)])];
}

/** The table of the last text is kept as far as the next one begins like it; what begins as nothing near can is jumped over. */
function walk(texts: readonly string[], table: Table): readonly string[] {
  const found: string[] = [];
  let last = '';
  for (let index = 0; index < texts.length; ) {
    const text = texts[index] ?? '';
    const hopeless = fillRows(table, text, commonStart(last, text));
    last = text;
    if (hopeless === undefined) {
      if (distanceIn(table, text.length) <= table.limit) found.push(text);
      index++;
    } else index = firstAfterHopeless(texts, index + 1, text, hopeless, table);
  }
  return found;
}

/** Where the beginning before the character that was too much goes on with the next one that is none. */
function firstAfterHopeless(
  texts: readonly string[],
  start: number,
  text: string,
  hopeless: number,
  table: Table,
): number {
  const letters = lettersAt(table, text, hopeless);
  if (letters === undefined) return firstAfter(texts, start, text.slice(0, hopeless));
  const beginning = text.slice(0, hopeless - 1);
  const letter = text.charAt(hopeless - 1);
  let next: string | undefined;
  for (const other of letters) if (other > letter && (next === undefined || other < next)) next = other;
  return next === undefined ? firstAfter(texts, start, beginning) : firstNotBefore(texts, start, beginning + next);
}

/** The characters that may stand at a place after what stands before it, `undefined` for any: an edit is left there. */
function lettersAt(table: Table, text: string, at: number): readonly string[] | undefined {
  const { wanted, rows } = table;
  const row = rows[at - 1];
  if (row === undefined) return undefined;
  const limit = row.hasHalf ? table.limit : table.limitOfHalf;
  if ((row.hasHalf ? row.least : row.leastOfHalf) < limit) return undefined;
  const letters: string[] = [];
  const from = Math.max(0, at - 1 - table.limit);
  const to = Math.min(wanted.length - 1, at - 1 + table.limit);
  for (let column = from; column <= to; column++) {
    if ((row.costs[column] ?? limit + 1) <= limit) letters.push(wanted.charAt(column));
    const swapped = column > 0 && wanted.charAt(column) === text.charAt(at - 2);
    if (swapped && (rows[at - 2]?.costs[column - 1] ?? limit) < limit) letters.push(wanted.charAt(column - 1));
  }
  return letters;
}

/** Row by row for each character of a text, how many edits lead to each beginning of the wanted one; above the limit is all one. */
interface Table {
  readonly wanted: string;
  readonly limit: number;
  /** How much of the wanted text is its first half, and how many edits may lead to it. */
  readonly half: number;
  readonly limitOfHalf: number;
  readonly rows: Row[];
}

interface Row {
  readonly costs: number[];
  /** The least of the costs, and of those up to the half. */
  least: number;
  leastOfHalf: number;
  /** Here or in a row above, the half is reached within its limit. */
  hasHalf: boolean;
}

function createTable(wanted: string, limit: number, half: number, limitOfHalf: number): Table {
  const costs = Array.from({ length: wanted.length + 1 }, (_, index) => Math.min(index, limit + 1));
  const first: Row = { costs, least: 0, leastOfHalf: 0, hasHalf: half <= limitOfHalf };
  return { wanted, limit, half, limitOfHalf, rows: [first] };
}

/** Fills the rows of a text, of which the first `kept` characters are done; gives after how many of its characters there are too many edits. */
function fillRows(table: Table, text: string, kept: number): number | undefined {
  for (let at = kept + 1; at <= text.length; at++) {
    const row = table.rows[at] ?? { costs: [], least: 0, leastOfHalf: 0, hasHalf: false };
    table.rows[at] = row;
    fillRow(table, row, text, at);
    if (!isHopeful(table, row, table.rows[at - 1])) return at;
  }
  return undefined;
}

/** A swap reaches over one row. */
function isHopeful({ limit, limitOfHalf }: Table, row: Row, above: Row | undefined): boolean {
  const within = row.least <= limit || (above !== undefined && above.least < limit);
  const halfWithin = row.leastOfHalf <= limitOfHalf || (above !== undefined && above.leastOfHalf < limitOfHalf);
  return within && (row.hasHalf || halfWithin);
}

/** As far from the diagonal as the limit allows. */
function fillRow({ wanted, limit, half, limitOfHalf, rows }: Table, row: Row, text: string, at: number): void {
  const more = limit + 1;
  const { costs } = row;
  const above = rows[at - 1]?.costs ?? [];
  const beforeAbove = rows[at - 2]?.costs ?? [];
  const [from, to] = [Math.max(1, at - limit), Math.min(wanted.length, at + limit)];
  costs[0] = Math.min(at, more);
  if (from > 1) costs[from - 1] = more;
  row.least = costs[0];
  row.leastOfHalf = costs[0];
  const letter = text.charCodeAt(at - 1);
  const letterBefore = text.charCodeAt(at - 2);
  for (let column = from; column <= to; column++) {
    const other = wanted.charCodeAt(column - 1);
    const change = (above[column - 1] ?? more) + (letter === other ? 0 : 1);
    let cost = Math.min((above[column] ?? more) + 1, (costs[column - 1] ?? more) + 1, change, more);
    if (column > 1 && letter === wanted.charCodeAt(column - 2) && letterBefore === other) {
      cost = Math.min(cost, (beforeAbove[column - 2] ?? more) + 1);
    }
    costs[column] = cost;
    row.least = Math.min(row.least, cost);
    if (column <= half) row.leastOfHalf = row.least;
  }
  if (to < wanted.length) costs[to + 1] = more;
  const reachesHalf = half === 0 || (from <= half && half <= to && (costs[half] ?? more) <= limitOfHalf);
  row.hasHalf = reachesHalf || (rows[at - 1]?.hasHalf ?? false);
}

function distanceIn({ wanted, limit, rows }: Table, length: number): number {
  return Math.abs(wanted.length - length) > limit ? limit + 1 : (rows[length]?.costs[wanted.length] ?? limit + 1);
}
