import { buildGraphView, createSnapshot, diagnose, type GraphView } from '../core/index.ts';
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
import { toDot } from './toDot.ts';

/** `manifest-atlas graph`: prints the objects that are applied and how they point at each other. Gives the exit code. */
export async function graphCommand(options: GraphOptions, io: Io): Promise<number> {
  const read = await readPaths(options, io);
  if ('message' in read) return refuse(io, read.message);
  const api = await loadApiReference(io);
  const snapshot = createSnapshot(read.files);
  const whole = buildGraphView(snapshot, {
    locale: options.locale,
    findings: (document) => diagnose(snapshot, document, api),
    shows: (path) => read.applied.has(path),
    draws: options.draws,
  });
  const graph = options.focus === undefined ? whole : focusGraph(whole, options.focus, options.depth);
  if (graph === undefined) return refuse(io, `${options.focus}: ${words.noSuchObject[options.locale]}`);
  io.out(output(graph, options));
  return 0;
}

function output(graph: GraphView, { format, locale }: GraphOptions): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ version: 1, ...graph }, undefined, 2)}\n`;
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
};

const titles: Readonly<Record<'en' | 'ko', LayoutWords>> = {
  en: { cluster: 'Cluster', noNamespace: 'No namespace written', noApplication: 'Other' },
  ko: { cluster: '클러스터', noNamespace: 'namespace 미지정', noApplication: '기타' },
};
