import { buildGraph, createSnapshot, diagnose, type GraphView, type TraceView, tracesFrom } from '../core/index.ts';
import { toDot } from '../diagram/dot.ts';
import { toGraphJson } from '../diagram/graphJson.ts';
import { layout } from '../diagram/layout.ts';
import type { LayoutWords } from '../diagram/layoutTypes.ts';
import { toMermaid } from '../diagram/mermaid.ts';
import { renderSvg } from '../diagram/renderSvg.ts';
import { lightTheme } from '../diagram/theme.ts';
import type { GraphOptions } from './command.ts';
import { focusGraph } from './focusGraph.ts';
import type { Io } from './io.ts';
import { loadApiReference } from './loadKnowledge.ts';
import { readPaths } from './readPaths.ts';
import { refuse } from './refuse.ts';
import { traceGraph } from './traceGraph.ts';
import { traceText } from './traceText.ts';

/** `manifest-atlas graph`: prints the objects that are applied and how they point at each other. Gives the exit code. */
export async function graphCommand(options: GraphOptions, io: Io): Promise<number> {
  const read = await readPaths(options, io);
  if ('message' in read) return refuse(io, read.message);
  const api = loadApiReference(io);
  const snapshot = createSnapshot(read.files, read.settings);
  const whole = buildGraph(snapshot, {
    locale: options.locale,
    findings: (document) => diagnose(snapshot, document, api),
    shows: (path) => read.applied.has(path),
    draws: options.draws,
  });
  if (options.trace !== undefined) {
    const traces = tracesFrom(whole, options.trace, options.locale);
    if (traces.length === 0) return refuse(io, `${options.trace}: ${words.noSuchEntry[options.locale]}`);
    io.out(output({ graph: traceGraph(whole.view, traces), traces }, options, io));
    return 0;
  }
  const graph = options.focus === undefined ? whole.view : focusGraph(whole.view, options.focus, options.depth);
  if (graph === undefined) return refuse(io, `${options.focus}: ${words.noSuchObject[options.locale]}`);
  io.out(output({ graph, traces: undefined }, options, io));
  return 0;
}

interface Shown {
  readonly graph: GraphView;
  readonly traces: readonly TraceView[] | undefined;
}

function output({ graph, traces }: Shown, { format, locale }: GraphOptions, io: Io): string {
  switch (format) {
    case 'json':
      return toGraphJson(graph, traces);
    case 'text':
      return traceText(traces ?? [], locale, io.paint);
    case 'mermaid':
      return toMermaid(graph, titles[locale]);
    case 'dot':
      return toDot(graph);
    case 'svg':
      return `${renderSvg(layout(graph, { words: titles[locale] }), graph, lightTheme)}\n`;
  }
}

const words = {
  noSuchObject: { en: 'There is no such object here.', ko: '그런 오브젝트가 없습니다.' },
  noSuchEntry: {
    en: 'No Ingress, route or Service here takes this.',
    ko: '이것을 받는 Ingress나 라우트, Service가 없습니다.',
  },
};

const titles: Readonly<Record<'en' | 'ko', LayoutWords>> = {
  en: { cluster: 'Cluster', noNamespace: 'No namespace written', noApplication: 'Other' },
  ko: { cluster: '클러스터', noNamespace: '네임스페이스 미지정', noApplication: '기타' },
};
