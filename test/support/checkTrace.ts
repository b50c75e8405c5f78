import { expect } from 'vitest';
import { buildGraph } from '../../src/core/features/buildGraphView.ts';
import { type TraceStep, tracesFrom } from '../../src/core/features/trace/traceView.ts';
import { snapshotOfText } from './snapshotOf.ts';

const marks = { passes: '✓', breaks: '✗', open: '?' } as const;

/**
 * Compares the traces from `source` with `expected`, a line a step: `✓ Service web, port 80 → http, 12`, the line of the place last
 * (with its file where that is not the first one). What a step says against it follows as `- …`; steps of one that branches are indented.
 */
export function checkTrace(fixture: string, source: string, expected: string): void {
  expect(traceLines(fixture, source)).toEqual(
    expected
      .replace(/^\n/, '')
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(margin(expected), '')),
  );
}

/** The lines themselves; none where nothing takes the source. */
export function traceLines(fixture: string, source: string): readonly string[] {
  const graph = buildGraph(snapshotOfText(fixture), { locale: 'en', findings: () => [] });
  return tracesFrom(graph, source, 'en').flatMap(({ start }) => linesOf(start, ''));
}

function linesOf(step: TraceStep, indent: string): readonly string[] {
  const { kind, name, part, passage, reason, file, line, next } = step;
  const place = file === undefined || file === 'manifest.yaml' ? `${line ?? '-'}` : `${file}:${line}`;
  const words = [`${kind} ${name}`, ...(part === '' ? [] : [part]), place];
  return [
    `${indent}${marks[passage]} ${words.join(', ')}`,
    ...(reason === undefined ? [] : [`${indent}  - ${reason}`]),
    ...next.flatMap((each) => linesOf(each, next.length > 1 ? `${indent}  ` : indent)),
  ];
}

function margin(text: string): RegExp {
  return new RegExp(`^ {${/^\n( *)/.exec(text)?.[1]?.length ?? 0}}`);
}
