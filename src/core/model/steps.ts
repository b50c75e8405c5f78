/** Work in short steps: whoever drives it may give way to others between two, or drop the rest. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** What `map` gives for every item, in one list; a step ends after so many items. */
export function* flatMapInSteps<Item, Result>(
  items: Iterable<Item>,
  itemsPerStep: number,
  map: (item: Item) => readonly Result[],
): Steps<Result[]> {
  const results: Result[] = [];
  yield* visitInSteps(items, itemsPerStep, (item) => {
    for (const result of map(item)) results.push(result);
  });
  return results;
}

/** The items in order, what is equal as it comes; a step sorts or merges so many of them. */
export function* sortInSteps<Item>(
  items: Iterable<Item>,
  itemsPerStep: number,
  compare: (a: Item, b: Item) => number,
): Steps<readonly Item[]> {
  const all = [...items];
  let lists: Item[][] = [];
  for (let start = 0; start < all.length; start += itemsPerStep) {
    if (start > 0) yield;
    lists.push(all.slice(start, start + itemsPerStep).sort(compare));
  }
  while (lists.length > 1) {
    const longer: Item[][] = [];
    for (let index = 0; index < lists.length; index += 2) {
      yield;
      longer.push(yield* mergedInSteps(lists[index] ?? [], lists[index + 1] ?? [], itemsPerStep, compare));
    }
    lists = longer;
  }
  return lists[0] ?? [];
}

function* mergedInSteps<Item>(
  first: readonly Item[],
  second: readonly Item[],
  itemsPerStep: number,
  compare: (a: Item, b: Item) => number,
): Steps<Item[]> {
  const both: Item[] = [];
  let next = 0;
  yield* visitInSteps(first, itemsPerStep, (item) => {
    for (let other = second[next]; other !== undefined && compare(other, item) < 0; other = second[++next]) {
      both.push(other);
    }
    both.push(item);
  });
  for (const item of second.slice(next)) both.push(item);
  return both;
}

/** Visits every item; a step ends after so many of them. */
export function* visitInSteps<Item>(
  items: Iterable<Item>,
  itemsPerStep: number,
  visit: (item: Item) => void,
): Steps<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    if (++count % itemsPerStep === 0) yield;
  }
}
