import { expect } from 'vitest';
import { createLocator } from '../../src/core/graph/locate.ts';
import { findingsOf, snapshotOfText } from './snapshotOf.ts';

/** Compares what all findings of a fixture say in English with `expected`, in any order: `web.yaml:4 There is no Secret `x`. …`. */
export function checkMessages(source: string, ...expected: readonly string[]): void {
  const snapshot = snapshotOfText(source);
  const locate = createLocator(snapshot);
  const said = findingsOf(snapshot).map(({ message, place }) => {
    const { file, from } = locate(place);
    return `${file}:${from.line} ${message.en}`;
  });
  expect(said.sort()).toEqual([...expected].sort());
}
