import type { Locale, Localized, Passage, TraceStep, TraceView } from '../core/index.ts';
import type { Paint, Style } from './paint.ts';
import { printable } from './sourceLine.ts';

/** Traces for people: a line a step, with the place to look at; where a request may go several ways these are indented. */
export function traceText(traces: readonly TraceView[], locale: Locale, paint: Paint): string {
  return traces
    .map(({ entry, passage, start }) => {
      const outcome = paint(styles[passage], outcomes[passage][locale]);
      const lines = stepLines(start, 1, paint).map((line) => `${line}\n`);
      return `${paint('strong', printable(entry.title))} ${outcome}\n${lines.join('')}`;
    })
    .join('\n');
}

function stepLines(step: TraceStep, depth: number, paint: Paint): readonly string[] {
  const { kind, name, part, passage, reason, file, line, column, next } = step;
  const margin = '  '.repeat(depth);
  const words = [
    paint(styles[passage], marks[passage]),
    `${kind} ${paint('strong', printable(name))}`,
    ...(part === '' ? [] : [printable(part)]),
    ...(file === undefined ? [] : [paint('faint', printable(`${file}:${line}:${column}`))]),
  ];
  return [
    `${margin}${words.join('  ')}`,
    ...(reason === undefined ? [] : [`${margin}   ${printable(reason)}`]),
    ...next.flatMap((each) => stepLines(each, next.length > 1 ? depth + 1 : depth, paint)),
  ];
}

const marks: Readonly<Record<Passage, string>> = { passes: '✓', breaks: '✗', open: '?' };

const styles: Readonly<Record<Passage, Style>> = { passes: 'hint', breaks: 'error', open: 'warning' };

const outcomes: Readonly<Record<Passage, Localized>> = {
  passes: { en: 'reaches its container', ko: '컨테이너까지 도달합니다' },
  breaks: { en: 'does not get through', ko: '중간에서 끊깁니다' },
  open: { en: 'cannot be followed to the end here', ko: '여기서는 끝까지 추적할 수 없습니다' },
};
