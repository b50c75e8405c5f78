import { workspace } from 'vscode';
import { detailsOf, entriesIn, fixNamed, getFrom, type IdentifiedGraph, traceAt } from '../core/index.ts';
import type { FromPanel, ToPanel } from '../webview/protocol.ts';
import { currentLocale } from './currentLocale.ts';
import type { GraphPanelParts } from './graphPanel.ts';
import { saveExport } from './saveExport.ts';
import { toWorkspaceEdit } from './toWorkspaceEdit.ts';

/** What the panel asks for beside the graph itself. */
export type GraphQuestion = Exclude<
  FromPanel,
  { readonly type: 'ready' | 'openSource' | 'keepView' | 'explainTerm' | 'stopReading' | 'readAgain' }
>;

/** Answers the panel's questions about the graph that was last sent to it, and does what it asks for. */
export interface GraphAnswers {
  readonly answer: (question: GraphQuestion, graph: IdentifiedGraph) => Promise<void>;
}

/** `folder` is the panel's; `post` sends to it. */
export function createGraphAnswers(
  { index, findings, knowledge, log }: GraphPanelParts,
  folder: string,
  post: (message: ToPanel) => void,
): GraphAnswers {
  return {
    async answer(question, graph) {
      const locale = currentLocale();
      switch (question.type) {
        case 'describe': {
          const reading = { locale, now: Date.now() };
          const options = { ...reading, knowledge: await knowledge(), findings: findings.upToDate };
          const details = detailsOf(graph, question, options);
          if (details !== undefined) post({ type: 'details', details });
          return;
        }
        case 'listEntries':
          return post({ type: 'entries', entries: entriesIn(graph) });
        case 'trace': {
          const { node, field, parent } = question;
          const trace = traceAt(graph, question, locale);
          return post({ type: 'trace', entry: { node, field, parent }, ...(trace === undefined ? {} : { trace }) });
        }
        case 'applyFix':
          return applyFix(question);
        case 'save':
          return saveExport(question, folder);
      }
    },
  };

  /** As the editor does it, on the manifests as they are now: what has changed meanwhile is not mended by an old edit. */
  async function applyFix(name: Extract<GraphQuestion, { readonly type: 'applyFix' }>): Promise<void> {
    const snapshot = index.upToDate();
    const documents = getFrom(snapshot.files, name.file)?.documents ?? [];
    const known = documents.flatMap(({ document }) => findings.upToDate(document));
    const fix = fixNamed(snapshot, known, name, currentLocale());
    if (fix === undefined) log.once('the graph panel asked for a fix that is no longer there', name.title);
    else await workspace.applyEdit(toWorkspaceEdit(snapshot, fix));
  }
}
