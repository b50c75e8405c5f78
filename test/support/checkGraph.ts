import { expect } from 'vitest';
import type { EdgeCategory } from '../../src/core/relations/relation.ts';
import { graphLines, graphOf } from './graphLines.ts';
import { snapshotOfText } from './snapshotOf.ts';

/**
 * Compares all edges of a fixture with `expected`, one a line as `graphLines` writes them, in any order.
 * What controllers make of their own templates (`owns`) is left out: see `checkOwned`.
 */
export function checkGraph(source: string, expected: string): void {
  expect(linesOfEdges(source, (category) => category !== 'owns')).toEqual(sortedLines(expected));
}

/** Compares what controllers make (`Deployment web makes ReplicaSet web [found]`) with `expected`, in any order. */
export function checkOwned(source: string, expected: string): void {
  expect(linesOfEdges(source, (category) => category === 'owns')).toEqual(sortedLines(expected));
}

function linesOfEdges(source: string, counts: (category: EdgeCategory) => boolean): readonly string[] {
  const view = graphOf(snapshotOfText(source));
  const edges = view.edges.filter(({ category }) => counts(category));
  return [...graphLines(view, edges)].sort();
}

function sortedLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort();
}
