import { expect } from 'vitest';
import type { GraphView } from '../../src/core/features/graphView.ts';
import { graphOf } from './graphLines.ts';
import { snapshotOfText } from './snapshotOf.ts';

/**
 * Compares all edges of a fixture with `expected`, in any order, where the same manifest is applied several times: each line begins
 * with the unit that the edge starts in, and names the target's where that is another one:
 * `overlays/dev: Service web selects Pod web [found]`, `dev: Pod web mounts ConfigMap settings in common [found]`.
 * What controllers make of their own templates is left out.
 */
export function checkUnits(source: string, expected: string): void {
  expect([...unitLines(graphOf(snapshotOfText(source)))].sort()).toEqual(linesOf(expected));
}

function unitLines({ nodes, edges }: GraphView): readonly string[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  return edges
    .filter(({ category }) => category !== 'owns')
    .map(({ from, to, verb, status }) => {
      const [source, target] = [byId.get(from), byId.get(to)];
      const elsewhere = target?.file === undefined || target.unit === source?.unit ? '' : ` in ${target.unit}`;
      return `${source?.unit}: ${source?.kind} ${source?.name} ${verb} ${target?.kind} ${target?.name}${elsewhere} [${status}]`;
    });
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort();
}
