import { createSnapshotInSteps, withFreshUnitsInSteps } from '../../../src/core/graph/updateSnapshot.ts';
import type { Steps } from '../../../src/core/model/steps.ts';
import { generateTree } from '../generator.ts';
import { cpuTime, percentile } from '../measure.ts';
import { type Row, rounds, type Scale } from '../row.ts';
import { readAll } from '../workspace.ts';

/**
 * How long the editor is held up where it takes in everything in slices, as it does when it indexes and after a save.
 * Of each step the median of several rounds counts, so that collecting garbage, which falls on any of them, does not.
 */
export function sliceRows(scale: Scale): readonly Row[] {
  const { large } = scale;
  const files = readAll(generateTree(large));
  const indexing: number[][] = [];
  const refreshing: number[][] = [];
  for (let round = 0; round < rounds(scale, 3); round++)
    drive(withFreshUnitsInSteps(drive(createSnapshotInSteps(files), [])), []); // to warm up
  for (let round = 0; round < rounds(scale, 5); round++) {
    const snapshot = drive(createSnapshotInSteps(files), indexing);
    drive(withFreshUnitsInSteps(snapshot), refreshing);
  }
  return [
    { name: `longest slice of linking ${large} resources`, measured: longestSlice(indexing), unit: 'ms', limit: 15 },
    { name: 'longest slice of computing units anew', measured: longestSlice(refreshing), unit: 'ms', limit: 15 },
  ];
}

/** Adds the CPU time of each step to those of the rounds before. */
function drive<Result>(steps: Steps<Result>, times: number[][]): Result {
  for (let index = 0; ; index++) {
    const results: IteratorResult<void, Result>[] = [];
    const time = cpuTime(() => results.push(steps.next()));
    times[index] = [...(times[index] ?? []), time];
    const [step] = results;
    if (step?.done === true) return step.value;
  }
}

/** In milliseconds; a slice ends with the step in which it becomes 10 ms old, as in the editor. */
function longestSlice(times: readonly (readonly number[])[]): number {
  let longest = 0;
  let slice = 0;
  for (const rounds of times) {
    slice += percentile(rounds, 50);
    longest = Math.max(longest, slice);
    if (slice >= 10) slice = 0;
  }
  return longest;
}
