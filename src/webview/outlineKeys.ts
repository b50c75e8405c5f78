import type { OutlineRow } from './outlineRows.ts';

/** What a key does in a tree, as the ARIA practices for trees have it. */
export type OutlineStep =
  | { readonly type: 'go'; readonly key: string }
  | { readonly type: 'open' | 'close'; readonly key: string }
  | undefined;

/** What an arrow, Home or End does at a line; undefined where there is nowhere to go. */
export function outlineStep(rows: readonly OutlineRow[], at: string | undefined, key: string): OutlineStep {
  const index = rows.findIndex(({ item }) => item.key === at);
  const row = rows[index];
  switch (key) {
    case 'ArrowDown':
      return go(rows[index + 1]);
    case 'ArrowUp':
      return go(rows[index - 1]);
    case 'Home':
      return go(rows[0]);
    case 'End':
      return go(rows.at(-1));
    case 'ArrowRight':
      if (row?.expanded === false) return { type: 'open', key: row.item.key };
      return row?.expanded === true ? go(rows[index + 1]) : undefined;
    case 'ArrowLeft':
      if (row?.expanded === true) return { type: 'close', key: row.item.key };
      return row?.parent === undefined ? undefined : { type: 'go', key: row.parent };
    default:
      return undefined;
  }
}

/** The next line whose text begins with what was typed, after the one at `at` and around the end; one letter again and again goes on. */
export function typeAhead(rows: readonly OutlineRow[], at: string | undefined, typed: string): string | undefined {
  const letters = [...typed.toLowerCase()];
  const repeated = letters.every((letter) => letter === letters[0]);
  const wanted = repeated ? (letters[0] ?? '') : letters.join('');
  const index = rows.findIndex(({ item }) => item.key === at);
  // More letters narrow down where one stands; one letter goes on from there.
  const first = repeated ? index + 1 : index;
  const ahead = [...rows.slice(Math.max(0, first)), ...rows.slice(0, Math.max(0, first))];
  const begins = ({ item: { text, kind } }: OutlineRow) =>
    text.toLowerCase().startsWith(wanted) ||
    (kind !== undefined &&
      text
        .slice(kind.length + 1)
        .toLowerCase()
        .startsWith(wanted));
  return wanted === '' ? undefined : ahead.find(begins)?.item.key;
}

function go(row: OutlineRow | undefined): OutlineStep {
  return row === undefined ? undefined : { type: 'go', key: row.item.key };
}
