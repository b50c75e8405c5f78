import type { Shape } from './shape.ts';

/** The first order, by index: a walk along the edges, so that what belongs together starts together. */
export function seedRows({ looks, edges }: Shape): number[] {
  const near: number[][] = looks.map(() => []);
  for (const { from, to } of edges) {
    if (from === to) continue;
    near[from]?.push(to);
    near[to]?.push(from);
  }
  const seeds = new Array<number>(looks.length).fill(-1);
  let next = 0;
  for (let root = 0; root < looks.length; root++) {
    const open = [root];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seeds[at] !== -1) continue;
      seeds[at] = next++;
      // The first one comes from the end of the list next.
      for (const other of (near[at] ?? []).sort((a, b) => b - a)) if (seeds[other] === -1) open.push(other);
    }
  }
  return seeds;
}
