import type { BuildRun } from './buildRun.ts';
import { allIds, type Draft, idKey, type ObjectId } from './draft.ts';

/** Where in a list of drafts each id is, current or former. */
export interface Positions {
  readonly drafts: readonly Draft[];
  readonly byId: ReadonlyMap<string, readonly number[]>;
}

/** The positions of the drafts that have or had an id. A run remembers the last list that it was asked about. */
export function positionsOf(run: BuildRun, drafts: readonly Draft[], id: ObjectId): readonly number[] {
  if (run.lastPositions.current?.drafts !== drafts) {
    run.lastPositions.current = { drafts, byId: indexById(drafts) };
  }
  return run.lastPositions.current.byId.get(idKey(id)) ?? [];
}

/** Says that `patched` has the ids of `drafts` at the same positions: a thousand patches need one index. */
export function keepPositions(run: BuildRun, drafts: readonly Draft[], patched: readonly Draft[]): void {
  const last = run.lastPositions.current;
  if (last?.drafts === drafts) run.lastPositions.current = { drafts: patched, byId: last.byId };
}

function indexById(drafts: readonly Draft[]): ReadonlyMap<string, readonly number[]> {
  const byId = new Map<string, number[]>();
  for (const [position, draft] of drafts.entries()) {
    for (const key of new Set(allIds(draft).map(idKey))) {
      const positions = byId.get(key);
      if (positions === undefined) byId.set(key, [position]);
      else positions.push(position);
    }
  }
  return byId;
}
