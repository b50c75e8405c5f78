import type { Details } from '../core/features/details/details.ts';
import type { GraphView } from '../core/features/graphView.ts';
import type { TraceEntryName, TraceEntryView, TraceView } from '../core/features/trace/traceView.ts';
import type { Pane, PanelActions, PanelView } from './pane.ts';
import type { FromPanel, ToPanel } from './protocol.ts';
import type { ViewState } from './viewState.ts';

/** What the host said when the panel asked, the last of each kind. */
export interface Answers {
  readonly details?: Details;
  readonly entries?: readonly TraceEntryView[];
  readonly trace?: Answer<'trace'>;
}

type Answer<Type extends ToPanel['type']> = Extract<ToPanel, { readonly type: Type }>;

export type HostAnswer = Answer<'details' | 'entries' | 'trace'>;

export function takeAnswer(answers: Answers, answer: HostAnswer): Answers {
  switch (answer.type) {
    case 'details':
      return { ...answers, details: answer.details };
    case 'entries':
      return { ...answers, entries: answer.entries };
    case 'trace':
      return { ...answers, trace: answer };
  }
}

/** The trace of the chosen way in, once it is known. */
export function shownTrace({ trace }: ViewState, answers: Answers): TraceView | undefined {
  const { entry, trace: found } = answers.trace ?? {};
  return trace !== undefined && sameEntry(entry, trace) ? found : undefined;
}

/** Whether two name one way in. */
export function sameEntry(a: TraceEntryName | undefined, b: TraceEntryName): boolean {
  return a?.node === b.node && a.field === b.field && a.parent === b.parent;
}

/** Asks the host for what is looked at and not in the graph; once, and again with each new graph. */
export function createAsking({ post }: PanelActions): Pane {
  let graph: GraphView | undefined;
  let asked: ReadonlySet<string> = new Set();
  return {
    update: (panel) => {
      const known = panel.whole === graph ? asked : new Set();
      const questions = questionsOf(panel).map((question) => [JSON.stringify(question), question] as const);
      for (const [text, question] of questions) if (!known.has(text)) post(question);
      graph = panel.whole;
      asked = new Set(questions.map(([text]) => text));
    },
  };
}

function questionsOf({ whole, view }: PanelView): readonly FromPanel[] {
  if (whole.nodes.length === 0) return [];
  const { selection, side, trace } = view;
  return [
    ...(selection !== undefined && side === 'details' ? [{ type: 'describe', ...selection } as const] : []),
    ...(side === 'trace' ? [{ type: 'listEntries' } as const] : []),
    ...(trace === undefined ? [] : [{ type: 'trace', ...trace } as const]),
  ];
}
