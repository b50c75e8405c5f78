/** Work in short steps: whoever drives it may give way to others between two, or drop the rest. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
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
