import { commonStart } from './similarity.ts';

/**
 * The things whose names are at most so many edits away (`editDistance`), in their order. The table of the last name is kept as far as the
 * next one begins like it, and names that begin like one that cannot come close are passed over: thousands take a millisecond or two.
 */
export function namesWithin<Named extends { readonly name: string }>(
  all: readonly Named[],
  wanted: string,
  limit: number,
): readonly Named[] {
  const table = createTable(wanted, limit);
  let last = '';
  let hopeless: number | undefined;
  return all.filter(({ name }) => {
    const alike = commonStart(last, name);
    if (hopeless !== undefined && alike >= hopeless) return false;
    hopeless = fillRows(table, name, alike);
    last = name;
    return hopeless === undefined && distanceIn(table, name.length) <= limit;
  });
}

/** Row by row for each character of a name, how many edits lead to each beginning of the wanted text; above the limit is all one. */
interface Table {
  readonly wanted: string;
  readonly limit: number;
  readonly rows: number[][];
}

function createTable(wanted: string, limit: number): Table {
  const first = Array.from({ length: wanted.length + 1 }, (_, index) => Math.min(index, limit + 1));
  return { wanted, limit, rows: [first] };
}

/** Fills the rows of a name, of which the first `kept` characters are done; gives after how many of its characters there are too many edits. */
function fillRows(table: Table, name: string, kept: number): number | undefined {
  const { limit } = table;
  let least = leastOf(table, kept);
  for (let row = kept + 1; row <= name.length; row++) {
    const before = least;
    least = fillRow(table, name, row);
    // A swap reaches over one row.
    if (least > limit && before + 1 > limit) return row;
  }
  return undefined;
}

function leastOf({ rows }: Table, row: number): number {
  return Math.min(...(rows[row] ?? []));
}

/** As far from the diagonal as the limit allows. */
function fillRow({ wanted, limit, rows }: Table, name: string, at: number): number {
  const more = limit + 1;
  const row = rows[at] ?? [];
  rows[at] = row;
  const above = rows[at - 1] ?? [];
  const [from, to] = [Math.max(1, at - limit), Math.min(wanted.length, at + limit)];
  row[0] = Math.min(at, more);
  if (from > 1) row[from - 1] = more;
  let least = from > 1 ? more : (row[0] ?? more);
  const letter = name.charCodeAt(at - 1);
  for (let column = from; column <= to; column++) {
    const change = letter === wanted.charCodeAt(column - 1) ? 0 : 1;
    let cost = Math.min(
      (above[column] ?? more) + 1,
      (row[column - 1] ?? more) + 1,
      (above[column - 1] ?? more) + change,
    );
    if (
      at > 1 &&
      column > 1 &&
      letter === wanted.charCodeAt(column - 2) &&
      name.charCodeAt(at - 2) === wanted.charCodeAt(column - 1)
    ) {
      cost = Math.min(cost, (rows[at - 2]?.[column - 2] ?? more) + 1);
    }
    cost = Math.min(cost, more);
    row[column] = cost;
    least = Math.min(least, cost);
  }
  if (to < wanted.length) row[to + 1] = more;
  return least;
}

function distanceIn({ wanted, limit, rows }: Table, length: number): number {
  return Math.abs(wanted.length - length) > limit ? limit + 1 : (rows[length]?.[wanted.length] ?? limit + 1);
}
