/** One key for two ids, in whatever order. */
export function pairOf(a: string, b: string): string {
  return a < b ? `${a}\0${b}` : `${b}\0${a}`;
}

/** Bounded: of more items than people write by hand, each is paired with its neighbours only. */
export function* pairsOf<Item>(items: readonly Item[]): Iterable<readonly [Item, Item]> {
  const window = items.length > 40 ? 2 : items.length;
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(index + 1, index + 1 + window)) yield [item, other];
  }
}
