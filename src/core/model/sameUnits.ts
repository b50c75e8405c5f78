import { sameData } from './sameData.ts';
import { type Steps, visitInSteps } from './steps.ts';
import type { Unit } from './unit.ts';
import type { Units } from './units.ts';

/** True where two answers are the same. */
export function* sameUnitsInSteps(a: Units, b: Units): Steps<boolean> {
  if (!(yield* sameUnitOfEachInSteps(a.byPath, b.byPath))) return false;
  for (const part of ['alternatives', 'variants', 'clusters', 'sharers'] as const) {
    if (!sameData(a[part], b[part])) return false;
    yield;
  }
  return true;
}

/** Many files are of one unit, which is compared once with that of the other answer. */
function* sameUnitOfEachInSteps(a: Units['byPath'], b: Units['byPath']): Steps<boolean> {
  if (a.size !== b.size) return false;
  const twins = new Map<Unit, Unit>();
  let isSame = true;
  yield* visitInSteps(a, 2_000, ([path, unit]) => {
    const other = b.get(path);
    if (!isSame || other === undefined || !(twins.get(unit) === other || sameData(unit, other))) isSame = false;
    else twins.set(unit, other);
  });
  return isSame;
}
